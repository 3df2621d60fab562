import type { Area } from "../../sheets/content";
import type { CellLook, PageSpec, SheetSpec } from "../../sheets/writing/sheet-spec";
import { rangeOf, type Block } from "./blocks";
import { excelCode } from "./host-errors";
import { groupRuns } from "./write-runs";

/** Pieces with one look in one message. */
const PIECES_PER_BATCH = 150;
/** Points of one character of the default font. */
const CHARACTER_POINTS = 5.25;
const LINE_COLOR = "#BFBFBF";

/** Gives a sheet that holds its contents already its looks, merged cells, sizes and frozen rows. */
export async function dressSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
): Promise<void> {
  const pieces = looksOf(spec);
  for (let from = 0; from < pieces.length; from += PIECES_PER_BATCH) {
    await applyLooks(context, sheet, pieces.slice(from, from + PIECES_PER_BATCH));
  }
  mergeCells(sheet, spec.merges);
  for (const [column, characters] of spec.columnWidths.entries()) {
    rangeOf(sheet, { row: 0, column, height: 1, width: 1 }).format.columnWidth = characters * CHARACTER_POINTS;
  }
  const rows = spec.cells.reduce((last, { row }) => Math.max(last, row), 0) + 1;
  rangeOf(sheet, { row: 0, column: 0, height: rows, width: 1 }).getEntireRow().untrack().format.autofitRows();
  for (const { row, points, isEstimate = false } of spec.rowHeights) {
    if (isEstimate) continue;
    rangeOf(sheet, { row, column: 0, height: 1, width: 1 }).format.rowHeight = points;
  }
  if (spec.frozenRows > 0) sheet.freezePanes.freezeRows(spec.frozenRows);
  else sheet.freezePanes.unfreeze();
  await context.sync();
}

/** One message: each must stay below the size that Excel takes. */
async function applyLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  pieces: readonly Piece[],
): Promise<void> {
  for (const { block, look } of pieces) applyLook(rangeOf(sheet, block), block, look);
  await context.sync();
}

/**
 * Sets how a sheet is printed, once more where that fails. Excel refuses it where no printer is installed: the sheet
 * itself is whole then, and prints as any other.
 */
export async function setUpPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  page: PageSpec,
  isLast = false,
): Promise<void> {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  if (page.titleRows !== null) {
    pageLayout.setPrintTitleRows(`$${String(page.titleRows.first + 1)}:$${String(page.titleRows.last + 1)}`);
  }
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaks ?? []) {
    sheet.horizontalPageBreaks.add(rangeOf(sheet, { row, column: 0, height: 1, width: 1 }));
  }
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    if (!isLast) await setUpPage(context, sheet, page, true);
  }
}

/** Puts cells together with the next message. */
export function mergeCells(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const { top, left, bottom, right } of areas) {
    rangeOf(sheet, { row: top, column: left, height: bottom - top + 1, width: right - left + 1 }).merge(false);
  }
}

interface Piece {
  readonly block: Block;
  readonly look: CellLook;
}

/** The cells of each look as few rectangles. */
function looksOf({ cells }: SheetSpec): readonly Piece[] {
  const byLook = new Map<string, { readonly look: CellLook; readonly cells: SheetSpec["cells"][number][] }>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.look);
    const known = byLook.get(key);
    if (known === undefined) byLook.set(key, { look: cell.look, cells: [cell] });
    else known.cells.push(cell);
  }
  return [...byLook.values()].flatMap(({ look, cells: ofLook }) =>
    groupRuns(ofLook).map(({ block }) => ({ block, look })),
  );
}

function applyLook({ format }: Excel.Range, { height, width }: Block, look: CellLook): void {
  const { font } = format;
  font.size = look.size;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = "Single";
  if (look.color !== "#000000") font.color = look.color;
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.horizontal !== "general") format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (!look.isBoxed) return;
  const inside = [
    ...(height > 1 ? (["InsideHorizontal"] as const) : []),
    ...(width > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...EDGES, ...inside]) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = LINE_COLOR;
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
