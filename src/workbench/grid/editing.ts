import {
  WorkbookError,
  type WorkbookArea,
  type WorkbookEdit,
  type WorkbookErrorCode,
  type WorkbookSheet,
} from "../../workbook/model";
import { Emitter } from "../document/events";
import type { HistoryStep } from "../document/history";
import { clearEdits, fillDownEdits } from "../entry/block-edits";
import { cellSource } from "../entry/cell-source";
import { parseEntry } from "../entry/typed-entry";
import type { CellPlace } from "../selection/selection";
import type { GridView } from "./grid-view";

/** A cell being edited. In "enter" mode arrows finish the entry; in "edit" mode they move the caret. */
export interface EditSession {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly mode: "enter" | "edit";
  readonly where: "cell" | "bar";
  readonly text: string;
}

export type Refusal = WorkbookErrorCode | "protected";

/** Changes cells on the user's behalf: one entry being typed at most, and edits of whole blocks. */
export class Editing {
  /** A session began, its text changed, or it ended (null). */
  readonly changed = new Emitter<EditSession | null>();
  readonly refused = new Emitter<Refusal>();
  private session: EditSession | null = null;

  constructor(private readonly view: GridView) {}

  get current(): EditSession | null {
    return this.session;
  }

  /** What the formula bar shows of the active cell. */
  get source(): string {
    return this.session?.text ?? sourceAt(this.view, this.view.activeCell);
  }

  /** Begins to edit the active cell; `text` replaces its content from the start. Refused on protected cells. */
  begin(mode: EditSession["mode"], where: EditSession["where"], text?: string): boolean {
    const { view } = this;
    const place = view.activeCell;
    if (isLocked(view.sheet, place)) {
      this.refused.emit("protected");
      return false;
    }
    view.reveal(view.layout.merges.areaOf(place.row, place.column));
    this.set({ sheet: view.sheet.name, place, mode, where, text: text ?? sourceAt(view, place) });
    return true;
  }

  type(text: string): void {
    if (this.session !== null && this.session.text !== text) this.set({ ...this.session, text });
  }

  cancel(): void {
    if (this.session !== null) this.set(null);
  }

  /** Writes what was typed; false (and the session goes on) when the workbook refuses it. */
  commit(): boolean {
    const { session, view } = this;
    if (session === null) return true;
    const { sheet: name, place, text } = session;
    const sheet = view.document.model.sheet(name);
    if (sheet === undefined || text === sourceAt(view, place)) {
      this.cancel();
      return true;
    }
    const entry = parseEntry(text, sheet.style(place.row, place.column), view.document.model.date1904);
    const isDone = this.apply([{ sheet: name, ...place, ...entry }]);
    if (isDone) this.cancel();
    return isDone;
  }

  /** Empties the filled cells of an area. */
  clear(area: WorkbookArea): void {
    this.apply(clearEdits(this.view.sheet, area));
  }

  /** Repeats the first row of an area in the rows below it; a single cell takes what stands above it. */
  fillDown(area: WorkbookArea): void {
    this.apply(fillDownEdits({ sheet: this.view.sheet, merges: this.view.layout.merges }, area));
  }

  /** All edits as one step; false when the workbook refuses them. */
  apply(edits: readonly WorkbookEdit[]): boolean {
    const { document } = this.view;
    const locked = edits.some(({ sheet: name, row, column }) => {
      const sheet = document.model.sheet(name);
      return sheet !== undefined && isLocked(sheet, { row, column });
    });
    if (locked) {
      this.refused.emit("protected");
      return false;
    }
    try {
      document.record(edits, "grid");
      return true;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.refused.emit(error.code);
      return false;
    }
  }

  undo(): void {
    this.show(this.view.document.undo());
  }

  redo(): void {
    this.show(this.view.document.redo());
  }

  private show(step: HistoryStep | undefined): void {
    if (step === undefined) return;
    if (step.area !== null) this.view.goTo(step.sheet, step.area);
    else if (step.forward.length === 0 && step.sheet !== this.view.sheet.name) this.view.showSheet(step.sheet);
  }

  private set(session: EditSession | null): void {
    this.session = session;
    this.changed.emit(session);
  }
}

function sourceAt(view: GridView, place: CellPlace): string {
  const { row, column } = view.sheet.spilledFrom(place.row, place.column) ?? place;
  return cellSource(view.sheet.cell(row, column), view.sheet.style(row, column), view.document.model.date1904);
}

function isLocked(sheet: WorkbookSheet, { row, column }: CellPlace): boolean {
  return sheet.isProtected && sheet.style(row, column).locked;
}
