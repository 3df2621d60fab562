import type { WorkbookModel } from "../../workbook/model";
import type { CellPlace } from "../selection/selection";
import type { WorkbenchWords } from "../words";

/** What there is to say about the error a cell shows, beginning with the error itself; null where there is nothing. */
export function errorNote(
  model: WorkbookModel,
  sheet: string,
  { row, column }: CellPlace,
  words: WorkbenchWords,
): string | null {
  const value = model.sheet(sheet)?.cell(row, column)?.value ?? null;
  if (typeof value !== "object" || value === null) return null;
  const said = value.error === "#SPILL!" ? words.functions.noRoom : model.errorMessage(sheet, row, column);
  return said === null ? null : `${value.error}: ${said}`;
}
