import { sameRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, figureAt, rowLabel } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { causeBelow } from "./origin-row";
import type { PrintedSum } from "./printed-sums";
import { sumCheck } from "./sum-check";
import { sumFormula } from "./sum-formula";

/** A total that is not the sum of all leaves, each counted once — or is, although the groups above it add up to something else. */
export const totalSum = sumCheck("total-sum", (part) => part === "total", compare);

function compare(table: ReportTable, sum: PrintedSum): readonly Finding[] {
  const { row, cell, printed, leaves, severity, column } = sum;
  if (leaves === null) return [];
  const isRight = sameRupiah(printed, leaves);
  const level = isRight ? "info" : severity;
  if (level === null) return [];
  const reason = isRight ? null : (groupOf(table, sum, -1) ?? groupOf(table, sum, 1));
  const own = finding(table, {
    code: "total-sum",
    severity: level,
    cell: cellName(cell),
    related: columnRanges(
      sum.children.map((part) => table.rows[part]?.row ?? 0),
      cell.column,
    ),
    found: printed,
    expected: leaves,
    params: {
      ...columnParams(column),
      variant: isRight ? "right" : (reason?.variant ?? "plain"),
      row: rowLabel(row),
      child: reason?.child ?? null,
      groups: sum.sum,
      leaves,
      difference: printed - (isRight ? sum.sum : leaves),
    },
    fix: !isRight && sameRupiah(sum.sum, leaves) ? sumFormula(table, sum) : [],
  });
  return [{ ...own, cause: (isRight ? causeBelow(table, sum) : null) ?? own.cause }];
}

/** The one row that makes the whole difference: left out of the total (-1), or counted twice in it (1). */
function groupOf(table: ReportTable, { children, column, printed, sum }: PrintedSum, sign: 1 | -1) {
  const difference = (printed - sum) * sign;
  const same = children.flatMap((part) => {
    const row = table.rows[part];
    return row !== undefined && sameRupiah(figureAt(row, column.column) ?? 0, difference) ? [row] : [];
  });
  const [row] = same;
  if (row === undefined || same.length > 1 || children.length < 2 || difference <= 0) return null;
  return { variant: sign < 0 ? "left-out" : "twice", child: rowLabel(row) };
}
