import type { Severity } from "../findings/finding";
import type { SpreadsheetHost } from "../host/port";
import { consolidated } from "../sheets/consolidation/consolidate";
import type { Consolidation, WorkbookPart } from "../sheets/consolidation/consolidation";
import { consolidationSheet } from "../sheets/consolidation/consolidation-sheet";
import type { ConsolidationWords } from "../sheets/consolidation/consolidation-words";
import { readSummary } from "../sheets/summary/read-summary";
import { checkRead } from "./check";
import { loadDecisions } from "./decision-store";
import { fingerprint } from "./fingerprint";
import { loadMapping } from "./mapping-store";
import { TaskError, type DecidedOutcome } from "./outcome";
import type { TaskOptions } from "./progress";
import { readWorkbook, type ReadSheet } from "./read-workbook";
import { report } from "./run";
import type { Settings } from "./settings";

/** A workbook to be consolidated; `file` is what it is called in the recap. */
export interface ConsolidationSource {
  readonly file: string;
  /** The workbook, or how it is opened when its turn comes. */
  readonly host: ReadHost | (() => Promise<ReadHost>);
}

/** What is needed of a host to read a workbook with what is kept with it. */
export type ReadHost = Pick<SpreadsheetHost, "listSheets" | "readSheet" | "readNote">;

export interface ConsolidateOptions extends TaskOptions {
  /** Is told of every workbook that cannot be taken into the recap; the others go on. Without it the first one stops all. */
  readonly leftOut?: (file: string, error: unknown) => void;
}

/**
 * Several workbooks in one recap, each understood and checked with what is kept with it. Reads only. Progress counts
 * workbooks and names the one being read.
 * @throws TaskError same-workbook where two hold exactly the same; no-table where none has money to count; cancelled,
 *   mapping-broken, decisions-broken; HostError
 */
export async function consolidate(
  sources: readonly ConsolidationSource[],
  settings: Settings,
  options: ConsolidateOptions = {},
): Promise<Consolidation> {
  const parts: WorkbookPart[] = [];
  const known = new Map<string, string>();
  for (const [index, source] of sources.entries()) {
    await report(options, { step: "read", done: index, total: sources.length, sheet: source.file });
    try {
      parts.push(await readPart(source, settings, options, known));
    } catch (error) {
      const isCancelled = error instanceof TaskError && error.code === "cancelled";
      if (options.leftOut === undefined || isCancelled) throw error;
      options.leftOut(source.file, error);
    }
  }
  const recap = consolidated(parts);
  if (recap.offices.length === 0) throw new TaskError("no-table");
  return recap;
}

/** One workbook; `known` holds the prints of those before it. */
async function readPart(
  { file, host }: ConsolidationSource,
  settings: Settings,
  { signal }: TaskOptions,
  known: Map<string, string>,
): Promise<WorkbookPart> {
  const on = typeof host === "function" ? await host() : host;
  const quiet = { signal, mapping: await loadMapping(on) };
  const sheets = await readWorkbook(on, quiet);
  const print = sheets.map(({ content }) => fingerprint(content)).join();
  const twin = known.get(print);
  if (twin !== undefined && sheets.some(({ reading }) => reading.tables.length > 0)) {
    throw new TaskError("same-workbook", [twin, file]);
  }
  known.set(print, file);
  const outcome = await checkRead(sheets, settings, { ...quiet, decisions: await loadDecisions(on) });
  return workbookPart(file, sheets, outcome);
}

/** Puts the recap into a workbook as a sheet, in place of the one of its name. @throws HostError */
export async function writeConsolidation(
  host: SpreadsheetHost,
  recap: Consolidation,
  words: ConsolidationWords,
  date: string | null = null,
): Promise<string> {
  const spec = consolidationSheet(recap, words, date);
  await host.putSheet(spec);
  return spec.name;
}

function workbookPart(file: string, sheets: readonly ReadSheet[], outcome: DecidedOutcome): WorkbookPart {
  return {
    file,
    tables: sheets.flatMap(({ reading }) => reading.tables),
    noTable: sheets.flatMap(({ reading }) =>
      reading.noTable === null ? [] : [{ sheet: reading.name, reason: reading.noTable }],
    ),
    summary: readSummary(sheets.map(({ content, reading }) => ({ content, tables: reading.tables }))),
    counts: openCounts(outcome),
  };
}

/** Findings by severity, without those the office has accepted. */
function openCounts({ findings, decided }: DecidedOutcome): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (decided.get(finding)?.verdict !== "accepted") counts[finding.severity] += 1;
  return counts;
}
