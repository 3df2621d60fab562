import { rangeOf, rowBands, type Block } from "./blocks";

/** Rows told in one answer, with some 20 characters each. */
const ROWS_PER_ANSWER = 100_000;

/** Whether lines are hidden, as Excel says it of a whole range: null where some are and some are not. */
export type Hidden = boolean | null;

/** The hidden rows of a block, counted from the sheet's first row. */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  hidden: Hidden,
): Promise<readonly number[]> {
  if (hidden !== null) return hidden ? numbers(block.row, block.height) : [];
  const rows: number[] = [];
  for (const band of rowBands({ ...block, width: 1 }, ROWS_PER_ANSWER)) {
    rows.push(...(await hiddenIn(context, sheet, band)));
  }
  return rows;
}

async function hiddenIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  band: Block,
): Promise<readonly number[]> {
  const results = [rangeOf(sheet, band).getRowProperties({ rowHidden: true })];
  await context.sync();
  const rows = results.flatMap((result) => result.value);
  return numbers(band.row, band.height).filter((_, index) => rows[index]?.rowHidden === true);
}

/** The hidden columns of a block, counted from the sheet's first column. */
export async function readHiddenColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  hidden: Hidden,
): Promise<readonly number[]> {
  if (hidden !== null) return hidden ? numbers(block.column, block.width) : [];
  const results = [rangeOf(sheet, { ...block, height: 1 }).getColumnProperties({ columnHidden: true })];
  await context.sync();
  const columns = results.flatMap((result) => result.value);
  return numbers(block.column, block.width).filter((_, index) => columns[index]?.columnHidden === true);
}

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
