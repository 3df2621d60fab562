import type { SpreadsheetHost } from "../host/port";
import { type Finding, type Severity } from "../findings/finding";
import { readSummary } from "../sheets/summary/read-summary";
import type { Summary } from "../sheets/summary/summary";
import { summarySheet } from "../sheets/summary/summary-sheet";
import type { SummaryWords } from "../sheets/summary/summary-words";
import type { SheetContent } from "../sheets/content";
import { isMadeSheet, ownBelow } from "../sheets/writing/made-sheet";
import { SheetGrid } from "../sheets/reading/grid";
import { findMadeSheet, putMadeSheet, type MadeSheetOutcome } from "./made-sheet";
import { TaskError } from "./outcome";
import type { TaskOptions } from "./progress";
import { readWorkbook } from "./read-workbook";

export interface SummaryOptions extends TaskOptions {
  /** The day it is made, as 2026-01-31; without it the sheet names none. */
  readonly date?: string | null;
  /** What `summarise` gives of the workbook as it is now; it is read for it when absent. */
  readonly summary?: Summary;
}

/** What the workbook's tables say in short. Reads only. @throws TaskError no-table, cancelled; HostError */
export async function summarise(host: SpreadsheetHost, options?: TaskOptions): Promise<Summary> {
  const sheets = await readWorkbook(host, options);
  const summary = readSummary(sheets.map(({ content, reading }) => ({ content, tables: reading.tables })));
  if (summary.sections.length === 0 && summary.indicators.length === 0) throw new TaskError("no-table");
  return summary;
}

/**
 * Puts the summary into the workbook as a sheet of formulas, or brings the one that is there up to date; where nothing
 * differs nothing is written. What the office has written below its end stays. Only on the user's request.
 * @param findings what the check found, to be counted on the sheet
 * @throws TaskError no-table, cancelled (nothing written); HostError
 */
export async function writeSummary(
  host: SpreadsheetHost,
  findings: readonly Finding[],
  words: SummaryWords,
  options: SummaryOptions = {},
): Promise<MadeSheetOutcome> {
  const summary = options.summary ?? (await summarise(host, options));
  const input = { summary, counts: countsOf(findings), date: options.date ?? null };
  const make = (own: Parameters<typeof summarySheet>[2]): ReturnType<typeof summarySheet> =>
    summarySheet(input, words, own);
  return putMadeSheet(host, { ...SUMMARY, ownCells: ownBelow, name: words.sheetName, make }, options);
}

/** The name of the summary sheet in the workbook, or null where there is none. Reads only. @throws HostError */
export function findSummary(host: SpreadsheetHost): Promise<string | null> {
  return findMadeSheet(host, SUMMARY);
}

/** Takes the summary out of the workbook and tells its name; null where there is none. @throws HostError */
export async function removeSummary(host: SpreadsheetHost): Promise<string | null> {
  const name = await findMadeSheet(host, SUMMARY);
  if (name !== null) await host.removeSheet(name);
  return name;
}

const SUMMARY = {
  bases: ["ringkasan", "summary"],
  isMade: (content: SheetContent): boolean => isMadeSheet(new SheetGrid(content)),
};

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
