import type { Decision } from "../findings/decision";
import type { SpreadsheetHost } from "../host/port";
import { decisionText, parseDecisions } from "./decision-file";
import { TaskError } from "./outcome";

const NOTE = "decisions";

/** The decisions kept with the workbook, none where there are none. @throws TaskError decisions-broken */
export async function loadDecisions(host: Pick<SpreadsheetHost, "readNote">): Promise<readonly Decision[]> {
  const text = await host.readNote(NOTE);
  if (text === null) return [];
  const decisions = parseDecisions(text);
  if ("fault" in decisions)
    throw new TaskError(
      "decisions-broken",
      [decisions.fault.where].filter((at) => at !== ""),
    );
  return decisions;
}

/** Keeps decisions with the workbook, so that they travel with the file; where there are none the note is removed. */
export async function saveDecisions(host: SpreadsheetHost, decisions: readonly Decision[]): Promise<void> {
  await host.writeNote(NOTE, decisions.length === 0 ? null : decisionText(decisions));
}
