import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import { hasAmounts } from "../../sheets/reading/rows/amounts";
import type { ColumnRole, ReportTable, TableRow } from "../../sheets/reading/table";
import { MONEY_COLUMNS, cellName, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { leafSums } from "./leaf-sums";

/** A parent that is not the sum of the rows printed directly under it. A subtotal counted twice is reported elsewhere. */
export const childSum = tableCheck(
  { code: "child-sum", tier: "always", rule: "jumlah-sekali", kinds: ["rfk"], after: [] },
  (table) =>
    MONEY_COLUMNS.flatMap((role) => {
      const leaves = leafSums(table, role);
      return table.rows.flatMap((row, index) => compare(table, role, row, leaves[index] ?? null));
    }),
);

function compare(table: ReportTable, role: ColumnRole, row: TableRow, leaves: number | null): readonly Finding[] {
  const printed = figureIn(row, role);
  const cell = row.cells[role];
  const children = printedChildren(table, row);
  if (printed === null || cell === undefined || children.length === 0) return [];
  if (row.part.kind !== "parent" && row.part.kind !== "repeat") return [];
  if (row.part.kind === "parent" && leaves === null) return [];
  const sum = sumRupiah(children.map((child) => figureIn(table.rows[child], role)));
  if (sameRupiah(sum, printed)) return [];
  if (leaves !== null && isSubtotalRemoved(table, row, role, printed)) return [];
  const isRightBelow = leaves !== null && sameRupiah(leaves, printed);
  return [
    finding(table, {
      code: "child-sum",
      severity: isRightBelow || row.part.kind === "repeat" ? "warning" : "error",
      cell: cellName(cell),
      related: columnRanges(
        children.map((child) => table.rows[child]?.row ?? 0),
        cell.column,
      ),
      found: printed,
      expected: row.part.kind === "repeat" ? null : (leaves ?? sum),
      cause: String(row.row + 1),
      params: {
        column: role,
        row: rowLabel(row),
        sum,
        difference: printed - sum,
        leaves,
        rightBelow: isRightBelow ? 1 : 0,
      },
    }),
  ];
}

/** Children with money; a heading without money stands for its own children. */
function printedChildren(table: ReportTable, row: TableRow): readonly number[] {
  return row.children.flatMap((child) => {
    const below = table.rows[child];
    if (below === undefined) return [];
    const amounts = { pagu: figureIn(below, "pagu"), realisasi: figureIn(below, "realisasiRp") };
    return hasAmounts(amounts) ? [child] : printedChildren(table, below);
  });
}

/** The printed sum is right once the subtotals among the children are left out. */
function isSubtotalRemoved(table: ReportTable, row: TableRow, role: ColumnRole, printed: number): boolean {
  if (row.part.kind !== "parent" || !row.children.some((child) => table.rows[child]?.part.kind === "subtotal"))
    return false;
  return sameRupiah(sumRupiah(row.part.parts.map((part) => figureIn(table.rows[part], role))), printed);
}
