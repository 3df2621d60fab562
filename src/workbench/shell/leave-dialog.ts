import type { WorkbenchWords } from "../words";
import { askChoice } from "./choice-dialog";

export type LeaveChoice = "save" | "discard" | "cancel";

/** Asks what becomes of changes that are not saved yet, in a file of her own (`canSave`) or anywhere. Escape is "cancel". */
export function askBeforeLeaving({ leave }: WorkbenchWords, fileName: string, canSave: boolean): Promise<LeaveChoice> {
  const choices = [
    { value: "save", label: canSave ? leave.save : leave.download },
    { value: "discard", label: leave.discard },
    { value: "cancel", label: leave.cancel },
  ] as const;
  return askChoice<LeaveChoice>({ title: leave.title, text: leave.text(fileName) }, choices, "cancel");
}
