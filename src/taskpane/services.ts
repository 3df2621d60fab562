import { applyPlan } from "../tasks/apply";
import { loadDecisions, saveDecisions } from "../tasks/decision-store";
import { mappingText, parseMapping } from "../tasks/mapping-file";
import { loadMapping, saveMapping } from "../tasks/mapping-store";
import { restore } from "../tasks/restore";
import { SCALE_CHOICES } from "../tasks/scale-choices";
import { loadWorkbookSettings, saveWorkbookSettings } from "../tasks/workbook-settings";
import { TaskError } from "../tasks/outcome";
import type { TaskOptions } from "../tasks/progress";
import { paneWordsFor } from "../wording/pane-words";
import type * as Checking from "./checking";
import type { FindingWords, PaneServices } from "./pane-services";
import type * as Reporting from "./reporting";
import { receivedRecap, type SentRecap } from "./worker/sent-recap";
import { askWorker, whenAborted, type WorkerLine } from "./worker/ask-worker";

let loaded: typeof Checking | null = null;

/** The rules and their words, fetched when they are first needed so that the pane shows before them. */
async function checking(): Promise<typeof Checking> {
  loaded ??= await import(/* webpackPrefetch: true */ "./checking");
  return loaded;
}

/** The same for the report's figures and its summary sheet. */
function reporting(): Promise<typeof Reporting> {
  return import("./reporting");
}

/** There are findings only once the rules are there, and the words come with them. */
const UNTOLD: FindingWords = { title: "", explanation: "", fix: "" };

/** The product's own tasks and words, as the pane uses them everywhere but in tests. */
export const defaultServices: PaneServices = {
  inspect: async (host, options) => (await import("./reading")).inspect(host, options),
  planRecompute: async (host, settings, options) =>
    (await import("./recomputing")).planRecompute(host, settings, options),
  applyPlan,
  restore,
  loadMapping,
  saveMapping,
  mappingText,
  parseMapping,
  loadDecisions,
  saveDecisions,
  loadSettings: loadWorkbookSettings,
  saveSettings: saveWorkbookSettings,
  check: async (host, settings, options) => (await checking()).check(host, settings, options),
  planFix: async (host, findings, options) => (await checking()).planFix(host, findings, options),
  writeFindingsSheet: async (host, reviewed, language, options) => {
    const { findingWordsFor, writeFindingsSheet } = await checking();
    return writeFindingsSheet(host, reviewed, findingWordsFor(language).findingsSheet, options);
  },
  readReport: async (host, options) => (await reporting()).readReport(host, options),
  writeSummary: async (host, findings, language, options) => {
    const { summaryWordsFor, writeSummary } = await reporting();
    return writeSummary(host, findings, summaryWordsFor(language), options);
  },
  removeSummary: async (host) => (await reporting()).removeSummary(host),
  loadNomenklatur: async (from, source, options) => (await checking()).loadNomenklatur(from, source, options),
  consolidate: async (...given) => (await import("./consolidating")).consolidateChosen(...given),
  ruleOf: (code) => loaded?.ruleOf(code) ?? null,
  scales: SCALE_CHOICES,
  wordingFor: (language) => ({
    ...paneWordsFor(language),
    finding: (finding) => loaded?.findingWordsFor(language).finding(finding) ?? UNTOLD,
  }),
};

/** The same, where what only reads is done by a worker, so that the pane is never held up by it. */
export function servicesBeside(start: () => WorkerLine): PaneServices {
  const ask = askWorker(start);
  const askAboutFiles = askWorker(start); // stopping it stops nothing of the open workbook's
  const { inspect, check, planRecompute, readReport, writeSummary, consolidate } = defaultServices;
  const reportBeside: PaneServices["readReport"] = (host, options) =>
    together(
      ask(host, "readReport", [sendable(options)], options, () => readReport(host, options)),
      reporting(), // the drawing of what is found
      options,
    );
  return {
    ...defaultServices,
    inspect: (host, options) => ask(host, "inspect", [sendable(options)], options, () => inspect(host, options)),
    check: (host, settings, options) =>
      together(
        ask(host, "check", [settings, sendable(options)], options, () => check(host, settings, options)),
        checking(), // the words of what is found
        options,
      ),
    planRecompute: (host, settings, options) =>
      ask(host, "planRecompute", [settings, sendable(options)], options, () => planRecompute(host, settings, options)),
    readReport: reportBeside,
    consolidate: async (files, open, language, settings, options) => {
      const direct = (): Promise<SentRecap> => consolidate(files, open, language, settings, options);
      return receivedRecap(await askAboutFiles(null, "consolidate", [files, language, settings], options, direct));
    },
    writeSummary: async (host, findings, language, options) => {
      const { summary } = await reportBeside(host, options);
      return writeSummary(host, findings, language, { ...options, summary });
    },
  };
}

/** A task's result once a part of the program is there, too. Cancelling waits for neither. */
async function together<T>(task: Promise<T>, part: Promise<unknown>, options: TaskOptions | undefined): Promise<T> {
  const stopped = new Promise<never>((_, stop) => {
    whenAborted(options, () => {
      stop(new TaskError("cancelled"));
    });
  });
  const [result] = await Promise.race([Promise.all([task, part]), stopped]);
  return result;
}

/** What a worker can be given of the options: all but the ways to report and to stop, which have messages of their own. */
function sendable(options: TaskOptions = {}): TaskOptions {
  return { ...options, onProgress: undefined, signal: undefined };
}
