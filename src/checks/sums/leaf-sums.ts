import { sumRupiah } from "../../domain/rupiah";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { figureAt } from "../check";
import { cumulativeColumns } from "./cumulative-rows";
import { isUnreadable } from "./money-columns";
import { partsOf } from "./sum-parts";

/**
 * For each row the sum of the leaves it is made of in a sheet column, every leaf once; a row whose parts are all blank
 * there is a leaf. Null for rows that are no sums, and for sums with a part that cannot be read: that part is reported, not
 * everything above it.
 */
export function leafSums(table: ReportTable, column: number): readonly (number | null)[] {
  const known = new Map<number, number | null>();
  const dark = unreadableRows(table, column);
  const isDark = (index: number): boolean =>
    dark.some((at) => at !== index && (table.rows[index]?.part.kind === "total" || isUnder(table, at, index)));
  const sumOf = (index: number): number | null => {
    const done = known.get(index);
    if (done !== undefined) return done;
    const parts = partsOf(table, index);
    const isLeaf = parts === null || parts.every((part) => isBlank(table.rows[part], column));
    const own = cumulativeColumns(table, table.rows[index]).includes(column)
      ? null
      : readable(table.rows[index], column);
    const sum = isLeaf ? own : isDark(index) ? null : addAll(parts.map(sumOf));
    known.set(index, sum);
    return sum;
  };
  return table.rows.map((_, index) => (partsOf(table, index) === null ? null : sumOf(index)));
}

/** The row's own figure, 0 where it has none, null where something stands there that is no amount. */
function readable(row: TableRow | undefined, column: number): number | null {
  if (isUnreadable(row, column)) return null;
  const figure = figureAt(row, column) ?? 0;
  return figure < 0 ? null : figure;
}

/** Rows whose amount cannot be read: they may have been left out of the parts of a sum for that. */
function unreadableRows(table: ReportTable, column: number): readonly number[] {
  return table.rows.flatMap((row, index) => (isUnreadable(row, column) ? [index] : []));
}

function isUnder({ rows }: Pick<ReportTable, "rows">, index: number, above: number): boolean {
  const parent = rows[index]?.parent ?? null;
  return parent !== null && (parent === above || isUnder({ rows }, parent, above));
}

function isBlank(row: TableRow | undefined, column: number): boolean {
  return (row?.cellAt[column]?.typed.kind ?? "blank") === "blank";
}

function addAll(sums: readonly (number | null)[]): number | null {
  return sums.some((sum) => sum === null) ? null : sumRupiah(sums);
}
