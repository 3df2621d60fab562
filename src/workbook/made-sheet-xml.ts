import { areaAddress, cellAddress } from "./a1";
import { cellXml } from "./cell-xml";
import { DRAWING_LINK } from "./chart-parts";
import type { GridCell } from "./grid";
import type { MadeSheet } from "./made-sheet";
import { isCellError } from "./formula/values";
import { encodeMarkup } from "./xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Of A4 in the list of paper sizes. */
const A4 = 9;

/** What of a file a new sheet is written for. */
export interface SheetSurroundings {
  readonly main: string;
  readonly relationships: string;
  /** False where the file has no place for styles. */
  readonly hasStyles: boolean;
}

/** The part of a sheet that the file does not have yet. */
export function madeSheetXml(sheet: MadeSheet, { main, relationships, hasStyles }: SheetSurroundings): string {
  const { page, merges, usedArea } = sheet;
  const drawing = sheet.charts.length === 0 ? "" : `<drawing xmlns:r="${relationships}" r:id="${DRAWING_LINK}"/>`;
  const dimension = usedArea === null ? "A1" : areaAddress(usedArea);
  return (
    `${HEAD}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${dimension}"/><sheetViews><sheetView workbookViewId="0">${pane(sheet.frozen.rows)}</sheetView>` +
    `</sheetViews><sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}` +
    `<sheetData>${rowsXml(sheet, hasStyles)}</sheetData>${mergesXml(merges.map(areaAddress))}` +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    (page.footer === ""
      ? ""
      : `<headerFooter><oddFooter>&amp;C${encodeMarkup(page.footer)}</oddFooter></headerFooter>`) +
    `${breaksXml(page.breaks ?? [])}${drawing}</worksheet>`
  );
}

/** Pages that begin where they are told to, before a row. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const each = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${each.join("")}</rowBreaks>`;
}

function pane(frozenRows: number): string {
  if (frozenRows === 0) return "";
  const first = cellAddress(frozenRows, 0);
  return (
    `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`
  );
}

function columnsXml({ columns }: MadeSheet): string {
  if (columns.length === 0) return "";
  const each = columns.map(
    ({ first, last, width }) => `<col min="${first + 1}" max="${last + 1}" width="${width ?? 9}" customWidth="1"/>`,
  );
  return `<cols>${each.join("")}</cols>`;
}

function mergesXml(areas: readonly string[]): string {
  if (areas.length === 0) return "";
  return `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
}

function rowsXml(sheet: MadeSheet, hasStyles: boolean): string {
  const rows = new Map<number, string>();
  for (const [row, column, cell] of sheet.grid.everyCell()) {
    rows.set(row, (rows.get(row) ?? "") + oneCellXml(sheet, row, column, cell, hasStyles));
  }
  for (const row of sheet.rowsGivenHeight) if (!rows.has(row)) rows.set(row, "");
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `<row r="${row + 1}"${heightOf(sheet, row)}>${cells}</row>`)
    .join("");
}

function oneCellXml(sheet: MadeSheet, row: number, column: number, cell: GridCell, hasStyles: boolean): string {
  const block = sheet.arrays.startingAt(row, column);
  const isArray = block !== undefined && !isCellError(cell.value);
  const array = isArray ? { area: areaAddress(block.area), mark: null } : null;
  const patch = { address: cellAddress(row, column), cell, keepsFormula: false, array };
  const xml = cellXml(patch, "", "", null);
  return hasStyles ? xml : xml.replace(/ s="\d+"/, "");
}

function heightOf(sheet: MadeSheet, row: number): string {
  const { height } = sheet.rowShapeOf(row);
  if (height === null) return "";
  return ` ht="${height}"${sheet.heights.has(row) ? ' customHeight="1"' : ""}`;
}
