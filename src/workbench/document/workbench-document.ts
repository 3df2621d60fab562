import type { EditReport, WorkbookArea, WorkbookEdit, WorkbookModel, WorkbookSheet } from "../../workbook/model";
import { unite } from "../layout/merge-index";
import { Emitter } from "./events";
import { editsToRestore, History, type HistoryStep } from "./history";

/** Who changed the workbook: the user in the grid, or the pane. */
export type ChangeOrigin = "grid" | "pane";

export interface DocumentChange {
  readonly origin: ChangeOrigin;
  readonly report: EditReport;
}

/** An opened workbook with its name, its undo steps, and whether anything waits to be downloaded. */
export class WorkbenchDocument {
  readonly changed = new Emitter<DocumentChange>();
  readonly dirtied = new Emitter<boolean>();
  private readonly history = new History();
  private dirty = false;

  constructor(
    readonly model: WorkbookModel,
    readonly fileName: string,
  ) {}

  /** True while there are changes that no download holds. */
  get isDirty(): boolean {
    return this.dirty;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** The sheet to show first: the one that was active when the file was saved, if it has a tab. */
  get firstSheet(): WorkbookSheet | undefined {
    return this.tabs.find((sheet) => sheet.name === this.model.activeSheet) ?? this.tabs[0] ?? this.model.sheets[0];
  }

  /** The sheets with a tab of their own. */
  get tabs(): readonly WorkbookSheet[] {
    return this.model.sheets.filter((sheet) => sheet.state === "visible");
  }

  /** All edits or none, as one undo step. @throws WorkbookError before anything is changed */
  record(edits: readonly WorkbookEdit[], origin: ChangeOrigin): EditReport {
    const back = editsToRestore(this.model, edits);
    const report = this.model.edit(edits);
    if (edits.length > 0) {
      this.history.add({ ...placeOf(edits), forward: edits, back });
      this.announce(report, origin);
    }
    return report;
  }

  /** Takes the last step back and tells where it was; undefined when there is none. */
  undo(): HistoryStep | undefined {
    return this.replay(this.history.undo(), "back");
  }

  /** Repeats the step last taken back. */
  redo(): HistoryStep | undefined {
    return this.replay(this.history.redo(), "forward");
  }

  /** The file as it stands now; it counts as downloaded. */
  save(): Uint8Array {
    const bytes = this.model.save();
    this.setDirty(false);
    return bytes;
  }

  private replay(step: HistoryStep | undefined, way: "back" | "forward"): HistoryStep | undefined {
    if (step !== undefined) this.announce(this.model.edit(step[way]), "grid");
    return step;
  }

  private announce(report: EditReport, origin: ChangeOrigin): void {
    this.setDirty(true);
    this.changed.emit({ origin, report });
  }

  private setDirty(dirty: boolean): void {
    if (this.dirty === dirty) return;
    this.dirty = dirty;
    this.dirtied.emit(dirty);
  }
}

function placeOf(edits: readonly WorkbookEdit[]): { readonly sheet: string; readonly area: WorkbookArea | null } {
  const sheet = edits[0]?.sheet ?? "";
  if (edits.some((edit) => edit.sheet !== sheet)) return { sheet, area: null };
  const areas = edits.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  return { sheet, area: areas.reduce(unite) };
}
