import { sameRupiah } from "../../domain/rupiah";
import type { Finding, Quoted } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, figureAt, rowLabel } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { printedSums, type PrintedSum } from "./printed-sums";
import { isExplained } from "./row-culprits";
import { causeBelow } from "./origin-row";
import { sumCheck } from "./sum-check";
import { sumFormula } from "./sum-formula";

/**
 * A parent that is not the sum of the rows printed directly under it, and the outermost row that carries such a mistake
 * upwards. A subtotal counted twice is reported elsewhere.
 */
export const childSum = sumCheck("child-sum", (part) => part !== "total", compare);

function compare(table: ReportTable, sum: PrintedSum): readonly Finding[] {
  const { row, cell, printed, leaves, severity, column } = sum;
  const isRepeat = row.part.kind === "repeat";
  if (severity === null || (!isRepeat && leaves === null) || isExplained(table, sum)) return [];
  const isRightBelow = leaves !== null && sameRupiah(leaves, printed);
  const reason = isRightBelow || isRepeat ? null : reasonOf(table, sum);
  const isDoubtful = isRightBelow || isRepeat || reason?.variant === "blank";
  const settled = !isDoubtful && (reason !== null || !isConfirmedAbove(table, sum));
  const own = finding(table, {
    code: "child-sum",
    severity: isDoubtful ? "warning" : severity,
    cell: cellName(cell),
    related: columnRanges(
      sum.children.map((child) => table.rows[child]?.row ?? 0),
      cell.column,
    ),
    found: printed,
    expected: isRepeat || reason?.variant === "blank" ? null : (leaves ?? sum.sum),
    cause: String(row.row + 1),
    params: {
      ...columnParams(column),
      variant: isRightBelow ? "below" : (reason?.variant ?? "plain"),
      row: rowLabel(row),
      child: reason?.child ?? null,
      sum: sum.sum,
      difference: printed - sum.sum,
      leaves,
      settled: settled ? 1 : 0,
    },
    fix: settled && leaves !== null && sameRupiah(sum.sum, leaves) ? sumFormula(table, sum) : [],
  });
  return [{ ...own, cause: (isRightBelow ? causeBelow(table, sum) : null) ?? own.cause }];
}

interface Reason {
  readonly variant: "blank" | "left-out" | "twice";
  readonly child: Quoted;
}

/** What explains the whole difference: one child left out, one counted twice, or one left blank. */
function reasonOf(table: ReportTable, sum: PrintedSum): Reason | null {
  const { children, column, printed } = sum;
  const named = (variant: Reason["variant"], child: number | null): Reason | null => {
    const row = child === null ? undefined : table.rows[child];
    return row === undefined ? null : { variant, child: rowLabel(row) };
  };
  const difference = printed - sum.sum;
  const only = (amount: number): number | null => {
    const same = children.filter((child) => sameRupiah(figureAt(table.rows[child], column.column) ?? 0, amount));
    return same.length === 1 && children.length > 1 ? (same[0] ?? null) : null;
  };
  const blanks = children.filter((child) => figureAt(table.rows[child], column.column) === null);
  return (
    named("left-out", only(-difference)) ??
    named("twice", only(difference)) ??
    (difference > 0 ? named("blank", blanks[0] ?? null) : null)
  );
}

/** Whether the sum above adds up with the figure as printed, so that the mistake may as well be in the details. */
function isConfirmedAbove(table: ReportTable, { index, column }: PrintedSum): boolean {
  return printedSums(table).some(
    (sum) => sum.column.column === column.column && sum.holds && sum.children.includes(index),
  );
}
