import { counted, numberText } from "./numbers";
import type { CheckWording } from "./screens-check";

const figure = (value: number): string => numberText("en-US", value, 0);
const day = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
const findingsFrom = (findings: number, causes: number): string =>
  `${counted(findings, "finding", "findings")} from ${counted(causes, "cause", "causes")}`;

/** "Periksa" in English. Words of the subject stay as the worksheets print them. */
export const checkEn: CheckWording = {
  title: "Check",
  intro: "Looks for sums, kode and figures that do not agree. Changes nothing until you choose Fix.",
  action: "Check",
  again: "Check again",
  resultTitle: findingsFrom,
  clean: "Nothing found",
  cleanWhy: (tables, sheets) =>
    `${counted(tables, "table", "tables")} on ${counted(sheets, "sheet", "sheets")} checked.`,
  cleanDecided: (decided) => `Nothing found beside ${counted(decided, "finding", "findings")} already decided`,
  severity: { error: "Error", warning: "Warning", info: "Note" },
  severityCount: (severity, count) =>
    ({
      error: counted(count, "error", "errors"),
      warning: counted(count, "warning", "warnings"),
      info: counted(count, "note", "notes"),
    })[severity],
  filterSeverity: "Show by severity",
  filterSheet: "Sheet",
  allSheets: "All sheets",
  search: "Search",
  searchHint: "word, kode or cell",
  nothingShown: "No findings match this filter.",
  shownOf: (findings, causes) => `${findingsFrom(findings, causes)} match the filter.`,
  clearFilters: "Clear filter",
  places: (count) => counted(count, "place", "places"),
  rupiah: (value) => `Rp ${figure(value)}`,
  foundExpected: (found, expected) => (expected === null ? `found ${found}` : `found ${found}, should be ${expected}`),
  columns: { cell: "Cell", found: "Found", expected: "Should be" },
  blank: "blank",
  fix: "What to do:",
  rule: "Based on:",
  since: (date) => `in force since ${day(date)}`,
  related: "Related cells:",
  stepper: "Step through the findings",
  previous: "Previous",
  next: "Next",
  position: (index, total) => `${index === null ? "–" : figure(index)} of ${figure(total)}`,
  cancelled: "The check was cancelled.",
  stale: {
    workbook: "The workbook has changed since this check. Some findings may no longer hold.",
    mapping: "Corrections in Recognise were changed after this check. Check again to use them.",
    settings: "The options were changed after this check. Check again to use them.",
    nomenklatur: "The nomenklatur list was changed after this check. Check again to use it.",
  },
  options: {
    label: "Options of the check:",
    chosen: (scale, isThorough) => `scale ${scale}${isThorough ? ", small things too" : ""}`,
    scale: "Rating scale for capaian",
    scaleSource: (source) => `Source: ${source}.`,
    gap: "Values in a gap of the scale",
    gapHint: "This scale does not name values between two steps, such as 90.4.",
    gapRules: {
      "batas-bawah": "The step below, until the next lower limit is reached",
      "batas-atas": "The step above, as soon as the upper limit is passed",
    },
    tier: "What is checked",
    beforeHandingIn: "What must be right before the report is handed in",
    thorough: "Small things too",
    tierHint:
      "Small things are such as names spelt in different ways, kode numbers left out, and details not filled in.",
  },
  fixing: {
    unsettled: "The sheet does not settle what is right, so Renstra proposes no fix.",
    byHand: "Renstra does not write this fix; look at the sheet and put it right there.",
    action: "Fix…",
    actionAt: (cell) => `Fix ${cell}…`,
    all: (findings) => `Fix ${counted(findings, "finding", "findings")}…`,
    previewTitle: (cells) => `${counted(cells, "cell", "cells")} will change`,
    alreadyRight: "Already right, nothing to change",
    cannot: "Cannot be fixed from here",
    skipped: (findings, reason) => `${counted(findings, "finding is", "findings are")} left alone: ${reason}.`,
    stale: "The workbook has changed since this preview. Close it, then check again.",
    apply: (cells) => `Change ${counted(cells, "cell", "cells")}`,
    cancel: "Cancel",
    close: "Close",
    applied: (cells) => `${counted(cells, "cell was", "cells were")} fixed`,
    appliedNext: "What stood there before is kept while this pane is open. Check again to see what is left.",
    restore: (fixes) => (fixes > 1 ? `Put back the last fix (of ${figure(fixes)})` : "Put back the fix"),
    restored: (cells) => `${counted(cells, "cell was", "cells were")} put back as before`,
    cancelled: {
      planFix: "The preview was cancelled. Nothing was written.",
      applyFix: "The fix was cancelled. The workbook is as it was.",
      restoreFix: "Putting back was cancelled. The workbook was not changed.",
    },
  },
  deciding: {
    action: { accepted: "Accept…", ignored: "Ignore…" },
    hint: {
      accepted: "Accept: the figure is meant to be so, and there is a reason.",
      ignored: "Ignore: not dealt with in this report.",
    },
    title: { accepted: (cell) => `Accept the finding at ${cell}`, ignored: (cell) => `Ignore the finding at ${cell}` },
    reason: "Reason",
    reasonHint: "Required. It is shown with the decision.",
    forAll: (places) => `Decide for ${counted(places, "place", "places")}`,
    save: "Decide",
    cancel: "Cancel",
    decidedTitle: (findings) => `Decided (${figure(findings)})`,
    decided: { accepted: (date) => `Accepted on ${day(date)}`, ignored: (date) => `Ignored on ${day(date)}` },
    reasonSaid: (reason) => `Reason: ${reason}`,
    revoke: "Revoke",
    revokeAt: (cell) => `Revoke the decision about ${cell}`,
    lapsed: (decisions) =>
      `${counted(decisions, "decision does", "decisions do")} not hold any more: the finding is gone, or the cell holds something else.`,
    dropLapsed: "Remove decisions that do not hold",
    state: (decisions, isSaved) =>
      decisions === 0
        ? "The decisions were revoked; those kept with the workbook are not removed yet."
        : isSaved
          ? `${counted(decisions, "decision", "decisions")} kept with the workbook.`
          : `${counted(decisions, "decision", "decisions")}. In force while this pane is open, not yet kept with the workbook.`,
    keep: "Keep with the workbook",
    saving: "Saving…",
    kept: "The decisions are kept with the workbook. Save the file so that they travel with it.",
  },
  sheet: {
    action: "Create the findings sheet",
    writing: "Writing…",
    created: (sheet) => `The sheet ${sheet} was created`,
    updated: (sheet) => `The sheet ${sheet} was brought up to date`,
    unchanged: (sheet) => `The sheet ${sheet} is up to date already`,
    rest: "No other sheet was changed. Your own notes on that sheet stay when it is brought up to date.",
    goTo: (sheet) => `Go to the sheet ${sheet}`,
  },
  list: {
    label: "Nomenklatur list",
    none: "None loaded. Without a list, names of kode are not compared with the official ones.",
    loaded: (entries, source) => `${figure(entries)} kode from ${source}. In force while this pane is open.`,
    ambiguous: (kode) => `${figure(kode)} kode have more than one name in the list; any of them is taken as right.`,
    unreadable: (cells) => `${counted(cells, "kode cell", "kode cells")} of the list cannot be read and were left out.`,
    remove: "Remove the list",
    fromSheet: "From a sheet of this workbook",
    chooseSheet: "Choose a sheet",
    load: "Load nomenklatur",
    fromFile: "Load nomenklatur from a file…",
    noFiles: "If the list is in another file, copy its sheet into this workbook first.",
  },
  compared: {
    none: "The same as in the check before.",
    counts: (added, gone) => `Compared with the check before: ${figure(added)} new, ${figure(gone)} gone.`,
    added: "New",
    goneTitle: (count) => `Gone (${figure(count)})`,
    gone: "Gone",
  },
};
