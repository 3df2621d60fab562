import type { SentenceTemplate } from "../sheets/sentences/template";
import type { MadeSheetOutcome } from "../tasks/made-sheet";
import { TaskError } from "../tasks/outcome";
import type { Progress } from "../tasks/progress";
import type { ReportOutcome } from "../tasks/report";
import type { TemplatesFault } from "../tasks/template-file";
import {
  INITIAL_REPORT,
  shownReport,
  type Copied,
  type FiguresPlace,
  type Report,
  type ReportResult,
  type ReportTask,
} from "./report-state";

/** All that can happen to what is done about the report. */
export type ReportAction =
  | { readonly type: "reportRead"; readonly outcome: ReportOutcome }
  | { readonly type: "summaryWritten"; readonly outcome: MadeSheetOutcome }
  | { readonly type: "summaryRemoved"; readonly sheet: string | null }
  | { readonly type: "templatesTaken"; readonly list: readonly SentenceTemplate[]; readonly source: string }
  | { readonly type: "templatesRefused"; readonly source: string; readonly fault: TemplatesFault }
  | { readonly type: "templatesReset" }
  | { readonly type: "copied"; readonly copied: Copied };

/** What is done about the report after `action`. Pure. */
export function reduceReport(report: Report, action: ReportAction): Report {
  switch (action.type) {
    case "reportRead": {
      const round = report.rounds + 1;
      const figures: FiguresPlace = { kind: "read", ...action.outcome, round, stale: null };
      return { ...report, figures, sheet: { kind: "idle" }, copied: null, rounds: round };
    }
    case "summaryWritten":
      return withSheet({ ...report, sheet: { kind: "written", outcome: action.outcome } }, action.outcome.sheet);
    case "summaryRemoved":
      return withSheet({ ...report, sheet: { kind: "removed", sheet: action.sheet } }, null);
    case "templatesTaken":
      return { ...report, copied: null, templates: { list: action.list, source: action.source, refused: null } };
    case "templatesRefused": {
      const { source, fault } = action;
      return { ...report, templates: { ...report.templates, refused: { source, fault } } };
    }
    case "templatesReset":
      return { ...report, copied: null, templates: INITIAL_REPORT.templates };
    case "copied":
      return { ...report, copied: action.copied };
  }
}

/** Another workbook: nothing is known of it, but the office's own templates go on to count. */
export function freshReport({ templates, rounds }: Report): Report {
  return { ...INITIAL_REPORT, templates: { ...templates, refused: null }, rounds };
}

/** A task of the report begins. */
export function startedReport(report: Report, task: ReportTask): Report {
  switch (task) {
    case "readReport":
      return { ...report, figures: { kind: "reading", progress: null, previous: shownReport(report) } };
    case "writeSummary":
      return { ...report, sheet: { kind: "writing", progress: null } };
    case "removeSummary":
      return { ...report, sheet: { kind: "removing", progress: null } };
  }
}

export function progressedReport(report: Report, progress: Progress): Report {
  const { figures, sheet } = report;
  if (figures.kind === "reading") return { ...report, figures: { ...figures, progress } };
  if (sheet.kind === "writing" || sheet.kind === "removing") return { ...report, sheet: { ...sheet, progress } };
  return report;
}

/** A task ended before its time, because the user asked for it or with an error. */
export function stoppedReport(report: Report, task: ReportTask, error: Error): Report {
  const isCancelled = error instanceof TaskError && error.code === "cancelled";
  const end = isCancelled ? ({ kind: "cancelled" } as const) : ({ kind: "failed", error } as const);
  if (task === "readReport") return { ...report, figures: { ...end, previous: shownReport(report) } };
  return { ...report, sheet: end };
}

/** The figures may no longer hold. A workbook that changed outweighs other corrections. */
export function unsettledReport(report: Report, stale: NonNullable<ReportResult["stale"]>): Report {
  const { figures } = report;
  if (figures.kind === "idle") return report;
  const older = <Result extends ReportResult>(result: Result): Result => ({
    ...result,
    stale: stale === "workbook" ? stale : (result.stale ?? stale),
  });
  if (figures.kind === "read") return { ...report, figures: older(figures) };
  return figures.previous === null ? report : { ...report, figures: { ...figures, previous: older(figures.previous) } };
}

function withSheet(report: Report, sheet: string | null): Report {
  const { figures } = report;
  return figures.kind === "read" ? { ...report, figures: { ...figures, sheet } } : report;
}
