import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { summedAreas } from "../../sheets/formulas/summed-areas";
import { printedSums, type PrintedSum } from "../sums/printed-sums";

/** A printed sum whose formula adds up cells of its own column, with how often it counts each leaf. */
export interface SummedRows {
  readonly sum: PrintedSum;
  /** Indices of the rows the formula adds. */
  readonly added: readonly number[];
  /** Leaves below the sum that are in none of them. */
  readonly missed: readonly number[];
  /** Added rows with parts, some of which are added once more. */
  readonly doubled: readonly number[];
  /** By leaf, how often it is counted. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Every printed sum that is a formula over rows of its own; formulas that also add other rows are left out. */
export function summedRows(table: ReportTable): readonly SummedRows[] {
  return printedSums(table).flatMap((sum) => {
    const added = addedRows(table, sum);
    if (added === null || added.length === 0) return [];
    const own = leavesOf(table, sum.index);
    const counts = new Map<number, number>();
    for (const leaf of added.flatMap((row) => leavesOf(table, row))) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
    if ([...counts.keys()].some((leaf) => !own.includes(leaf))) return [];
    const missed = own.filter((leaf) => !counts.has(leaf));
    const doubled = added.filter((row) => isDoubled(table, row, counts));
    return [{ sum, added, missed, doubled, counts }];
  });
}

function isDoubled(table: ReportTable, row: number, counts: ReadonlyMap<number, number>): boolean {
  const leaves = leavesOf(table, row);
  return !leaves.includes(row) && leaves.some((leaf) => (counts.get(leaf) ?? 0) > 1);
}

/** The rows a sum's formula adds, once per mention; null where it does something else. */
function addedRows(table: ReportTable, { cell, index }: PrintedSum): readonly number[] | null {
  const areas = cell.formula === null ? null : summedAreas(cell.formula);
  if (areas?.every(({ left, right }) => left === cell.column && right === cell.column) !== true) return null;
  return areas.flatMap(({ top, bottom }) =>
    table.rows.flatMap(({ row, part }, at) =>
      row >= top && row <= bottom && at !== index && part.kind !== "empty" ? [at] : [],
    ),
  );
}

/** The leaves a row is the sum of; itself where it is one. */
export function leavesOf(table: ReportTable, index: number): readonly number[] {
  const row: TableRow | undefined = table.rows[index];
  switch (row?.part.kind) {
    case "leaf":
      return [index];
    case "parent":
    case "subtotal":
    case "total":
      return row.part.parts.flatMap((part) => (part === index ? [] : leavesOf(table, part)));
    case "repeat":
      return leavesOf(table, row.part.of);
    default:
      return [];
  }
}
