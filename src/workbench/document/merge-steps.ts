import type { WorkbookArea, WorkbookEdit } from "../../workbook/model";
import { unite } from "../layout/merge-index";
import type { HistoryStep, SheetsStep } from "./history";

/** What belongs to a sheet: an edit, or a column's shape. */
type OfSheet = Pick<WorkbookEdit, "sheet">;

/** Several steps as one: forward to what the last of them left in each cell, back to what stood there before the first. */
export function mergeSteps(steps: readonly HistoryStep[]): HistoryStep {
  const sheets = sheetsOf(steps);
  const isKept = ({ sheet }: OfSheet): boolean => sheets === null || standsInBoth(sheet, sheets);
  const forward = onePerCell(steps.flatMap((step) => step.forward)).filter(isKept);
  const back = onePerCell([...steps].reverse().flatMap((step) => step.back)).filter(isKept);
  const isPlaced = sheets === null && forward.length > 0;
  const place = isPlaced ? placeOf(forward) : { sheet: steps[0]?.sheet ?? "", area: null };
  return { ...place, forward, back, ...(sheets === null ? {} : { sheets }), ...shapesOf(steps, isKept) };
}

/** The shapes of all steps in the order in which they were given, and in the order in which they are taken back. */
function shapesOf(steps: readonly HistoryStep[], isKept: (of: OfSheet) => boolean): Pick<HistoryStep, "shapes"> {
  const forward = steps.flatMap(({ shapes }) => shapes?.forward ?? []).filter(isKept);
  const back = [...steps].reverse().flatMap(({ shapes }) => shapes?.back ?? []);
  return forward.length === 0 ? {} : { shapes: { forward, back: back.filter(isKept) } };
}

/** The sheets before the first and after the last step that changed them, or null. */
function sheetsOf(steps: readonly HistoryStep[]): SheetsStep | null {
  const all = steps.flatMap((step) => (step.sheets === undefined ? [] : [step.sheets]));
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? null : { before: first.before, after: last.after };
}

/** A sheet that came with the step brings its cells along, and takes them away again. */
function standsInBoth(name: string, { before, after }: SheetsStep): boolean {
  const sheet = before.find((one) => one.name === name);
  return sheet !== undefined && after.includes(sheet);
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
