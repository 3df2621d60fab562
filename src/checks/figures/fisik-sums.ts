import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { columnsOf } from "./pairs";
import { gatherings } from "./gatherings";
import { fitOf, isExplained, printedAt, type Printed } from "./printed";
import { percentagesAt, sumOf } from "./shares";

/** A group's weighted fisik that is not the sum of its parts'. */
export interface FisikSum {
  readonly row: TableRow;
  readonly printed: Printed;
  readonly expected: number;
  readonly parts: readonly Printed[];
}

/**
 * Groups whose weighted fisik does not add up, in columns where most others do.
 * @param wrong sheet rows already known to be wrong: a group above one of them is not to blame
 */
export function fisikSums(table: ReportTable, wrong: readonly number[]): readonly FisikSum[] {
  const [column] = columnsOf(table, "fisikTertimbang");
  if (column === undefined) return [];
  const sums = gatherings(table).flatMap(({ row, parts }) => {
    const printed = printedAt(row, column.column, "none");
    const figures = percentagesAt(table, parts, column);
    const sum = figures.length === parts.length ? (sumOf(figures) ?? figures[0] ?? null) : null;
    if (printed === null || sum === null) return [];
    const expected = "low" in sum ? sum : { value: sum.value, low: sum.value - sum.half, high: sum.value + sum.half };
    const isRight = isExplained(fitOf(printed, expected));
    return [{ row, printed, expected: expected.value, parts: figures, isRight }];
  });
  const right = sums.filter(({ isRight }) => isRight);
  const misfits = sums.filter(({ isRight }) => !isRight);
  const blamed = new Set([...wrong, ...misfits.map(({ row }) => row.row)]);
  const lowest = misfits.filter(({ parts }) => parts.every(({ cell }) => !blamed.has(cell.row)));
  return right.length === 0 || right.length * 2 < lowest.length ? [] : lowest;
}
