import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { MONEY_KINDS, cellName, figureAt, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { rowSums } from "./row-sums";
import { columnParams, moneyColumns } from "./money-columns";

/**
 * Rupiah below zero. A pagu cannot be; realisasi of a quarter may be, where spending of an earlier one was paid back and
 * the year still is the sum of its quarters, and is only asked about. Rows that merely add up such a figure are left to the sums.
 */
export const amountNegative = tableCheck(
  { code: "amount-negative", tier: "always", rule: "pagu-batas", kinds: [...MONEY_KINDS, "efficiency"], after: [] },
  (table) =>
    moneyColumns(table).flatMap((column) =>
      table.rows.flatMap((row) => {
        const found = figureAt(row, column.column);
        const cell = row.cellAt[column.column];
        const isBelow = row.children.some((child) => (figureAt(table.rows[child], column.column) ?? 0) < 0);
        const isSum = row.part.kind === "total" || isBelow;
        if (found === null || cell === undefined || found >= 0 || isSum) return [];
        const isPaidBack = column.quarter !== null && column.role === "realisasiRp" && yearHolds(table, row);
        return [
          finding(table, {
            code: "amount-negative",
            severity: isPaidBack ? "warning" : "error",
            cell: cellName(cell),
            found,
            expected: null,
            weight: Math.abs(found),
            params: { ...columnParams(column), variant: isPaidBack ? "quarter" : "plain", row: rowLabel(row) },
          }),
        ];
      }),
    ),
);

function yearHolds(table: ReportTable, row: TableRow): boolean {
  return rowSums(table).some((sum) => sum.row === row && sum.equation.kind === "quarters" && sum.holds);
}
