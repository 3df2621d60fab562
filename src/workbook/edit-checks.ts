import { isOneCell } from "./array-areas";
import { areaHolds, LAST_COLUMN, LAST_ROW, placeName } from "./a1";
import { parseFormula } from "./formula/parse";
import type { Journal } from "./journal";
import { WorkbookError, type WorkbookContent, type WorkbookEdit } from "./model";
import type { FileSheet } from "./sheet";
import { eachInSteps, type Steps } from "./steps";

/** An edit found to be possible, with the sheet it is about. */
export interface CheckedEdit {
  readonly sheet: FileSheet;
  readonly edit: WorkbookEdit;
}

/** Longest text and longest formula a cell can hold. */
const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;

/**
 * All edits with their sheets, the last one where a cell is named twice.
 * @throws WorkbookError sheet-missing, merged-away, inside-array, table-header, bad-value
 */
export function* checkEdits(
  edits: readonly WorkbookEdit[],
  sheetOf: (name: string) => FileSheet | undefined,
  journal: Journal,
): Steps<readonly CheckedEdit[]> {
  const checked = new Map<string, CheckedEdit>();
  const mergedAway = new Map<FileSheet, MergeLookup>();
  yield* eachInSteps(edits, (edit) => {
    const sheet = sheetOf(edit.sheet);
    if (sheet?.kind !== "worksheet") throw new WorkbookError("sheet-missing", edit.sheet);
    const merges = mergedAway.get(sheet) ?? new MergeLookup(sheet);
    mergedAway.set(sheet, merges);
    const place = placeName(sheet.name, edit.row, edit.column);
    checkPlace(edit, place, sheet, merges);
    if (!restoresFormula(edit, sheet, journal)) checkContent(edit.content, place);
    if (emptiesNothing(edit, sheet)) checked.delete(place);
    else checked.set(place, { sheet, edit });
  });
  return [...checked.values()];
}

/** Which cells of a sheet are covered by a merged cell and not its first one. */
class MergeLookup {
  private readonly byRow = new Map<number, [left: number, right: number, isFirstRow: boolean][]>();

  constructor(sheet: FileSheet) {
    for (const area of sheet.merges) {
      for (let row = area.top; row <= area.bottom; row++) {
        const spans = this.byRow.get(row) ?? [];
        spans.push([area.left, area.right, row === area.top]);
        this.byRow.set(row, spans);
      }
    }
  }

  covers(row: number, column: number): boolean {
    const spans = this.byRow.get(row) ?? [];
    return spans.some(([left, right, isFirst]) => column >= left && column <= right && !(isFirst && column === left));
  }
}

/** A cell that only shows a part of another's array has nothing of its own to lose. */
function emptiesNothing({ row, column, content }: WorkbookEdit, sheet: FileSheet): boolean {
  return content.kind === "blank" && sheet.spilledFrom(row, column) !== null;
}

function checkPlace({ row, column }: WorkbookEdit, place: string, sheet: FileSheet, merges: MergeLookup): void {
  const isCell = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!isCell || row > LAST_ROW || column > LAST_COLUMN) throw new WorkbookError("bad-value", place);
  if (merges.covers(row, column)) throw new WorkbookError("merged-away", place);
  const block = sheet.arrays.at(row, column);
  if (block !== undefined && !block.isDynamic && !(block.kind === "array" && isOneCell(block.area))) {
    throw new WorkbookError("inside-array", place);
  }
  for (const table of sheet.tables) {
    if (!areaHolds(table.area, row, column)) continue;
    const isHeader = row < table.area.top + table.headerRows;
    const isTotals = row > table.area.bottom - table.totalsRows;
    if (isHeader || isTotals) throw new WorkbookError("table-header", place);
  }
}

/** The file's own formula is always welcome back, even one we cannot read. */
function restoresFormula({ row, column, content }: WorkbookEdit, sheet: FileSheet, journal: Journal): boolean {
  return content.kind === "formula" && journal.original(sheet, row, column)?.formula === content.formula;
}

/** @throws WorkbookError bad-value for what no cell can hold */
export function checkContent(content: WorkbookContent, place: string): void {
  if (content.kind === "blank") return;
  const isBad =
    content.kind === "formula"
      ? content.formula.length > LONGEST_FORMULA || parseFormula(content.formula) === null
      : typeof content.value === "number"
        ? !Number.isFinite(content.value)
        : typeof content.value === "string" && content.value.length > LONGEST_TEXT;
  if (isBad) throw new WorkbookError("bad-value", place);
}
