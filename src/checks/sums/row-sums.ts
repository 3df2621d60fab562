import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { figureAt } from "../check";
import { cumulativeRows } from "./cumulative-rows";
import { leafSums } from "./leaf-sums";
import { isUnreadable } from "./money-columns";
import { cumulatedEquation, quartersEquation, yearsEquation, type RowEquation } from "./row-equations";

/** One row's rupiah in the columns of an equation. */
export interface RowSum {
  readonly index: number;
  readonly row: TableRow;
  readonly equation: RowEquation;
  readonly cell: TableCell;
  /** Null where the sum is blank although its parts are not. */
  readonly printed: number | null;
  readonly sum: number;
  readonly holds: boolean;
  /** Adds up once every figure is what its own details make it: another sum of the table carries the mistake here. */
  readonly isDerived: boolean;
  /** How the other rows of the table speak for the equation. */
  readonly severity: "error" | "warning" | null;
}

const known = new WeakMap<ReportTable, readonly RowSum[]>();

/** Every row of rupiah that should add up from left to right. */
export function rowSums(table: ReportTable): readonly RowSum[] {
  const sums = known.get(table) ?? equationsOf(table).flatMap((equation) => evaluate(table, equation));
  known.set(table, sums);
  return sums;
}

function equationsOf(table: ReportTable): readonly RowEquation[] {
  return [
    yearsEquation(table, "pagu"),
    yearsEquation(table, "realisasiRp"),
    quartersEquation(table, "realisasiRp"),
    cumulatedEquation(table, "realisasiRp"),
  ].filter((equation) => equation !== null);
}

function evaluate(table: ReportTable, equation: RowEquation): readonly RowSum[] {
  const settled = settledFigures(table, equation);
  const cumulative = new Set(
    cumulativeRows(table).flatMap((one) => (one.equation.sum === equation.sum ? one.row : [])),
  );
  const sums = table.rows.flatMap((row, index) => {
    const cell = row.cellAt[equation.sum.column];
    const figures = equation.parts.map(({ column }) => figureAt(row, column));
    const isUnread = [equation.sum, ...equation.parts].some(({ column }) => isUnreadable(row, column));
    if (cell === undefined || isUnread || cumulative.has(row) || figures.every((figure) => figure === null)) return [];
    const printed = figureAt(row, cell.column);
    const sum = sumRupiah(figures);
    const holds = printed !== null && sameRupiah(printed, sum);
    return [{ index, row, equation, cell, printed, sum, holds, isDerived: !holds && settled(index) }];
  });
  const held = sums.filter(({ holds, sum }) => holds && sum !== 0).length;
  const failed = sums.filter(({ holds, isDerived, printed }) => !holds && !isDerived && printed !== null).length;
  const severity = held > failed ? "error" : held > 0 && held === failed ? "warning" : null;
  return sums.map((sum) => ({ ...sum, severity }));
}

/** Whether the row would add up with the sums of its leaves in place of what is printed. */
function settledFigures(table: ReportTable, { sum, parts }: RowEquation): (index: number) => boolean {
  const leaves = new Map([sum, ...parts].map(({ column }) => [column, leafSums(table, column)]));
  const settled = (index: number, column: number): number | null =>
    leaves.get(column)?.[index] ?? figureAt(table.rows[index], column);
  return (index) => {
    const whole = settled(index, sum.column);
    const added = sumRupiah(parts.map(({ column }) => settled(index, column)));
    return whole !== null && sameRupiah(whole, added);
  };
}
