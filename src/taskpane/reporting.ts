/** All that is needed once the user asks for the report's figures, and what shows them. Loaded then, not before. */
import type { SummaryWords } from "../sheets/summary/summary-words";
import { SUMMARY_SHEET_EN, SUMMARY_SHEET_ID } from "../wording/summary-sheet";

export { ReportView } from "./components/report-view";
export { readReport } from "../tasks/report";
export { removeSummary, writeSummary } from "../tasks/summary";

/** What the summary sheet says in a language. */
export function summaryWordsFor(language: "id" | "en"): SummaryWords {
  return language === "id" ? SUMMARY_SHEET_ID : SUMMARY_SHEET_EN;
}
