import type { EditReport, WorkbookModel, WorkbookPlace, WorkbookSheet } from "../../workbook/model";
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
    const report = await this.changed(() => {
      for (const { sheet } of writes) {
        if (this.sheetNamed(sheet).isProtected) throw new HostError("sheet-protected", sheet);
      }
      const edits = writes.flatMap((write) => editsOf(this.sheetNamed(write.sheet), write));
      return edits.length === 0 ? null : this.workbook.editing(edits, writes.flatMap(shapesOf));
    });
    if (report !== null) this.lastStale = report.stale;
  }

  readLook(name: string, part: ColumnPart): Promise<ColumnLook> {
    return settled(() => readLook(this.sheetNamed(name), part));
  }

  async putSheet(spec: SheetSpec): Promise<void> {
    await this.changed(() => {
      if (this.workbook.sheet(spec.name)?.isProtected === true) throw new HostError("sheet-protected", spec.name);
      return this.workbook.puttingSheet(spec);
    });
  }

  async removeSheet(name: string): Promise<void> {
    await this.changed(() => this.workbook.removingSheet(this.sheetNamed(name).name));
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

  /** Does all the steps of a change, with pauses where they are wanted. */
  private async changed(begin: () => Steps<EditReport> | null): Promise<EditReport | null> {
    try {
      const steps = begin();
      if (steps === null) return null;
      return this.pauses === null ? allAtOnce(steps) : await withPauses(steps, this.pauses());
    } catch (error) {
      throw asHostError(error);
    }
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
