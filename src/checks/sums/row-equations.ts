import { isBeforeChange } from "../../sheets/reading/columns/amount-columns";
import type { ColumnRole, ReportTable, TableColumn } from "../../sheets/reading/table";

/** Columns of which one is the sum of the others in every row: years to the end, quarters to the year, lalu and ini to sampai. */
export interface RowEquation {
  readonly kind: "years" | "quarters" | "cumulated";
  readonly sum: TableColumn;
  readonly parts: readonly TableColumn[];
}

/** The years against the end of the planning period; null where the table does not print both. */
export function yearsEquation(table: ReportTable, role: ColumnRole): RowEquation | null {
  const all = ofRole(table, role).filter(({ quarter }) => quarter === null);
  const sums = all.filter(({ period }) => period === "akhir");
  const parts = all.filter(({ year, period }) => year !== null && period === null);
  const isOncePerYear = new Set(parts.map(({ year }) => year)).size === parts.length;
  return isOncePerYear ? equation("years", sums, parts) : null;
}

/** The quarters against the year they make up. */
export function quartersEquation(table: ReportTable, role: ColumnRole): RowEquation | null {
  const all = ofRole(table, role);
  const parts = all.filter(({ quarter }) => quarter !== null);
  const whole = all.filter(({ quarter }) => quarter === null);
  const year = whole.filter(({ period }) => period === "ini");
  const plain = whole.filter(({ period }) => period === null);
  const isOnce = new Set(parts.map(({ quarter }) => quarter)).size === parts.length;
  return isOnce ? equation("quarters", year.length > 0 ? year : plain, parts) : null;
}

/** What was reached before and in this period against what is reached so far. */
export function cumulatedEquation(table: ReportTable, role: ColumnRole): RowEquation | null {
  const all = ofRole(table, role).filter(({ quarter }) => quarter === null);
  const of = (wanted: TableColumn["period"]) => all.filter(({ period }) => period === wanted);
  const [before, now] = [of("lalu"), of("ini")];
  return before.length === 1 && now.length === 1 ? equation("cumulated", of("sampai"), [...before, ...now]) : null;
}

function equation(
  kind: RowEquation["kind"],
  sums: readonly TableColumn[],
  parts: readonly TableColumn[],
): RowEquation | null {
  const [sum] = sums;
  return sum === undefined || sums.length > 1 || parts.length < 2 ? null : { kind, sum, parts };
}

function ofRole(table: ReportTable, role: ColumnRole): readonly TableColumn[] {
  return table.columns.filter((column) => column.role === role && !isBeforeChange(column));
}
