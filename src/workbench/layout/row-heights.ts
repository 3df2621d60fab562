import type { WorkbookCell, WorkbookSheet } from "../../workbook/model";
import { isTurned, LINE_HEIGHT, textWidth, wraps, type TextTools } from "../paint/text-placement";
import { wrapText } from "../paint/wrap";
import type { MergeIndex } from "./merge-index";

/** Excel's limit, 409.5 points, in pixels. */
export const HIGHEST_ROW = 546;
const SPACE = 3;
/** By how much one line of the usual font may seem to be higher than a row: fonts are not measured so exactly. */
const LEEWAY = 2;

/** What measuring needs to know besides the sheet. */
export interface HeightGround {
  readonly sheet: WorkbookSheet;
  readonly merges: MergeIndex;
  readonly tools: TextTools;
  readonly columnWidth: (column: number) => number;
  readonly text: (row: number, column: number) => string;
}

/**
 * Measures rows whose height the file leaves open, as Excel does when it opens the file. Pixels at 100 %; only rows that
 * differ from the default height are told. Merged cells do not make a row higher. Yields after every `slice` cells so
 * that the caller can let the page breathe.
 */
export function* measureRowHeights(ground: HeightGround, slice: number): Generator<undefined, Map<number, number>> {
  const heights = new Map<number, number>();
  let count = 0;
  for (const [row, column, cell] of ground.sheet.cells()) {
    if (++count % slice === 0) yield;
    const height = isOpen(ground, row) ? cellHeight(ground, row, column, cell) : 0;
    if (height > (heights.get(row) ?? ground.sheet.defaultRowHeight)) heights.set(row, Math.min(HIGHEST_ROW, height));
  }
  return heights;
}

/** The height of one row whose height the file leaves open, in pixels at 100 %; null for other rows. */
export function measureRowHeight(ground: HeightGround, row: number): number | null {
  return isOpen(ground, row) ? fittingRowHeight(ground, row) : null;
}

/** How high a row has to be for what stands in it, in pixels at 100 %. */
export function fittingRowHeight(ground: HeightGround, row: number): number {
  const used = ground.sheet.usedArea;
  let height = ground.sheet.defaultRowHeight;
  for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
    const cell = ground.sheet.cell(row, column);
    if (cell !== undefined && cell.value !== null) height = Math.max(height, cellHeight(ground, row, column, cell));
  }
  return Math.min(HIGHEST_ROW, height);
}

function isOpen({ sheet }: HeightGround, row: number): boolean {
  return sheet.rowHeight(row) === null && !sheet.isRowHidden(row);
}

function cellHeight(ground: HeightGround, row: number, column: number, cell: WorkbookCell): number {
  const style = ground.sheet.style(row, column);
  const font = ground.tools.fonts.font(style.font, 1);
  const line = font.size * LINE_HEIGHT;
  const mayWrap = typeof cell.value === "string" && wraps(style) && !isTurned(style);
  if (!mayWrap) return oneLine(ground, row, column, line);
  if (ground.merges.at(row, column) !== undefined) return 0;
  const width = textWidth(ground.columnWidth(column), style, 1);
  const lines = wrapText(ground.text(row, column), width, (text) => ground.tools.measure(text, font.css));
  return lines.length > 1 ? Math.ceil(lines.length * line + SPACE) : oneLine(ground, row, column, line);
}

function oneLine(ground: HeightGround, row: number, column: number, line: number): number {
  if (Math.ceil(line + SPACE) <= ground.sheet.defaultRowHeight + LEEWAY) return 0;
  const merge = ground.merges.at(row, column);
  return merge !== undefined && merge.bottom > merge.top ? 0 : Math.ceil(line + SPACE);
}
