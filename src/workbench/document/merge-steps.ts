import type { WorkbookArea, WorkbookEdit } from "../../workbook/model";
import { unite } from "../layout/merge-index";
import type { HistoryStep } from "./history";

/** Several steps as one: forward to what the last of them left in each cell, back to what stood there before the first. */
export function mergeSteps(steps: readonly HistoryStep[]): HistoryStep {
  const forward = onePerCell(steps.flatMap((step) => step.forward));
  const back = onePerCell([...steps].reverse().flatMap((step) => step.back));
  return { ...placeOf(forward), forward, back };
}

/** Where edits are: their sheet and the smallest area around them; no area where they touch several sheets. */
export function placeOf(edits: readonly WorkbookEdit[]): {
  readonly sheet: string;
  readonly area: WorkbookArea | null;
} {
  const sheet = edits[0]?.sheet ?? "";
  if (edits.some((edit) => edit.sheet !== sheet)) return { sheet, area: null };
  const areas = edits.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  return { sheet, area: areas.reduce(unite) };
}

/** Of several edits to a cell the last content and the last number format that was given. */
function onePerCell(edits: readonly WorkbookEdit[]): readonly WorkbookEdit[] {
  const last = new Map<string, WorkbookEdit>();
  for (const edit of edits) {
    const key = `${String(edit.row)},${String(edit.column)},${edit.sheet}`;
    last.set(key, { ...edit, format: edit.format ?? last.get(key)?.format ?? null });
  }
  return [...last.values()];
}
