import { rangeOf, rowBands, type Block } from "./blocks";
import { LOOK_WANTED, settable } from "./looks";

/** Cells whose looks are told in one answer: some 400 characters each. */
const CELLS_PER_ANSWER = 4_000;

/** How a sheet looks: its cells, the sizes of its lines, its frozen rows. */
export interface SheetLooks {
  readonly bands: readonly { readonly block: Block; readonly cells: readonly (readonly Excel.CellProperties[])[] }[];
  readonly widths: readonly (number | undefined)[];
  readonly heights: readonly (number | undefined)[];
  readonly frozenRows: number;
}

/** How the used part of a sheet looks, read in few messages. */
export async function readSheetLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Block,
): Promise<SheetLooks> {
  const widths = rangeOf(sheet, { ...area, height: 1 }).getColumnProperties({ format: { columnWidth: true } });
  const heights = readHeights(sheet, area);
  const frozen = sheet.freezePanes.getLocationOrNullObject().untrack();
  frozen.load("rowCount");
  await context.sync();
  const bands = [];
  for (const block of rowBands(area, CELLS_PER_ANSWER)) bands.push(await readBand(context, sheet, block));
  return {
    bands,
    widths: widths.value.map(({ format }) => format?.columnWidth),
    heights: heights.value.map(({ format }) => format?.rowHeight),
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
  };
}

/** Gives a sheet that holds its former contents again its former looks too. */
export async function putLooksBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Block,
  { bands, widths, heights, frozenRows }: SheetLooks,
): Promise<void> {
  for (const { block, cells } of bands) await putBand(context, sheet, block, cells);
  for (const [index, width] of widths.entries()) {
    const column = rangeOf(sheet, { row: 0, column: area.column + index, height: 1, width: 1 });
    if (width !== undefined) column.format.columnWidth = width;
  }
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.unfreeze();
  rangeOf(sheet, area).getEntireRow().untrack().format.autofitRows();
  const now = readHeights(sheet, area);
  await context.sync();
  for (const [index, { format }] of now.value.entries()) {
    const height = heights[index];
    if (height === undefined || height === format?.rowHeight) continue;
    rangeOf(sheet, { row: area.row + index, column: 0, height: 1, width: 1 }).format.rowHeight = height;
  }
  await context.sync();
}

async function readBand(context: Excel.RequestContext, sheet: Excel.Worksheet, block: Block) {
  const results = [rangeOf(sheet, block).getCellProperties(LOOK_WANTED)];
  await context.sync();
  return { block, cells: results.flatMap((result) => result.value) };
}

async function putBand(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  cells: SheetLooks["bands"][number]["cells"],
): Promise<void> {
  rangeOf(sheet, block).setCellProperties(
    cells.map((line) => line.map(({ format = {} }) => ({ format: settable(format) }))),
  );
  await context.sync();
}

function readHeights(sheet: Excel.Worksheet, area: Block): OfficeExtension.ClientResult<Excel.RowProperties[]> {
  return rangeOf(sheet, { ...area, width: 1 }).getRowProperties({ format: { rowHeight: true } });
}
