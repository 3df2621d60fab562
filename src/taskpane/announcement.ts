import { NO_MAPPING } from "../sheets/reading/mapping";
import { isUnsure } from "./column-words";
import { countCorrections, isSameMapping } from "./corrections";
import { countCauses } from "./finding-groups";
import { failureWords } from "./failure-words";
import { blockedSheets, writtenSheets } from "./plan-groups";
import type { PaneWording } from "./pane-services";
import { runningTask, shownReading, type PaneState } from "./pane-state";

/** A sentence for each part of the pane; a screen reader speaks those that have changed. */
export interface Announcement {
  readonly progress: string;
  readonly workbook: string;
  readonly recognition: string;
  readonly recompute: string;
  readonly check: string;
  readonly report: string;
}

/**
 * What a screen reader should be told now. Counts of a running task are left out, as they would be spoken without end;
 * a short task (`long` false) is not announced until it has ended.
 */
export function announcement(state: PaneState, words: PaneWording, long: boolean): Announcement {
  return {
    progress: long ? progressSentence(state, words) : "",
    workbook: workbookSentence(state, words),
    recognition: recognitionSentence(state, words),
    recompute: recomputeSentence(state, words),
    check: checkSentence(state, words),
    report: reportSentence(state, words),
  };
}

function progressSentence(state: PaneState, words: PaneWording): string {
  const running = runningTask(state);
  const { steps, starting } = words.screens.progress;
  if (running === null) return "";
  return running.progress === null ? starting : steps[running.progress.step];
}

function workbookSentence({ workbook }: PaneState, words: PaneWording): string {
  const texts = words.screens.workbook;
  if (workbook.kind === "failed") return failureWords(words, workbook.error).what;
  if (workbook.kind === "cancelled") return texts.cancelled;
  const reading = shownReading(workbook);
  if (reading === null) return "";
  const withTables = reading.sheets.filter((sheet) => sheet.tables.length > 0);
  const tables = withTables.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  return tables === 0 ? texts.nothing.what : texts.summary(tables, withTables.length);
}

function recognitionSentence({ workbook, corrections }: PaneState, words: PaneWording): string {
  const { uncertain, mapping: texts } = words.screens.recognition;
  const { ending, mapping, saved } = corrections;
  const count = countCorrections(mapping);
  if (ending?.kind === "failed") return failureWords(words, ending.error).what;
  if (ending?.kind === "refused") return texts.broken[ending.fault.code](ending.fault.where).what;
  if (ending?.kind === "saved") return texts.saved;
  const columns = (shownReading(workbook)?.sheets ?? []).flatMap(({ tables }) =>
    tables.flatMap((each) => each.columns),
  );
  const unsure = columns.filter(isUnsure).length;
  const isSaved = isSameMapping(mapping, saved ?? NO_MAPPING);
  return [
    ending?.kind === "cleared" ? texts.cleared : count === 0 && isSaved ? "" : texts.state(count, isSaved),
    unsure === 0 ? "" : uncertain.title(unsure),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function recomputeSentence({ recompute }: PaneState, words: PaneWording): string {
  const texts = words.screens.recompute;
  switch (recompute.kind) {
    case "planned": {
      const count = recompute.plan.writes.length;
      if (count > 0) return texts.previewTitle(count, writtenSheets(recompute.plan));
      return blockedSheets(recompute.plan).size > 0 ? texts.blocked : texts.nothing;
    }
    case "applied":
      return texts.applied(recompute.written);
    case "restored":
      return texts.restored(recompute.written);
    case "cancelled":
      return texts.cancelled[recompute.task];
    case "failed":
      return failureWords(words, recompute.error).what;
    default:
      return "";
  }
}

function checkSentence({ check }: PaneState, words: PaneWording): string {
  const texts = words.screens.check;
  if (check.kind === "failed") return failureWords(words, check.error).what;
  if (check.kind === "cancelled") return texts.cancelled;
  if (check.kind !== "checked") return "";
  const { findings } = check.outcome;
  return findings.length === 0 ? texts.clean : texts.resultTitle(findings.length, countCauses(findings));
}

/** How the last thing asked of the report ended. */
function reportSentence({ report }: PaneState, words: PaneWording): string {
  const texts = words.screens.report;
  const { figures, sheet, copied, templates } = report;
  if (copied !== null) return copied.ok ? copiedSentence(copied.place, words) : texts.sentences.copyFailed;
  if (templates.refused !== null) return texts.sentences.templates.refused(templates.refused.source);
  if (sheet.kind === "failed") return failureWords(words, sheet.error).what;
  if (sheet.kind === "cancelled") return texts.sheet.cancelled;
  if (sheet.kind === "written") return texts.sheet[sheet.outcome.kind](sheet.outcome.sheet);
  if (sheet.kind === "removed") return sheet.sheet === null ? texts.sheet.notThere : texts.sheet.removed(sheet.sheet);
  if (figures.kind === "failed") return failureWords(words, figures.error).what;
  if (figures.kind === "cancelled") return texts.cancelled;
  return figures.kind === "read" ? texts.resultTitle : "";
}

function copiedSentence(place: string | null, words: PaneWording): string {
  const texts = words.screens.report.sentences;
  return place === null ? texts.copiedAll : texts.copiedOf(place);
}
