import type { Ending } from "./run-task";
import type { Task } from "./tasks";

/** How a run can end; "other" must not be. */
export type Outcome = "complete" | "unchanged" | "other";

/**
 * What became of a run, given how the same task ends without a failure. Complete is what was told to be done and is;
 * unchanged is what was told to have failed, with the workbook as it was. Everything else is other: what is half
 * written, what is told wrongly, and a run that leaves objects in Excel or moves what the user looks at.
 */
export function outcomeOf({ changesView }: Task, ending: Ending, good: Ending): Outcome {
  const isTidy = ending.leaked === 0 && (changesView === true || ending.viewAfter === ending.viewBefore);
  if (!isTidy || ending.told === "not-put-back") return "other";
  if (ending.told === null) return ending.after === good.after ? "complete" : "other";
  return ending.after === ending.before ? "unchanged" : "other";
}
