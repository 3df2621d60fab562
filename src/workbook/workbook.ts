import { startsAt } from "./array-areas";
import { cellText } from "./cell-text";
import type { CustomXml } from "./custom-xml";
import { checkEdits, type CheckedEdit } from "./edit-checks";
import { callsArrayFunction, callsCustomFunction } from "./formula/notation";
import { Recalculation } from "./formula/recalculation";
import type { AppliedEdit } from "./formula/run";
import { spelled } from "./formula/spelling";
import { GridCell } from "./grid";
import { Journal } from "./journal";
import {
  WorkbookError,
  type CellStyle,
  type EditReport,
  type WorkbookEdit,
  type WorkbookModel,
  type WorkbookSheet,
} from "./model";
import { saveWorkbook } from "./save";
import { checkNewSheet, freeSheetPart, MadeSheet } from "./made-sheet";
import type { Dressing, NewSheet } from "./new-sheet";
import { isRowShape, type SheetShape } from "./shapes";
import { FileSheet } from "./sheet";
import { PlaceMap } from "./place-map";
import { allAtOnce, eachInSteps, type Steps } from "./steps";
import type { WorkbookFile } from "./workbook-file";

/** The model of one opened file: cells in memory, everything else in the file's own bytes. */
export class FileWorkbook implements WorkbookModel {
  private readonly journal = new Journal();
  private readonly recalculation: Recalculation;

  constructor(private readonly file: WorkbookFile) {
    this.recalculation = new Recalculation(file, this.journal);
    this.recalculation.fillMissing();
  }

  get sheets(): readonly FileSheet[] {
    return this.file.sheets;
  }

  get activeSheet(): string {
    return this.file.active?.name ?? "";
  }

  get date1904(): boolean {
    return this.file.date1904;
  }

  get customXml(): CustomXml {
    return this.file.customXml;
  }

