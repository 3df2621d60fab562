import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { partsOf } from "./bases";

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
    const parts = partsOf(row);
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

function partsAt(table: ReportTable, index: number): readonly number[] {
  const row = table.rows[index];
  return row === undefined ? [] : partsOf(row);
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
