import { decisionAbout } from "../../../../src/findings/decision";
import type { SpreadsheetHost } from "../../../../src/host/port";
import { NO_MAPPING, type Mapping } from "../../../../src/sheets/reading/mapping";
import { check } from "../../../../src/tasks/check";
import { saveDecisions } from "../../../../src/tasks/decision-store";
import { removeFindingsSheet, writeFindingsSheet } from "../../../../src/tasks/findings-sheet";
import { applyPlan, planFix } from "../../../../src/tasks/fix";
import { inspect } from "../../../../src/tasks/inspect";
import { saveMapping } from "../../../../src/tasks/mapping-store";
import type { RestoreRecord } from "../../../../src/tasks/outcome";
import { planRecompute } from "../../../../src/tasks/recompute";
import { restore } from "../../../../src/tasks/restore";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/tasks/settings";
import { removeSummary, writeSummary } from "../../../../src/tasks/summary";
import { SUMMARY_SHEET_ID } from "../../../../src/wording/summary-sheet";
import { made } from "../../../findings/made";
import { saveWorkbookSettings } from "../../../../src/tasks/workbook-settings";
import { wordingFor } from "../../../../src/wording";

/** Whatever a task is started in. */
interface Session {
  readonly host: SpreadsheetHost;
}

/** Something a user can start. `prepare` is what was done before it, without any fault. */
export interface Task {
  readonly name: string;
  readonly isWriting: boolean;
  /** Its purpose is to show the user something else. */
  readonly changesView?: boolean;
  readonly prepare?: (session: Session) => Promise<RestoreRecord | null>;
  readonly run: (session: Session, before: RestoreRecord | null) => Promise<unknown>;
}

const words = wordingFor("id");
const MAPPING: Mapping = {
  version: 1,
  tables: [{ sheet: "RFK", anchor: "kode uraian", nth: 0, kind: "none", columns: [], rows: [] }],
};
const DECISIONS = ["a", "b"].map((reason) =>
  decisionAbout(made(), [made()], { verdict: "accepted", reason, date: "2026-01-31" }),
);
const FIRST_DAY = { date: "2026-01-31" };
const LATER = { date: "2026-02-28" };

async function recompute({ host }: Session, settings: Settings = DEFAULT_SETTINGS): Promise<RestoreRecord> {
  return (await applyPlan(host, await planRecompute(host, settings))).restore;
}

/** Recomputes with a column that the table lacks. */
function addColumn(session: Session): Promise<RestoreRecord> {
  return recompute(session, { ...DEFAULT_SETTINGS, added: [{ sheet: "RFK", table: 0, role: "serapan" }] });
}

async function fixAll({ host }: Session): Promise<RestoreRecord> {
  const { findings } = await check(host, DEFAULT_SETTINGS);
  return (await applyPlan(host, await planFix(host, findings))).restore;
}

function undo({ host }: Session, before: RestoreRecord | null): Promise<unknown> {
  return restore(host, before ?? { writes: [] });
}

async function putFindings({ host }: Session, options: { readonly date: string }): Promise<unknown> {
  return writeFindingsSheet(host, await check(host, DEFAULT_SETTINGS), words.findingsSheet, options);
}

function putSummary({ host }: Session, options: { readonly date: string }): Promise<unknown> {
  return writeSummary(host, [], SUMMARY_SHEET_ID, options);
}

/** Before a sheet is brought up to date, the office has written and marked something on it. */
function writeOwn({ host }: Session, sheet: string): Promise<void> {
  const content = { kind: "value", value: "Catatan kantor" } as const;
  return host.write([{ sheet, cells: [{ row: 40, column: 1, content, format: "0.0" }] }]);
}

/** Every task, those that only read first. */
export const TASKS: readonly Task[] = [
  { name: "read the workbook", isWriting: false, run: ({ host }) => inspect(host) },
  { name: "check", isWriting: false, run: ({ host }) => check(host, DEFAULT_SETTINGS) },
  { name: "plan a recompute", isWriting: false, run: ({ host }) => planRecompute(host, DEFAULT_SETTINGS) },
  { name: "recompute", isWriting: true, run: (session) => recompute(session) },
  { name: "put a recompute back", isWriting: true, prepare: (session) => recompute(session), run: undo },
  { name: "add a column", isWriting: true, run: addColumn },
  { name: "take a column out", isWriting: true, prepare: addColumn, run: undo },
  { name: "apply corrections", isWriting: true, run: fixAll },
  { name: "put corrections back", isWriting: true, prepare: fixAll, run: undo },
  { name: "put Lembar Temuan", isWriting: true, run: (session) => putFindings(session, FIRST_DAY) },
  {
    name: "update Lembar Temuan",
    isWriting: true,
    prepare: nothingAfter(async (session) => {
      await putFindings(session, FIRST_DAY);
      await writeOwn(session, "Temuan");
    }),
    run: (session) => putFindings(session, LATER),
  },
  {
    name: "remove Lembar Temuan",
    isWriting: true,
    prepare: nothingAfter((session) => putFindings(session, FIRST_DAY)),
    run: ({ host }) => removeFindingsSheet(host),
  },
  { name: "put Ringkasan", isWriting: true, run: (session) => putSummary(session, FIRST_DAY) },
  {
    name: "update Ringkasan",
    isWriting: true,
    prepare: nothingAfter((session) => putSummary(session, FIRST_DAY)),
    run: (session) => putSummary(session, LATER),
  },
  {
    name: "remove Ringkasan",
    isWriting: true,
    prepare: nothingAfter((session) => putSummary(session, FIRST_DAY)),
    run: ({ host }) => removeSummary(host),
  },
  { name: "save the mapping", isWriting: true, run: ({ host }) => saveMapping(host, MAPPING) },
  {
    name: "remove the mapping",
    isWriting: true,
    prepare: nothingAfter(({ host }) => saveMapping(host, MAPPING)),
    run: ({ host }) => saveMapping(host, NO_MAPPING),
  },
  {
    name: "save decisions",
    isWriting: true,
    prepare: nothingAfter(({ host }) => saveDecisions(host, DECISIONS.slice(1))),
    run: ({ host }) => saveDecisions(host, DECISIONS),
  },
  {
    name: "save the settings",
    isWriting: true,
    run: ({ host }) => saveWorkbookSettings(host, { ...DEFAULT_SETTINGS, write: "values" }),
  },
  { name: "go to a cell", isWriting: false, changesView: true, run: ({ host }) => host.select("RFK", "C3:D3") },
];

/** What has been done before, which leaves nothing to be put back. */
function nothingAfter(work: (session: Session) => Promise<unknown>): (session: Session) => Promise<null> {
  return async (session) => {
    await work(session);
    return null;
  };
}
