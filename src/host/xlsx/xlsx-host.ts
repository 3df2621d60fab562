import type { WorkbookModel, WorkbookPlace, WorkbookSheet } from "../../workbook/model";
import { WorkbookError } from "../../workbook/model";
import type { SheetContent, SheetInfo } from "../../sheets/content";
import type { SheetSpec } from "../../sheets/writing/sheet-spec";
import { allAtOnce, type Steps } from "../../workbook/steps";
import { HostError, type ColumnLook, type ColumnPart, type SheetWrites, type SpreadsheetHost } from "../port";
import { editsOf, readLook, shapesOf } from "./looks";
import { readNote, writeNote } from "./notes";
import { readContent, sheetInfo } from "./read-content";

/** The last place a user was asked to look at. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

/** The port on an .xlsx file held in memory. */
export class XlsxHost implements SpreadsheetHost {
  readonly kind = "xlsx";
  private lastSelection: Selection | null = null;
  private lastStale: readonly WorkbookPlace[] = [];

  /** @param pauses what long writing awaits between its steps; without it, it is done at once */
  constructor(
    readonly workbook: WorkbookModel,
    private readonly pauses: (() => () => Promise<void>) | null = null,
  ) {}

  /** What `select` was last asked for, or null. */
  get selection(): Selection | null {
    return this.lastSelection;
  }

  /** Formulas that depend on what was written last and cannot be evaluated here: they keep their old value. */
  get stale(): readonly WorkbookPlace[] {
    return this.lastStale;
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.workbook.sheets.filter(isWorksheet).map(sheetInfo));
  }

  readSheet(name: string): Promise<SheetContent> {
    return settled(() => readContent(this.sheetNamed(name)));
  }

  async write(writes: readonly SheetWrites[]): Promise<void> {
    try {
      for (const { sheet } of writes) {
        if (this.sheetNamed(sheet).isProtected) throw new HostError("sheet-protected", sheet);
      }
      const edits = writes.flatMap((write) => editsOf(this.sheetNamed(write.sheet), write));
      if (edits.length === 0) return;
      const steps = this.workbook.editing(edits, writes.flatMap(shapesOf));
      this.lastStale = (this.pauses === null ? allAtOnce(steps) : await withPauses(steps, this.pauses())).stale;
    } catch (error) {
      throw asHostError(error);
    }
  }

  readLook(name: string, part: ColumnPart): Promise<ColumnLook> {
    return settled(() => readLook(this.sheetNamed(name), part));
  }

  putSheet(spec: SheetSpec): Promise<void> {
    return settled(() => {
      if (this.workbook.sheet(spec.name)?.isProtected === true) throw new HostError("sheet-protected", spec.name);
      this.workbook.putSheet(spec);
    });
  }

  removeSheet(name: string): Promise<void> {
    return settled(() => {
      const sheet = this.sheetNamed(name);
      this.workbook.removeSheet(sheet.name);
    });
  }

  select(sheet: string, address: string): Promise<void> {
    return settled(() => {
      this.lastSelection = { sheet: this.sheetNamed(sheet).name, address };
    });
  }

  readNote(name: string): Promise<string | null> {
    return settled(() => readNote(this.workbook.customXml, name));
  }

  writeNote(name: string, text: string | null): Promise<void> {
    return settled(() => {
      writeNote(this.workbook.customXml, name, text);
    });
  }

  private sheetNamed(name: string): WorkbookSheet {
    const sheet = this.workbook.sheet(name);
    if (sheet === undefined || !isWorksheet(sheet)) throw new HostError("sheet-missing", name);
    return sheet;
  }
}

function isWorksheet(sheet: WorkbookSheet): boolean {
  return sheet.kind === "worksheet";
}

async function withPauses<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** Runs an action so that whatever it throws arrives as a rejection with a HostError. */
function settled<T>(action: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(action());
    } catch (error) {
      reject(asHostError(error));
    }
  });
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof WorkbookError)) return new HostError("host-failed", null, String(error));
  switch (error.code) {
    case "sheet-missing":
    case "sheet-needed":
      return new HostError(error.code, error.place);
    case "merged-away":
    case "inside-array":
    case "table-header":
    case "bad-value":
      return new HostError("cell-refused", error.place, error.code);
    default:
      return new HostError("host-failed", error.place, error.code);
  }
}
