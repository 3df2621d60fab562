import type { SpreadsheetHost } from "../host/port";
import { findingsSheet, type FindingsSheetWords } from "../sheets/writing/findings-sheet";
import { isFindingsSheet, ownCells } from "../sheets/writing/findings-sheet-read";
import type { OwnCells } from "../sheets/writing/own-cells";
import type { SheetSpec } from "../sheets/writing/sheet-spec";
import { findMadeSheet, putMadeSheet, type MadeSheetOutcome } from "./made-sheet";
import type { DecidedOutcome } from "./outcome";
import type { TaskOptions } from "./progress";
import { report } from "./run";

/** What writing the sheet of findings did. */
export interface FindingsSheetOutcome extends MadeSheetOutcome {
  readonly findings: number;
}

export interface FindingsSheetOptions extends TaskOptions {
  /** The day of the check, as 2026-01-31; without it the sheet names none. */
  readonly date?: string | null;
}

/** The add-in's sheet of findings in a workbook, or null. A sheet of the office's own is none, whatever its name. */
export function findFindingsSheet(host: SpreadsheetHost): Promise<string | null> {
  return findMadeSheet(host, { bases: BASES, isMade: isFindingsSheet });
}

/**
 * Puts the sheet of findings into the workbook, or brings the one that is there up to date; where nothing differs
 * nothing is written. What the office has written beside and below the list stays. Only on the user's request.
 * @throws TaskError cancelled (nothing written); HostError
 */
export async function writeFindingsSheet(
  host: SpreadsheetHost,
  { findings, decided }: Pick<DecidedOutcome, "findings" | "decided">,
  words: FindingsSheetWords,
  options: FindingsSheetOptions = {},
): Promise<FindingsSheetOutcome> {
  await report(options, { step: "read", done: 0, total: 1, sheet: null });
  const input = { findings, decided, date: options.date ?? null };
  const make = (own: OwnCells): Generator<undefined, SheetSpec, void> => findingsSheet(input, words, own);
  const sheet = { bases: BASES, isMade: isFindingsSheet, ownCells, name: words.sheetName, make };
  return { ...(await putMadeSheet(host, sheet, options)), findings: findings.length };
}

/** Takes the sheet of findings out of the workbook and tells its name; null where there is none. @throws HostError */
export async function removeFindingsSheet(host: SpreadsheetHost): Promise<string | null> {
  const name = await findFindingsSheet(host);
  if (name !== null) await host.removeSheet(name);
  return name;
}

/** How the names begin under which the sheet is put into workbooks, in both languages. */
const BASES: readonly string[] = ["temuan", "findings"];
