import type { ReportTable } from "../../sheets/reading/table";
import { printedSums, type PrintedSum } from "./printed-sums";
import { isExplained } from "./row-culprits";
import type { RowSum } from "./row-sums";

/** The sheet row of the sum whose mistake is carried into this row: itself, or the first one below that does not hold. */
export function originRow(table: ReportTable, { index, row, equation }: RowSum): number {
  const columns = [equation.sum, ...equation.parts].map(({ column }) => column);
  for (const column of columns) {
    const inColumn = printedSums(table).filter((sum) => sum.column.column === column);
    const origin = brokenFrom(table, index, inColumn);
    if (origin !== null) return origin.row.row;
  }
  return row.row;
}

/** The sum of a row that does not hold, or the first such below it; none where one of its parts is shown to be wrong instead. */
export function brokenFrom(table: ReportTable, index: number, inColumn: readonly PrintedSum[]): PrintedSum | null {
  const own = inColumn.find((sum) => sum.index === index);
  if (own === undefined) return null;
  if (!own.holds) return own.severity === null || isExplained(table, own) ? null : own;
  for (const child of own.children) {
    const below = brokenFrom(table, child, inColumn);
    if (below !== null) return below;
  }
  return null;
}

/** The cause of the first mistake among the rows a sum adds up, where these are sums themselves; null where none is wrong. */
export function causeBelow(table: ReportTable, { column, children }: PrintedSum): string | null {
  const inColumn = printedSums(table).filter((sum) => sum.column.column === column.column);
  for (const child of children) {
    const origin = brokenFrom(table, child, inColumn);
    if (origin?.row.part.kind === "parent") return childSumCause(table, origin.row.row);
  }
  return null;
}

/** The cause that all findings about one wrong parent share. */
export function childSumCause({ sheet }: ReportTable, row: number): string {
  return `child-sum:${sheet}:${String(row + 1)}`;
}
