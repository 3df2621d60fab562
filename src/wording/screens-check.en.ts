import type { CheckWording } from "./screens-check";

const figure = (value: number): string => new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 }).format(value);
const counted = (count: number, one: string, many: string): string => `${figure(count)} ${count === 1 ? one : many}`;
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
  compared: {
    none: "The same as in the check before.",
    counts: (added, gone) => `Compared with the check before: ${figure(added)} new, ${figure(gone)} gone.`,
    added: "New",
    goneTitle: (count) => `Gone (${figure(count)})`,
    gone: "Gone",
  },
};
