import { nameKey } from "../../domain/name-same";
import type { ColumnRole, ReportTable, TableCell, TableColumn, TableRow } from "../../sheets/reading/table";
import { isBeforeChange } from "../../sheets/reading/columns/amount-columns";
import { figureAt, type CheckedTable } from "../check";
import { unitOf } from "./unit-of";

/** One figure of a table with what says which quantity it is. */
export interface Quantity {
  readonly checked: CheckedTable;
  readonly index: number;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: TableCell;
  readonly value: number;
  /** Role, year, quarter and period: only quantities with the same one can be the same. */
  readonly kind: string;
  readonly kode: string | null;
  readonly name: string;
}

const MONEY: readonly (ColumnRole | null)[] = ["pagu", "realisasiRp", "anggaranKas"];
const AMOUNTS: readonly (ColumnRole | null)[] = ["target", "realisasi"];

/** The rupiah, targets and results of a table's own rows; sums and averages without a name of their own are left out. */
export function quantitiesOf(checked: CheckedTable): readonly Quantity[] {
  const { table } = checked;
  const roles = table.kind === "recap" ? MONEY : [...MONEY, ...AMOUNTS];
  const columns = table.columns.filter((column) => roles.includes(column.role) && !isBeforeChange(column));
  return columns.flatMap((column) =>
    isDoubled(column, columns) ? [] : table.rows.flatMap((row, index) => quantity(checked, column, row, index) ?? []),
  );
}

/** Two columns of one kind: which of them another table means is not known. */
function isDoubled(column: TableColumn, columns: readonly TableColumn[]): boolean {
  return columns.some((other) => other !== column && kindOf(other) === kindOf(column));
}

function quantity(checked: CheckedTable, column: TableColumn, row: TableRow, index: number): Quantity | null {
  const cell = row.cellAt[column.column];
  const value = figureAt(row, column.column);
  const isMoney = MONEY.includes(column.role);
  const name = nameKey(isMoney ? row.uraian : indicatorOf(checked.table, row, column));
  const isOwn = row.part.kind === "leaf" || row.part.kind === "parent";
  if (cell === undefined || value === null || name === "" || !isOwn || row.mark === "average") return null;
  const unit = isMoney ? "" : nameKey(unitOf(row, column) ?? "");
  return { checked, index, row, column, cell, value, kind: `${kindOf(column)}|${unit}`, kode: kodeOf(row), name };
}

/** The kode with its whole path; a komponen alone says nothing. */
function kodeOf({ kode }: TableRow): string | null {
  const isPart = kode?.level === "komponen" || kode?.level === "subkomponen";
  return isPart ? null : (kode?.normal ?? null);
}

/** The indicator nearest to the left of a figure, or what the row is called. */
function indicatorOf({ columns }: ReportTable, row: TableRow, { column }: TableColumn): string {
  const before = columns.filter((other) => other.role === "indikator" && other.column < column);
  const typed = row.cellAt[before.at(-1)?.column ?? -1]?.typed;
  return typed?.kind === "text" ? typed.text : before.length > 1 ? "" : row.uraian;
}

function kindOf({ role, year, quarter, period }: TableColumn): string {
  const isDated = period !== "akhir" && year !== null;
  const when = period === "ini" && isDated ? null : period;
  return [role, isDated ? year : "", quarter ?? "", when ?? ""].join("|");
}
