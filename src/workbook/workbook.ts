import { cellText } from "./cell-text";
import { checkEdits, type CheckedEdit } from "./edit-checks";
import { Recalculation } from "./formula/recalculation";
import { GridCell } from "./grid";
import { Journal } from "./journal";
import { WorkbookError, type EditReport, type WorkbookEdit, type WorkbookModel } from "./model";
import { saveWorkbook } from "./save";
import type { FileSheet } from "./sheet";
import type { StyleTable } from "./style-table";
import type { ZipArchive } from "./zip";

/** A defined name; `sheet` is null where it holds for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  readonly sheet: string | null;
}

/** Names of the parts that `save` may have to change besides the sheets. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string | null;
  readonly calcChain: string | null;
}

/** All that was read from a file. */
export interface WorkbookFile {
  readonly archive: ZipArchive;
  readonly parts: WorkbookParts;
  readonly sheets: readonly FileSheet[];
  readonly styles: StyleTable;
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly active: FileSheet | undefined;
}

/** The model of one opened file: cells in memory, everything else in the file's own bytes. */
export class FileWorkbook implements WorkbookModel {
  private readonly journal = new Journal();
  private readonly recalculation: Recalculation;
  private readonly byName: ReadonlyMap<string, FileSheet>;

  constructor(private readonly file: WorkbookFile) {
    this.byName = new Map(file.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
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

  sheet(name: string): FileSheet | undefined {
    return this.byName.get(name.toLowerCase());
  }

  text(sheetName: string, row: number, column: number, locale: "id" | "en"): string {
    const sheet = this.sheet(sheetName);
    if (sheet === undefined) throw new WorkbookError("sheet-missing", sheetName);
    const value = sheet.grid.get(row, column)?.value ?? null;
    return cellText(value, this.file.styles.format(sheet.styleIndex(row, column)), locale, this.file.date1904);
  }

  edit(edits: readonly WorkbookEdit[]): EditReport {
    const checked = checkEdits(edits, (name) => this.sheet(name), this.journal);
    for (const { sheet, edit } of checked) this.journal.remember(sheet, edit.row, edit.column, true);
    return this.recalculation.after(checked.map((entry) => this.apply(entry)));
  }

  save(): Uint8Array {
    return saveWorkbook(this.file, this.journal, this.recalculation.hasStale);
  }

  /** Puts one edit into the grid; formulas get their value afterwards. */
  private apply({ sheet, edit }: CheckedEdit) {
    const { row, column, content } = edit;
    const before = sheet.grid.get(row, column);
    const original = this.journal.original(sheet, row, column);
    const styleIndex = this.styleFor(sheet, edit, original);
    const formula = content.kind === "formula" ? withEqualSign(content.formula) : null;
    const value = content.kind === "value" ? content.value : null;
    const isRestored =
      (original?.formula ?? null) === formula && (formula !== null || (original?.value ?? null) === value);
    const restored = isRestored && original?.styleIndex === styleIndex ? original : undefined;
    const keepsValue = formula !== null && before?.formula === formula;
    const source = isRestored && formula !== null ? (original?.formula ?? null) : formula;
    const cell = restored ?? new GridCell(keepsValue ? before.value : value, styleIndex, source);
    sheet.grid.set(row, column, cell);
    return { sheet, row, column, before, isRestored };
  }

  private styleFor(sheet: FileSheet, edit: WorkbookEdit, original: GridCell | undefined): number {
    const current = sheet.styleIndex(edit.row, edit.column);
    const code = edit.format ?? null;
    if (code === null) return current;
    const first = original?.styleIndex ?? sheet.defaultStyleIndex(edit.row, edit.column);
    if (this.file.styles.format(first).style.numberFormat === code) return first;
    return this.file.styles.withNumberFormat(first, code);
  }
}

function withEqualSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula.trim().replace(/^=/, "")}`;
}
