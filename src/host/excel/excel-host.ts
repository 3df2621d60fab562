import type { SheetContent, SheetInfo } from "../../sheets/content";
import type { SheetSpec } from "../../sheets/writing/sheet-spec";
import { HostError, type ColumnLook, type ColumnPart, type SheetWrites, type SpreadsheetHost } from "../port";
import { runInExcel, type RunPurpose } from "./excel-run";
import { readLook } from "./read-looks";
import { readNote, writeNote } from "./notes";
import { PATIENCE, type Patience } from "./patience";
import { putSheet } from "./put-sheet";
import { readSheetContent } from "./read-sheet";
import { removeSheet } from "./remove-sheet";
import { listSheets } from "./sheet-state";
import { writeSheets } from "./write-sheets";

/** The port on the workbook that is open in Excel, by way of Office.js. */
export class ExcelHost implements SpreadsheetHost {
  readonly kind = "excel";

  constructor(private readonly patience: Patience = PATIENCE) {}

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.run({ place: null }, listSheets);
  }

  readSheet(name: string): Promise<SheetContent> {
    return this.run({ place: name }, (context) => readSheetContent(context, name));
  }

  readLook(name: string, part: ColumnPart): Promise<ColumnLook> {
    return this.run({ place: name }, (context) => readLook(context, name, part));
  }

  write(writes: readonly SheetWrites[]): Promise<void> {
    const [first, ...others] = writes;
    if (first === undefined) return Promise.resolve();
    const place = others.length === 0 ? first.sheet : null;
    return this.run({ place, isWrite: true }, (context) => writeSheets(context, writes));
  }

  putSheet(spec: SheetSpec): Promise<void> {
    return this.run({ place: spec.name, isWrite: true }, (context) => putSheet(context, spec));
  }

  removeSheet(name: string): Promise<void> {
    return this.run({ place: name, isWrite: true }, (context) => removeSheet(context, name));
  }

  select(sheet: string, address: string): Promise<void> {
    return this.run({ place: sheet }, async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      await context.sync();
      if (worksheet.isNullObject) throw new HostError("sheet-missing", sheet);
      worksheet.activate();
      worksheet.getRange(address).untrack().select();
      await context.sync();
    });
  }

  readNote(name: string): Promise<string | null> {
    return this.run({ place: null }, (context) => readNote(context, name));
  }

  writeNote(name: string, text: string | null): Promise<void> {
    return this.run({ place: null }, (context) => writeNote(context, name, text));
  }

  private run<T>(purpose: RunPurpose, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return runInExcel(purpose, this.patience, work);
  }
}
