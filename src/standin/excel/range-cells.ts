import type { WorkbookCell, WorkbookEdit, WorkbookValue } from "../../workbook/model";
import { ApiFailure, invalidArgument, notImplemented } from "../batch/failure";
import type { CellRange } from "./cell-range";
import { typedInput } from "./typed-input";

/** More cells than this are refused, as in Excel on the web. */
export const MOST_CELLS_READ = 5_000_000;

/** A value for every cell of a range, row by row. @throws ApiFailure ResponsePayloadSizeLimitExceeded */
export function grid<T>(range: CellRange, valueAt: (row: number, column: number) => T): readonly (readonly T[])[] {
  if (range.height * range.width > MOST_CELLS_READ)
    throw new ApiFailure("ResponsePayloadSizeLimitExceeded", "The range holds too many cells.", 413);
  const { top, left } = range.area;
  return Array.from({ length: range.height }, (_, row) =>
    Array.from({ length: range.width }, (__, column) => valueAt(top + row, left + column)),
  );
}

/** A value as `Range.values` gives it: "" for nothing, an error as its text. */
export function apiValue(value: WorkbookValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

/** What `Range.valueTypes` says. Excel never says Integer for cells. */
export function valueType(value: WorkbookValue | undefined): string {
  if (value === null || value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Writes values or formulas: a matrix of the range's size, or one value for all. null leaves a cell as it is. */
export function writeInputs(range: CellRange, member: "Values" | "Formulas", given: unknown): void {
  const edits: WorkbookEdit[] = [];
  eachGiven(range, given, (row, column, value) => {
    if (isMergedAway(range, row, column)) return;
    const current = range.sheet.style(row, column).numberFormat;
    const { content, format } = typedInput(value, current);
    edits.push({ sheet: range.sheet.name, row, column, content, format: current === "General" ? format : null });
  });
  range.session.write(range.sheet, range.area, member, edits);
}

/** Writes number formats: a matrix, or one code for all. Contents stay. */
export function writeFormats(range: CellRange, given: unknown): void {
  const edits: WorkbookEdit[] = [];
  eachGiven(range, given, (row, column, value) => {
    if (typeof value !== "string") throw invalidArgument();
    if (isMergedAway(range, row, column)) return;
    if (range.sheet.style(row, column).numberFormat === value) return;
    const content = contentOf(range.sheet.cell(row, column));
    edits.push({ sheet: range.sheet.name, row, column, content, format: value });
  });
  range.session.write(range.sheet, range.area, "NumberFormat", edits);
}

/** Empties cells and keeps their formats. */
export function clearContents(range: CellRange): void {
  const used = range.used();
  if (used === null) return;
  const edits: WorkbookEdit[] = [];
  eachGiven(used, "", (row, column) => {
    if (!isMergedAway(used, row, column))
      edits.push({ sheet: used.sheet.name, row, column, content: { kind: "blank" } });
  });
  used.session.write(used.sheet, range.area, "Clear", edits);
}

/** What stands in a cell, to be written again with another format. */
export function contentOf(cell: WorkbookCell | undefined): WorkbookEdit["content"] {
  if (cell?.formula != null) return { kind: "formula", formula: cell.formula };
  const value = cell?.value ?? null;
  if (value === null) return { kind: "blank" };
  if (typeof value === "object") throw notImplemented("Formatting a typed error");
  return { kind: "value", value };
}

function eachGiven(
  range: CellRange,
  given: unknown,
  use: (row: number, column: number, value: string | number | boolean) => void,
): void {
  const { top, left } = range.area;
  const rows: readonly unknown[] = Array.isArray(given) ? given : grid(range, () => given);
  if (rows.length !== range.height) throw wrongSize();
  for (const [row, cells] of rows.entries()) {
    if (!Array.isArray(cells) || cells.length !== range.width) throw wrongSize();
    const line: readonly unknown[] = cells;
    for (const [column, value] of line.entries()) {
      if (value === null) continue;
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
      use(top + row, left + column, value);
    }
  }
}

/** What the library asks to have checked before it splits a large matrix. */
export function wrongSize(): ApiFailure {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** A cell under a merged one that is not its first: Excel lets a write to it go by without effect. */
function isMergedAway(range: CellRange, row: number, column: number): boolean {
  return range.sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
