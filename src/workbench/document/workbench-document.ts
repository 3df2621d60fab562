import type { EditReport, WorkbookEdit, WorkbookModel, WorkbookSheet } from "../../workbook/model";
import type { SheetShape } from "../../workbook/shapes";
import { allAtOnce, type Steps } from "../../workbook/steps";
import type { FunctionHelp } from "../assist/suggest";
import { Emitter } from "./events";
import { editsToRestore, History, shapesToRestore, type HistoryStep } from "./history";
import { mergeSteps, placeOf } from "./merge-steps";
import { UnfinishedWork } from "./unfinished-work";

/** Who changed the workbook: the user in the grid, or the pane. */
export type ChangeOrigin = "grid" | "pane";

export interface DocumentChange {
  readonly origin: ChangeOrigin;
  readonly report: EditReport;
  /** True where sheets came, went or took the place of others. */
  readonly isOfSheets: boolean;
  /** Columns that took another width or other merged cells, rows that took another height. */
  readonly shapes: readonly SheetShape[];
}

interface RecordedStep extends Pick<DocumentChange, "origin" | "report"> {
  readonly step: HistoryStep;
}

/** An opened workbook with its name, its undo steps, and whether anything waits to be downloaded. */
export class WorkbenchDocument {
  readonly changed = new Emitter<DocumentChange>();
  readonly dirtied = new Emitter<boolean>();
  private readonly history = new History();
  private dirty = false;
  /** What was recorded since `asOneStep` began; null outside of it. */
  private group: RecordedStep[] | null = null;
  /** What was begun and pauses between its steps. */
  private unfinished: UnfinishedWork<EditReport> | null = null;

  constructor(
    readonly model: WorkbookModel,
    readonly fileName: string,
    /** The functions that may be offered while a formula is typed. */
    readonly functions: readonly FunctionHelp[] = [],
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
  record(edits: readonly WorkbookEdit[], origin: ChangeOrigin, shapes: readonly SheetShape[] = []): EditReport {
    return allAtOnce(this.recording(edits, origin, shapes));
  }

  /** `record` in steps. Whatever else is done with the workbook before the last one does the rest of them first. */
  recording(
    edits: readonly WorkbookEdit[],
    origin: ChangeOrigin,
    shapes: readonly SheetShape[] = [],
  ): Steps<EditReport> {
    this.settle();
    this.unfinished = new UnfinishedWork(this.recordInSteps(edits, origin, shapes));
    return this.unfinished.rest();
  }

  private *recordInSteps(
    edits: readonly WorkbookEdit[],
    origin: ChangeOrigin,
    shapes: readonly SheetShape[],
  ): Steps<EditReport> {
    const back = yield* editsToRestore(this.model, edits);
    const former = shapesToRestore(this.model, shapes);
    const report = yield* this.model.editing(edits, shapes);
    const reshaped = shapes.length === 0 ? {} : { shapes: { forward: shapes, back: former } };
    if (edits.length + shapes.length > 0) {
      const place = edits.length === 0 ? { sheet: shapes[0]?.sheet ?? "", area: null } : placeOf(edits);
      this.take({ ...place, forward: edits, back, ...reshaped }, report, origin);
    }
    return report;
  }

  /** Runs `work`; all that it records becomes one undo step and is announced once, even when it fails midway. */
  asOneStep<Result>(work: () => Result): Result {
    this.settle();
    if (this.group !== null) return work();
    const group: RecordedStep[] = [];
    this.group = group;
    try {
      return work();
    } finally {
      this.group = null;
      const last = group.at(-1);
      if (last !== undefined) {
        const changed = group.flatMap(({ report }) => report.changed);
        this.take(mergeSteps(group.map(({ step }) => step)), { ...last.report, changed }, last.origin);
      }
    }
  }

  /** Runs what changes the file beside its cells: it waits to be downloaded then, and undo does not know of it. */
  changeBesideCells<Result>(change: () => Result): Result {
    this.settle();
    const result = change();
    this.setDirty(true);
    return result;
  }

  /** Runs what lets sheets come or go, as one undo step. `name` is the sheet it is about. */
  changeSheets(name: string, change: () => EditReport): EditReport {
    this.settle();
    const before = this.model.sheets;
    return this.takeSheets(name, before, change());
  }

  /** `changeSheets` in steps, as `recording` is `record`. */
  changingSheets(name: string, change: () => Steps<EditReport>): Steps<EditReport> {
    this.settle();
    const { model } = this;
    const take = this.takeSheets.bind(this);
    this.unfinished = new UnfinishedWork(
      (function* (): Steps<EditReport> {
        const before = model.sheets;
        return take(name, before, yield* change());
      })(),
    );
    return this.unfinished.rest();
  }

  private takeSheets(name: string, before: readonly WorkbookSheet[], report: EditReport): EditReport {
    const step = { sheet: name, area: null, forward: [], back: [], sheets: { before, after: this.model.sheets } };
    this.take(step, report, "pane");
    return report;
  }

  /** Takes the last step back and tells where it was; undefined when there is none. */
  undo(): HistoryStep | undefined {
    this.settle();
    return this.replay(this.history.undo(), "back");
  }

  /** Repeats the step last taken back. */
  redo(): HistoryStep | undefined {
    this.settle();
    return this.replay(this.history.redo(), "forward");
  }

  /** The file as it stands now; it counts as downloaded. */
  save(): Uint8Array {
    this.settle();
    const bytes = this.model.save();
    this.setDirty(false);
    return bytes;
  }

  /** What `save` gave did not reach the user after all. */
  markUnsaved(): void {
    this.setDirty(true);
  }

  private settle(): void {
    this.unfinished?.finish();
    this.unfinished = null;
  }

  private take(step: HistoryStep, report: EditReport, origin: ChangeOrigin): void {
    if (this.group !== null) {
      this.group.push({ step, report, origin });
      return;
    }
    this.history.add(step);
    this.announce(report, origin, step);
  }

  private replay(step: HistoryStep | undefined, way: "back" | "forward"): HistoryStep | undefined {
    if (step === undefined) return step;
    const sheets = way === "back" ? step.sheets?.before : step.sheets?.after;
    const first = sheets === undefined ? null : this.model.restoreSheets(sheets);
    const report = this.model.edit(step[way], step.shapes?.[way]);
    const changed = [...(first?.changed ?? []), ...report.changed];
    this.announce({ ...report, changed }, "grid", step);
    return step;
  }

  private announce(report: EditReport, origin: ChangeOrigin, { sheets, shapes }: HistoryStep): void {
    this.setDirty(true);
    this.changed.emit({ origin, report, isOfSheets: sheets !== undefined, shapes: shapes?.forward ?? [] });
  }

  private setDirty(dirty: boolean): void {
    if (this.dirty === dirty) return;
    this.dirty = dirty;
    this.dirtied.emit(dirty);
  }
}
