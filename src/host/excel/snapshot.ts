import { rangeOf } from "./blocks";
import { readCellsFrom, type ReadCells } from "./read-values";
import type { Run } from "./write-runs";

/** A gapless rectangle of cells to be written on a sheet. */
export interface SheetRun extends Run {
  readonly sheet: Excel.Worksheet;
}

/** The same with what stood there before. */
export interface Snapshot extends SheetRun {
  readonly before: ReadCells;
}

/** Reads what stands in some rectangles, in one round trip. */
export async function takeSnapshots(
  context: Excel.RequestContext,
  runs: readonly SheetRun[],
): Promise<readonly Snapshot[]> {
  const before = await readRuns(context, runs);
  return runs.map((run, index) => ({ ...run, before: before[index] ?? NOTHING }));
}

/** Reads some rectangles in one round trip, in their order. */
export async function readRuns(
  context: Excel.RequestContext,
  runs: readonly SheetRun[],
): Promise<readonly ReadCells[]> {
  const ranges = runs.map(({ sheet, block }) => rangeOf(sheet, block));
  for (const range of ranges) range.load("values,formulas,numberFormat,valueTypes");
  await context.sync();
  return ranges.map((range) => readCellsFrom(range, range.valueTypes));
}

const NOTHING: ReadCells = { values: [], formulas: [], formats: [] };
