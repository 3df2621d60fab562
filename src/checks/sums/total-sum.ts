import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ColumnRole, ReportTable, TableRow } from "../../sheets/reading/table";
import { MONEY_COLUMNS, cellName, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { leafSums } from "./leaf-sums";

/** A total that is not the sum of all leaves, each counted once — or is, although the groups above it add up to something else. */
export const totalSum = tableCheck(
  { code: "total-sum", tier: "always", rule: "jumlah-sekali", kinds: ["rfk"], after: [] },
  (table) =>
    MONEY_COLUMNS.flatMap((role) => {
      const leaves = leafSums(table, role);
      return table.rows.flatMap((row, index) =>
        row.part.kind === "total" ? compare(table, role, row, leaves[index] ?? null) : [],
      );
    }),
);

function compare(table: ReportTable, role: ColumnRole, row: TableRow, leaves: number | null): readonly Finding[] {
  const printed = figureIn(row, role);
  const cell = row.cells[role];
  const parts = row.part.kind === "total" ? row.part.parts : [];
  if (printed === null || cell === undefined || leaves === null || parts.length === 0) return [];
  const groups = sumRupiah(parts.map((part) => figureIn(table.rows[part], role)));
  const isRight = sameRupiah(printed, leaves);
  if (isRight && sameRupiah(groups, printed)) return [];
  return [
    finding(table, {
      code: "total-sum",
      severity: isRight ? "info" : "error",
      cell: cellName(cell),
      related: columnRanges(
        parts.map((part) => table.rows[part]?.row ?? 0),
        cell.column,
      ),
      found: printed,
      expected: leaves,
      params: {
        column: role,
        row: rowLabel(row),
        groups,
        leaves,
        difference: printed - (isRight ? groups : leaves),
        isRight: isRight ? 1 : 0,
      },
    }),
  ];
}
