/** From this level on, all that one run does is a single step for Undo. */
const UNDO_GROUP_API = "1.20";

/** Whether the Excel around the page undoes in one step what was written at once. */
export function undoesAtOnce(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUP_API);
}
