import { HostError } from "../port";
import type { CellValue, SheetContent, SheetInfo } from "../../sheets/content";
import type { WorkbookArea, WorkbookSheet } from "../../workbook/model";

/** More cells than this are refused rather than laid out as matrices. */
export const MOST_CELLS = 5_000_000;

/** A sheet as tasks list it. */
export function sheetInfo(sheet: WorkbookSheet): SheetInfo {
  return {
    name: sheet.name,
    visible: sheet.state === "visible",
    isProtected: sheet.isProtected,
    isFiltered: sheet.isFiltered,
  };
}

/** The used range of a sheet as matrices. @throws HostError too-large */
export function readContent(sheet: WorkbookSheet): SheetContent {
  const area = sheet.usedArea;
  if (area === null)
    return { ...sheetInfo(sheet), ...around(sheet, null), top: 0, left: 0, values: [], formulas: [], formats: [] };
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (height * width > MOST_CELLS) throw new HostError("too-large", sheet.name);
  const values = matrix<CellValue>(height, width, null);
  const formulas = matrix<string | null>(height, width, null);
  for (const [row, column, cell] of sheet.cells()) {
    put(values, row - area.top, column - area.left, cell.value);
    if (cell.formula !== null) put(formulas, row - area.top, column - area.left, cell.formula);
  }
  const formats = values.map((line, row) =>
    line.map((_, column) => sheet.style(area.top + row, area.left + column).numberFormat),
  );
  return { ...sheetInfo(sheet), ...around(sheet, area), top: area.top, left: area.left, values, formulas, formats };
}

function around(
  sheet: WorkbookSheet,
  area: WorkbookArea | null,
): Pick<SheetContent, "merges" | "hiddenRows" | "hiddenColumns"> {
  const rows = area === null ? [] : numbers(area.top, area.bottom);
  const columns = area === null ? [] : numbers(area.left, area.right);
  return {
    merges: sheet.merges,
    hiddenRows: rows.filter((row) => sheet.isRowHidden(row)),
    hiddenColumns: columns.filter((column) => sheet.isColumnHidden(column)),
  };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function matrix<T>(height: number, width: number, filling: T): T[][] {
  return Array.from({ length: height }, () => new Array<T>(width).fill(filling));
}

function put<T>(into: T[][], row: number, column: number, value: T): void {
  const line = into[row];
  if (line !== undefined) line[column] = value;
}
