import type { Quoted } from "../../findings/finding";
import type { ColumnRole, ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { figureAt } from "../check";

const MONEY_ROLES = ["pagu", "realisasiRp", "anggaranKas"] as const satisfies readonly ColumnRole[];

export type MoneyRole = (typeof MONEY_ROLES)[number];

/** A column of rupiah whose rows add up. */
export type MoneyColumn = TableColumn & { readonly role: MoneyRole };

/** Every column of rupiah: of each year, quarter and period. */
export function moneyColumns(table: ReportTable): readonly MoneyColumn[] {
  return table.columns.filter((column): column is MoneyColumn => MONEY_ROLES.some((role) => role === column.role));
}

/** Whether a row says any amount at all, readable or not; a heading does not, and stands for its own children. */
export function hasMoney(row: TableRow | undefined, columns: readonly MoneyColumn[]): boolean {
  return columns.some(({ column }) => figureAt(row, column) !== null || isUnreadable(row, column));
}

/** Whether something stands in a money cell that is meant as an amount and cannot be read as one. */
export function isUnreadable(row: TableRow | undefined, column: number): boolean {
  const kind = row?.cellAt[column]?.typed.kind;
  return kind === "malformed" || kind === "error" || kind === "range";
}

/** How a column is named in sentences: its role, and its year, quarter or period as far as it has one. */
export function columnParams({ role, year, quarter, period }: TableColumn): Readonly<Record<string, Quoted>> {
  return { column: role, year: year === null ? null : String(year), quarter, period };
}
