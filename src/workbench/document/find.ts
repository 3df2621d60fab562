import type { WorkbookModel } from "../../workbook/model";
import type { CellPlace } from "../selection/selection";

/** Cells of a sheet whose shown text or formula contains `wanted` (letters of any case), row by row. */
export function findCells(model: WorkbookModel, sheetName: string, wanted: string): CellPlace[] {
  const sheet = model.sheet(sheetName);
  const needle = wanted.trim().toLocaleLowerCase("id");
  if (sheet === undefined || needle === "") return [];
  const found: CellPlace[] = [];
  for (const [row, column, cell] of sheet.cells()) {
    const texts = [model.text(sheetName, row, column, "id"), cell.formula ?? "", plain(cell.value)];
    if (texts.some((text) => text.toLocaleLowerCase("id").includes(needle))) found.push({ row, column });
  }
  return found;
}

/** The index in `found` of the first match after (or before) a cell, going round at the end; -1 where there is none. */
export function nextMatch(found: readonly CellPlace[], from: CellPlace, direction: 1 | -1): number {
  if (found.length === 0) return -1;
  const isAfter = (place: CellPlace): boolean =>
    place.row > from.row || (place.row === from.row && place.column > from.column);
  const isBefore = (place: CellPlace): boolean =>
    place.row < from.row || (place.row === from.row && place.column < from.column);
  if (direction === 1) return Math.max(0, found.findIndex(isAfter));
  const before = found.findLastIndex(isBefore);
  return before < 0 ? found.length - 1 : before;
}

function plain(value: unknown): string {
  return typeof value === "number" ? String(value) : "";
}
