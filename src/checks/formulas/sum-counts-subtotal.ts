import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ReportTable } from "../../sheets/reading/table";
import { MONEY_KINDS, cellName, figureAt, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { sumFormula } from "../sums/sum-formula";
import { summedRows, type SummedRows } from "./summed-rows";

/** A SUM over a range in which a subtotal stands beside its own parts, so that they count twice. */
export const sumCountsSubtotal = tableCheck(
  { code: "sum-counts-subtotal", tier: "always", rule: "jumlah-sekali", kinds: MONEY_KINDS, after: [] },
  (table) => summedRows(table).flatMap((summed) => report(table, summed)),
);

function report(table: ReportTable, { sum, missed, doubled, counts }: SummedRows): readonly Finding[] {
  const { cell, column, printed, leaves, severity } = sum;
  const twice = [...counts].flatMap(([leaf, count]) =>
    Array.from({ length: count - 1 }, () => figureAt(table.rows[leaf], column.column)),
  );
  const surplus = sumRupiah(twice);
  if (doubled.length === 0 || missed.length > 0 || surplus === 0) return [];
  if (leaves === null || severity === null || !sameRupiah(printed - surplus, leaves)) return [];
  const rows = doubled.flatMap((row) => table.rows[row] ?? []);
  return [
    finding(table, {
      code: "sum-counts-subtotal",
      severity,
      cell: cellName(cell),
      related: columnRanges(
        rows.map(({ row }) => row),
        cell.column,
      ),
      found: printed,
      expected: leaves,
      cause: cellName(cell),
      params: {
        column: column.role,
        formula: cell.formula,
        row: rowLabel(sum.row),
        subtotal: rows[0] === undefined ? "" : rowLabel(rows[0]),
        count: rows.length,
        surplus,
      },
      fix: sameRupiah(sum.sum, leaves) ? sumFormula(table, sum) : [],
    }),
  ];
}
