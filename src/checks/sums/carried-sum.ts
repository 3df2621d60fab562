import { sameRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { brokenFrom, childSumCause } from "./origin-row";
import { printedSums, type PrintedSum } from "./printed-sums";

/**
 * An outermost sum that adds up as printed, but carries the mistake of a sum below it upwards. It is wrong as far as the
 * details are right, shares the cause of that mistake, and is only a warning.
 */
export function carriedSum(table: ReportTable, sum: PrintedSum, code: "child-sum" | "total-sum"): readonly Finding[] {
  const { row, cell, printed, leaves, column, children } = sum;
  if (leaves === null || sameRupiah(leaves, printed) || !sameRupiah(sum.sum, printed)) return [];
  const inColumn = printedSums(table).filter((other) => other.column.column === column.column);
  if (inColumn.some((other) => other.row.part.kind !== "repeat" && other.children.includes(sum.index))) return [];
  const origin = brokenFrom(table, sum.index, inColumn);
  if (origin === null || origin.leaves === null) return [];
  if (!sameRupiah(printed - leaves, origin.printed - origin.leaves)) return [];
  const draft = finding(table, {
    code,
    severity: "warning",
    cell: cellName(cell),
    related: columnRanges(
      children.map((child) => table.rows[child]?.row ?? 0),
      cell.column,
    ),
    found: printed,
    expected: leaves,
    params: {
      ...columnParams(column),
      variant: "carried",
      row: rowLabel(row),
      child: rowLabel(origin.row),
      leaves,
      difference: printed - leaves,
    },
  });
  return [{ ...draft, cause: childSumCause(table, origin.row.row) }];
}
