import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ReportTable } from "../../sheets/reading/table";
import { MONEY_KINDS, cellName, figureAt, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { sumFormula } from "../sums/sum-formula";
import { leavesOf, summedRows, type SummedRows } from "./summed-rows";

/** A SUM that leaves out a row of its own, most often one that was added at the edge of its range later on. */
export const sumMissesRow = tableCheck(
  { code: "sum-misses-row", tier: "always", rule: "jumlah-sekali", kinds: MONEY_KINDS, after: [] },
  (table) => summedRows(table).flatMap((summed) => report(table, summed)),
);

function report(table: ReportTable, summed: SummedRows): readonly Finding[] {
  const { sum, missed, doubled } = summed;
  const { cell, column, printed, leaves, severity } = sum;
  const amounts = missed.map((leaf) => figureAt(table.rows[leaf], column.column));
  const isEmpty = amounts.every((amount) => amount === null || amount === 0);
  if (doubled.length > 0 || (isEmpty && !isBeside(table, summed))) return [];
  const right = sumRupiah([printed, ...amounts]);
  if (leaves === null || severity === null || !sameRupiah(right, leaves)) return [];
  const rows = missedRows(table, summed);
  const [first] = rows.flatMap((row) => table.rows[row] ?? []);
  return [
    finding(table, {
      code: "sum-misses-row",
      severity: isEmpty ? "warning" : severity,
      cell: cellName(cell),
      related: columnRanges(
        rows.map((row) => table.rows[row]?.row ?? 0),
        cell.column,
      ),
      found: printed,
      expected: isEmpty ? null : leaves,
      cause: cellName(cell),
      params: {
        column: column.role,
        formula: cell.formula,
        row: rowLabel(sum.row),
        missed: first === undefined ? "" : rowLabel(first),
        count: rows.length,
        variant: isEmpty ? "empty" : "wrong",
      },
      fix: sameRupiah(sum.sum, leaves) ? sumFormula(table, sum) : [],
    }),
  ];
}

/** The rows directly below the sum that are missing as a whole, else the missing leaves. */
function missedRows(table: ReportTable, { sum, missed }: SummedRows): readonly number[] {
  const whole = sum.children.filter((child) => {
    const leaves = leavesOf(table, child);
    return leaves.length > 0 && leaves.every((leaf) => missed.includes(leaf));
  });
  return whole.length > 0 ? whole : missed;
}

/** Whether a missing row stands right next to one that is added. */
function isBeside(table: ReportTable, { added, missed }: SummedRows): boolean {
  const rows = new Set(added.map((index) => table.rows[index]?.row ?? -2));
  return missed.some((leaf) => {
    const row = table.rows[leaf]?.row ?? -9;
    return rows.has(row - 1) || rows.has(row + 1);
  });
}