  sheet(name: string): FileSheet | undefined {
    const key = name.toLowerCase();
    return this.file.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  text(sheetName: string, row: number, column: number, locale: "id" | "en"): string {
    const sheet = this.sheet(sheetName);
    if (sheet === undefined) throw new WorkbookError("sheet-missing", sheetName);
    const value = sheet.grid.get(row, column)?.value ?? null;
    return cellText(value, this.file.styles.format(sheet.styleIndex(row, column)), locale, this.file.date1904);
  }

  edit(edits: readonly WorkbookEdit[], shapes: readonly SheetShape[] = []): EditReport {
    return allAtOnce(this.editing(edits, shapes));
  }

  *editing(edits: readonly WorkbookEdit[], shapes: readonly SheetShape[] = []): Steps<EditReport> {
    const shaped = shapes.map((shape) => ({ shape, sheet: this.worksheet(shape.sheet) }));
    const before = shaped.map(({ shape, sheet }) => ({ shape: sheet.presentShape(shape), sheet }));
    // Cells that are merged away can be edited where they no longer will be.
    for (const { shape, sheet } of shaped) sheet.shape(isRowShape(shape) ? shape : { ...shape, merges: [] });
    try {
      const report = yield* this.editCells(edits);
      for (const { shape, sheet } of shaped) sheet.shape(shape);
      return report;
    } catch (error) {
      for (const { shape, sheet } of before) sheet.shape(shape);
      throw error;
    }
  }

  private *editCells(edits: readonly WorkbookEdit[]): Steps<EditReport> {
    const checked = yield* checkEdits(edits, (name) => this.sheet(name), this.journal);
    const freed: AppliedEdit[] = [];
    yield* eachInSteps(checked, (entry) => {
      this.journal.remember(entry.sheet, entry.edit.row, entry.edit.column, true);
      freed.push(...this.dissolveArray(entry));
    });
    const applied: AppliedEdit[] = [];
    const isEdited = new PlaceMap<true>();
    yield* eachInSteps(checked, (entry) => {
      const edit = this.apply(entry);
      applied.push(edit);
      isEdited.set(edit.sheet, edit.row, edit.column, true);
    });
    const others = freed.filter(({ sheet, row, column }) => !isEdited.has(sheet, row, column));
    return yield* this.recalculation.after([...applied, ...others]);
  }

  putSheet(spec: NewSheet): EditReport {
    return allAtOnce(this.puttingSheet(spec));
  }

  *puttingSheet(spec: NewSheet): Steps<EditReport> {
    const old = this.sheet(spec.name);
    if (old !== undefined && old.kind !== "worksheet") throw new WorkbookError("bad-value", spec.name);
    checkNewSheet(spec);
    const sheet = new MadeSheet(spec, freeSheetPart(this.file), this.file.styles);
    const { sheets } = this.file;
    return yield* this.useSheets(
      old === undefined ? [...sheets, sheet] : sheets.map((one) => (one === old ? sheet : one)),
    );
  }

  removeSheet(name: string): EditReport {
    return allAtOnce(this.removingSheet(name));
  }

  *removingSheet(name: string): Steps<EditReport> {
    const sheet = this.sheet(name);
    if (sheet === undefined) throw new WorkbookError("sheet-missing", name);
    const others = this.file.sheets.filter((one) => one !== sheet);
    const isLast = others.every(({ state }) => state !== "visible");
    if (isLast || this.recalculation.isRead(sheet)) throw new WorkbookError("sheet-needed", sheet.name);
    return yield* this.useSheets(others);
  }

  dress(sheetName: string, dressing: Dressing): void {
    const sheet = this.sheet(sheetName);
    if (!(sheet instanceof MadeSheet)) throw new WorkbookError("sheet-missing", sheetName);
    sheet.dress(dressing);
  }

  formatLike(style: CellStyle): number | null {
    return this.file.styles.indexLike(style);
  }

  restoreSheets(sheets: readonly WorkbookSheet[]): EditReport {
    return allAtOnce(this.useSheets(sheets.filter((sheet) => sheet instanceof FileSheet)));
  }

  errorMessage(sheetName: string, row: number, column: number): string | null {
    const sheet = this.sheet(sheetName);
    const value = sheet?.grid.get(row, column)?.value ?? null;
    if (sheet === undefined || value === null || typeof value !== "object") return null;
    return value.message ?? this.recalculation.messageFor(sheet, row, column);
  }

  save(): Uint8Array {
    return saveWorkbook(this.file, this.journal, this.recalculation.hasStale);
  }

  private worksheet(name: string): FileSheet {
    const sheet = this.sheet(name);
    if (sheet?.kind !== "worksheet") throw new WorkbookError("sheet-missing", name);
    return sheet;
  }

  private *useSheets(sheets: readonly FileSheet[]): Steps<EditReport> {
    const { file } = this;
    const before = file.sheets;
    const isAsInFile =
      sheets.length === file.sheetsInFile.length && sheets.every((one, at) => one === file.sheetsInFile[at]);
    file.sheets = isAsInFile ? file.sheetsInFile : sheets;
    if (file.active !== undefined && !sheets.includes(file.active)) {
      const { name } = file.active;
      file.active = this.sheet(name) ?? sheets.find(({ state }) => state === "visible");
    }
    const changed = [...before, ...sheets].filter((sheet) => !before.includes(sheet) || !sheets.includes(sheet));
    return yield* this.recalculation.afterSheets(changed);
  }

  /**
   * A dynamic array gives way to what is entered over it: over its formula, and it is gone; over another of its cells,
   * and its formula has to look for room again. The cells it filled become blank.
   */
  private dissolveArray({ sheet, edit }: CheckedEdit): AppliedEdit[] {
    const block = sheet.arrays.at(edit.row, edit.column);
    if (block?.isDynamic !== true) return [];
    const { top, left } = block.area;
    const isFirst = startsAt(block, edit.row, edit.column);
    const first = sheet.grid.get(top, left);
    if (isFirst && this.formulaOf(sheet, edit) === first?.formula) return [];
    sheet.arrays.remove(top, left);
    if (!isFirst) sheet.arrays.put({ ...block, area: { top, left, bottom: top, right: left } });
    const freed: AppliedEdit[] = [{ sheet, row: top, column: left, before: first, isRestored: false }];
    for (const [row, column, before] of sheet.grid.within(block.area)) {
      if (row === top && column === left) continue;
      this.journal.remember(sheet, row, column, false);
      sheet.grid.set(row, column, new GridCell(null, before.styleIndex, null));
      freed.push({ sheet, row, column, before, isRestored: false });
    }
    return freed;
  }

  /** The array that a formula begins where it is entered: the file's own, or a new one. */
  private beginArray(sheet: FileSheet, row: number, column: number, formula: string | null, isRestored: boolean): void {
    const area = { top: row, left: column, bottom: row, right: column };
    const original = isRestored ? sheet.arrays.originalStartingAt(row, column) : undefined;
    if (original !== undefined) sheet.arrays.put(original.isDynamic ? { ...original, area } : original);
    else if (!isRestored && formula !== null && this.isDynamic(formula)) {
      sheet.arrays.put({ area, kind: "array", isDynamic: true });
    }
  }

  /** Formulas that may give several values get an array of their own when they are entered, as in Excel. */
  private isDynamic(formula: string): boolean {
    return (this.file.addIn !== null && callsCustomFunction(formula)) || callsArrayFunction(formula);
  }

  /** Puts one edit into the grid; formulas get their value afterwards. */
  private apply({ sheet, edit }: CheckedEdit): AppliedEdit {
    const { row, column, content } = edit;
    const before = sheet.grid.get(row, column);
    const original = this.journal.original(sheet, row, column);
    const styleIndex = this.styleFor(sheet, edit, original);
    const formula = this.formulaOf(sheet, edit);
    const value = content.kind === "value" ? content.value : null;
    const isRestored =
      (original?.formula ?? null) === formula && (formula !== null || (original?.value ?? null) === value);
    const restored = isRestored && original?.styleIndex === styleIndex ? original : undefined;
    const keepsValue = formula !== null && before?.formula === formula;
    const source = isRestored && formula !== null ? (original?.formula ?? null) : formula;
    const cell = restored ?? new GridCell(keepsValue ? before.value : value, styleIndex, source);
    sheet.grid.set(row, column, cell);
    if (sheet.arrays.startingAt(row, column) === undefined) this.beginArray(sheet, row, column, formula, isRestored);
    return { sheet, row, column, before, isRestored };
  }

  /** The formula an edit enters, with "=", or null. One that stands or stood in the cell keeps its spelling. */
  private formulaOf(sheet: FileSheet, { row, column, content }: WorkbookEdit): string | null {
    if (content.kind !== "formula") return null;
    const { formula } = content;
    const known = [sheet.grid.get(row, column)?.formula, this.journal.original(sheet, row, column)?.formula];
    const text = formula.startsWith("=") ? formula : `=${formula.trim().replace(/^=/, "")}`;
    return known.includes(text) ? text : spelled(text);
  }

  private styleFor(sheet: FileSheet, edit: WorkbookEdit, original: GridCell | undefined): number {
    const current = edit.styleIndex ?? sheet.styleIndex(edit.row, edit.column);
    const code = edit.format ?? null;
    if (code === null) return current;
    const inFile = original?.styleIndex ?? sheet.defaultStyleIndex(edit.row, edit.column);
    const first = this.file.styles.looksLike(current, inFile) ? inFile : current;
    if (this.file.styles.format(first).style.numberFormat === code) return first;
    return this.file.styles.withNumberFormat(first, code);
  }
}
