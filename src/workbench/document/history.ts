import type { WorkbookArea, WorkbookEdit, WorkbookModel, WorkbookSheet } from "../../workbook/model";
import { isRowShape, type SheetShape } from "../../workbook/shapes";
import { eachInSteps, type Steps } from "../../workbook/steps";

/** One thing the user (or the pane on their behalf) did: what was written and what stood there before. */
export interface HistoryStep {
  readonly sheet: string;
  /** Where to look after undoing or repeating it; null where it touched several sheets. */
  readonly area: WorkbookArea | null;
  readonly forward: readonly WorkbookEdit[];
  readonly back: readonly WorkbookEdit[];
  /** Columns and rows whose shapes changed. */
  readonly shapes?: { readonly forward: readonly SheetShape[]; readonly back: readonly SheetShape[] };
  /** The sheets before and after, where some came or went. */
  readonly sheets?: SheetsStep;
}

export interface SheetsStep {
  readonly before: readonly WorkbookSheet[];
  readonly after: readonly WorkbookSheet[];
}

const LONGEST = 200;

/** The steps that can be undone and repeated, newest last. */
export class History {
  private done: HistoryStep[] = [];
  private undone: HistoryStep[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Adds a step; what had been undone can no longer be repeated. The oldest of more than 200 is forgotten. */
  add(step: HistoryStep): void {
    this.done = [...this.done, step].slice(-LONGEST);
    this.undone = [];
  }

  /** The step to take back, or undefined. The caller applies its `back` edits. */
  undo(): HistoryStep | undefined {
    const step = this.done.pop();
    if (step !== undefined) this.undone.push(step);
    return step;
  }

  /** The step to repeat, or undefined. The caller applies its `forward` edits. */
  redo(): HistoryStep | undefined {
    const step = this.undone.pop();
    if (step !== undefined) this.done.push(step);
    return step;
  }
}

const BLANK = { content: { kind: "blank" } } as const;

/** Edits that bring the cells of `edits` back to what they hold now. */
export function* editsToRestore(model: WorkbookModel, edits: readonly WorkbookEdit[]): Steps<readonly WorkbookEdit[]> {
  const back: WorkbookEdit[] = [];
  yield* eachInSteps(edits, (edit) => {
    back.push(editToRestore(model, edit));
  });
  return back;
}

/**
 * An edit that brings a cell back to what it holds now, number format included. What the array formula of another cell
 * puts into it comes back with that formula.
 */
function editToRestore(model: WorkbookModel, edit: WorkbookEdit): WorkbookEdit {
  const { sheet: name, row, column, format } = edit;
  const sheet = model.sheet(name);
  const cell = sheet?.cell(row, column);
  const value = cell?.value ?? null;
  const kept = format === undefined || format === null ? null : (sheet?.style(row, column).numberFormat ?? null);
  if ((sheet?.spilledFrom(row, column) ?? null) !== null) return { ...BLANK, sheet: name, row, column, format: kept };
  const styleIndex = edit.styleIndex === undefined ? undefined : sheet?.styleIndex(row, column);
  const place = { sheet: name, row, column, format: kept, styleIndex };
  if (cell !== undefined && cell.formula !== null)
    return { ...place, content: { kind: "formula", formula: cell.formula } };
  if (value === null) return { ...place, content: { kind: "blank" } };
  return { ...place, content: { kind: "value", value: typeof value === "object" ? value.error : value } };
}

/** Shapes that bring columns and rows back to what they are now. */
export function shapesToRestore(model: WorkbookModel, shapes: readonly SheetShape[]): readonly SheetShape[] {
  return shapes.flatMap((shape) => {
    const sheet = model.sheet(shape.sheet);
    return (isRowShape(shape) ? sheet?.rowShapeOf(shape.row) : sheet?.shapeOf(shape)) ?? [];
  });
}
