import { sameRupiah } from "../../domain/rupiah";
import type { ReportTable, TableColumn } from "../../sheets/reading/table";
import { figureAt } from "../check";
import { printedSums, type PrintedSum } from "./printed-sums";
import { rowSums, type RowSum } from "./row-sums";

/** A cell that both its row and the sum above it show to be wrong, and what both say it should be. */
export interface Culprit {
  readonly column: TableColumn;
  readonly correct: number;
  /** The sum above it that fails for its sake. */
  readonly above: PrintedSum;
}

const known = new WeakMap<ReportTable, ReadonlyMap<RowSum, Culprit>>();

/** For each row that does not add up the one cell whose change mends the row and the sum above it; no pagu is below zero. */
export function rowCulprits(table: ReportTable): ReadonlyMap<RowSum, Culprit> {
  const culprits = known.get(table) ?? find(table);
  known.set(table, culprits);
  return culprits;
}

/** Whether a child's own row shows that the child is wrong by just what the sum lacks: it is reported there. */
export function isExplained(table: ReportTable, sum: PrintedSum): boolean {
  return [...rowCulprits(table).values()].some(({ above }) => above === sum);
}

function find(table: ReportTable): ReadonlyMap<RowSum, Culprit> {
  const failing = printedSums(table).filter(({ holds, severity }) => !holds && severity !== null);
  const culprits = new Map<RowSum, Culprit>();
  for (const row of rowSums(table)) {
    if (row.holds || row.isDerived) continue;
    const found = candidates(table, row, failing);
    const [only] = found;
    if (found.length === 1 && only !== undefined) culprits.set(row, only);
  }
  return culprits;
}

function candidates(table: ReportTable, row: RowSum, failing: readonly PrintedSum[]): readonly Culprit[] {
  const lacking = row.sum - (row.printed ?? 0);
  const cells = [
    { column: row.equation.sum, change: lacking },
    ...row.equation.parts.map((column) => ({ column, change: -lacking })),
  ];
  return cells.flatMap(({ column, change }) => {
    const above = failing.find((sum) => sum.column.column === column.column && sum.children.includes(row.index));
    if (above === undefined || !sameRupiah(above.sum + change, above.printed)) return [];
    const own = failing.some((sum) => sum.column.column === column.column && sum.index === row.index);
    const correct = (figureAt(table.rows[row.index], column.column) ?? 0) + change;
    const isPossible = correct >= 0 || column.role !== "pagu";
    return own || !isPossible ? [] : [{ column, correct, above }];
  });
}
