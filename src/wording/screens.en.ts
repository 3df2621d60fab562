import { counted, numberText } from "./numbers";
import { addedEn } from "./screens-added.en";
import type { ScreenWording } from "./screens";
import { checkEn } from "./screens-check.en";
import { frameEn } from "./screens-frame.en";
import { settingsEn } from "./screens-settings.en";
import { reportEn } from "./screens-report.en";
import { recognitionEn } from "./screens-recognition.en";

const figure = (value: number, decimals = 2, least = 0): string =>
  numberText("en-US", value, Math.max(decimals, least), least);

const cells = (count: number): string => counted(count, "cell", "cells");
const sheetsOf = (count: number): string => counted(count, "sheet", "sheets");

/** The pane in English. Words of the subject (pagu, bobot, SIAP …) stay as the worksheets print them. */
export const screensEn: ScreenWording = {
  ...frameEn,
  ...settingsEn,
  lang: "en",
  figure,
  header: {
    product: "Renstra",
    trust: "Everything is computed on this computer. No data is sent anywhere.",
    unnamedWorkbook: "The workbook that is open now",
    otherLanguage: "Bahasa Indonesia",
    pane: "Renstra pane",
  },
  workbook: {
    title: "What was recognised",
    summary: (tables, sheets) => `${counted(tables, "table", "tables")} on ${sheetsOf(sheets)}`,
    kinds: {
      rfk: "Physical and financial realisation",
      recap: "Recapitulation",
      programme: "Programmes and funding",
      indicator: "Performance indicators",
      budget: "Budget realisation",
      efficiency: "Efficiency",
      e81: "Evaluation of the Renja (E.81)",
    },
    size: (rows, leaves) => `${counted(rows, "row", "rows")}, ${figure(leaves)} detail`,
    noTable: {
      empty: "this sheet is empty",
      "no-header": "no column headings were recognised",
      "not-supported": "this kind of table is not known yet",
    },
    withoutTable: (sheets) => `${sheetsOf(sheets)} without a table`,
    isProtected: "protected",
    isFiltered: "filtered",
    isHidden: "hidden",
    protectedNotice: (sheets) =>
      `Protected: ${sheets}. Renstra never lifts protection: it checks the content but writes nothing there. ` +
      "Unprotect the sheet in Excel if it needs to be filled in.",
    filteredNotice: (sheets) =>
      `Filtered: ${sheets}. Nothing is written while a filter is on. Clear the filter if the sheet needs to be filled in.`,
    reread: "Read again",
    stale: "The workbook has changed since it was read.",
    none: {
      what: "No workbook yet",
      why: "Renstra works on the report that is open, as it is, without a template.",
      next: "Open an .xlsx file to begin.",
    },
    nothing: {
      what: "No table was recognised",
      why: "Renstra looks for a row of headings such as Kode, Uraian, Pagu and Realisasi, with data rows below it.",
      next: "Make sure the headings stand above the table, then choose Read again.",
    },
    cancelled: "Reading was cancelled. Choose Read again to continue.",
  },
  recognition: recognitionEn,
  recompute: {
    title: "Recompute the report",
    intro: "Fills in Bobot, Realisasi (Bobot) and SIAP. You see the result before anything is written.",
    action: "Recompute",
    optionsLabel: "Options:",
    options: (write, base) => `${write.toLowerCase()}, bobot of the ${base.toLowerCase()}`,
    write: { label: "What is written", formulas: "Formulas", values: "Values only" },
    writeHint: {
      formulas: "Every cell shows where its figure comes from and stays up to date.",
      values: "Finished figures that do not change.",
    },
    base: { label: "A bobot of 100 % is", report: "Report total", fund: "Fund total", program: "Programme total" },
    previewTitle: (count, sheets) => `${cells(count)} on ${sheetsOf(sheets)} will be written`,
    inputsUntouched:
      "Pagu, realisasi and targets you filled in are not changed; only sums and the end of the plan are computed.",
    nothing: "Already right, nothing to write",
    nothingWhy: "Every computed cell that can be filled in is correct.",
    blocked: "There is something to fill in, but it cannot be written",
    blockedWhy: "The sheet is protected or filtered. Open it up in Excel first, then recompute.",
    notWritable: "cannot be written",
    apply: (count) => `Write ${cells(count)}`,
    close: "Close",
    cells,
    alreadyRight: "already right",
    columns: { cell: "Cell", now: "Now", next: "Becomes" },
    blank: "blank",
    truth: { yes: "TRUE", no: "FALSE" },
    skippedTitle: (count) => `${cells(count)} skipped`,
    applied: (count) => `${cells(count)} written`,
    undoesInSteps: "Ctrl+Z in this Excel undoes it step by step; Restore puts everything back at once.",
    appliedNext: "The former content is kept while this pane is open.",
    unread: "Excel did not answer when the result was read back. Read the workbook again to see it.",
    unverified: (count) =>
      `${figure(count)} of them do not show their result yet, because Excel calculates only on request. Press F9.`,
    restore: "Restore",
    restored: (count) => `${cells(count)} put back as before`,
    cancelled: {
      plan: "The computation was cancelled. Nothing was written.",
      apply: "Writing was cancelled. The workbook is as it was.",
      restore: "Restoring was cancelled. The workbook has not changed.",
    },
    staleWorkbook: "The workbook has changed since this was computed.",
    staleSettings: "The options have changed since this was computed.",
    staleMapping: "Corrections in Recognise were changed after this was computed.",
    again: "Compute again",
    added: addedEn,
    directions: {
      title: (lower, all) => `Indicators: ${String(lower)} of ${String(all)} are better when lower`,
      naik: "Higher is better",
      turun: "Lower is better",
    },
  },
  check: checkEn,
  report: reportEn,
  progress: {
    steps: {
      read: "Reading sheets",
      understand: "Recognising tables",
      check: "Checking",
      plan: "Computing",
      write: "Writing cells",
      verify: "Comparing the result",
    },
    starting: "Preparing",
    count: (done, total) => `${figure(done)} of ${figure(total)}`,
    cancel: "Cancel",
    cancelling: "Cancelling…",
  },
  list: {
    shown: (shown, total) => `Showing ${figure(shown)} of ${figure(total)}.`,
    showAll: "Show all",
    showMore: (count) => `Show ${figure(count)} more`,
    goTo: (sheet, cell) => `Select ${cell} on ${sheet}`,
  },
  unreachable: {
    what: "A part of the program that is needed cannot be reached",
    why: "It is fetched when it is first used, and this computer is not connected.",
    next: "Check the internet connection, then try once more. The workbook has not changed.",
  },
  unexpected: {
    what: "Renstra stopped because of a fault in the program",
    why: "Your report is not to blame.",
    next: "Try once more. If it happens again, save the workbook, then close and reopen this pane.",
  },
  start: {
    loading: { what: "Opening Renstra…", why: "", next: "" },
    "no-library": {
      what: "Office.js could not be loaded",
      why: "It comes from Microsoft each time the pane opens, and cannot be reached now.",
      next: "Check the internet connection, then close and reopen this pane.",
    },
    "not-in-excel": {
      what: "This pane was opened outside Excel",
      why: "Renstra reads worksheets through Excel.",
      next: "Open the report in Excel, then choose Open pane in the group Renstra on the Home tab.",
    },
    "too-old": {
      what: "This version of Excel is too old",
      why: "Excel 2016 and 2019 cannot tell merged cells and filters yet, without which reports are misread. Renstra needs Excel 2021, Microsoft 365 or Excel on the web.",
      next: "Open the report's file with Renstra in a browser: the pane is the same, and the file stays on this computer.",
    },
    inBrowser: "Open Renstra in a browser",
    broken: {
      what: "This pane cannot continue",
      why: "There is a fault in the program. It did not touch your workbook.",
      next: "Close this pane and open it again.",
    },
  },
};
