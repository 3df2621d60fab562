import type { WorkbenchWords } from "../words";
import { askChoice } from "./choice-dialog";

export type LeaveChoice = "download" | "discard" | "cancel";

/** Asks what becomes of changes that are not saved yet. Escape is "cancel". */
export function askBeforeLeaving({ leave }: WorkbenchWords, fileName: string): Promise<LeaveChoice> {
  const choices = [
    { value: "download", label: leave.download },
    { value: "discard", label: leave.discard },
    { value: "cancel", label: leave.cancel },
  ] as const;
  return askChoice<LeaveChoice>({ title: leave.title, text: leave.text(fileName) }, choices, "cancel");
}
