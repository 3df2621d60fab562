import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { partsOf } from "./bases";
import { printedAt } from "./printed";

/** A row that gathers others, with the sets of rows it may be thought to be made of. */
export interface Gathering {
  readonly row: TableRow;
  readonly index: number;
  /** What sums take. */
  readonly parts: readonly number[];
  /** The rows below every part. */
  readonly leaves: readonly number[];
  /** Further sets a mean may have been taken of: its children, and for a grand total the subtotals with what they leave. */
  readonly others: readonly (readonly number[])[];
}

/** Parents, subtotals and totals with what they gather. */
export function gatherings(table: ReportTable): readonly Gathering[] {
  return table.rows.flatMap((row, index) => {
    const parts = partsAt(table, index);
    if (parts.length === 0) return [];
    const leaves = leavesUnder(table, parts);
    return [{ row, index, parts, leaves, others: [row.children, withSubtotals(table, leaves, row, index)] }];
  });
}

function leavesUnder(table: ReportTable, indices: readonly number[]): readonly number[] {
  return indices.flatMap((index) => {
    const parts = partsAt(table, index);
    return parts.length === 0 ? [index] : leavesUnder(table, parts);
  });
}

/** The parts of a row; for a total that sums do not explain, the rows right above it that its pagu is the sum of. */
function partsAt(table: ReportTable, index: number): readonly number[] {
  const row = table.rows[index];
  const parts = row === undefined ? [] : partsOf(row);
  const column = table.columns.find(({ role }) => role === "pagu")?.column;
  const own = printedAt(row, column, "nil")?.value;
  if (row?.mark !== "total" || own === undefined || sameRupiah(sumAt(table, parts, column), own)) return parts;
  const above: number[] = [];
  let sum = 0;
  for (let at = index - 1; at >= 0 && sum < own; at--) {
    if (table.rows[at]?.part.kind !== "leaf") continue;
    above.unshift(at);
    sum = sumRupiah([sum, sumAt(table, [at], column)]);
  }
  return sameRupiah(sum, own) ? above : parts;
}

function sumAt(table: ReportTable, rows: readonly number[], column: number | undefined): number {
  return sumRupiah(rows.map((index) => printedAt(table.rows[index], column, "nil")?.value ?? null));
}

function withSubtotals(
  table: ReportTable,
  leaves: readonly number[],
  { mark }: TableRow,
  own: number,
): readonly number[] {
  const subtotals = table.rows.flatMap((row, index) => (row.mark === "total" && index !== own ? [index] : []));
  if (mark !== "total" || subtotals.length === 0) return [];
  const covered = new Set(subtotals.flatMap((index) => leavesUnder(table, partsAt(table, index))));
  return [...leaves.filter((leaf) => !covered.has(leaf)), ...subtotals];
}
