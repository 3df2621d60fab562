import type { SentenceTemplate } from "../sheets/sentences/template";
import type { MadeSheetOutcome } from "../tasks/made-sheet";
import type { Progress } from "../tasks/progress";
import type { ReportOutcome } from "../tasks/report";
import type { TemplatesFault } from "../tasks/template-file";

/** What the pane can be busy with for the report. */
export type ReportTask = "readReport" | "writeSummary" | "removeSummary";

/** Figures on the screen, and why they may no longer hold. `round` counts the readings the user asked for. */
export interface ReportResult extends ReportOutcome {
  readonly round: number;
  readonly stale: "workbook" | "mapping" | null;
}

/** Where reading the figures stands. */
export type FiguresPlace =
  | { readonly kind: "idle" }
  /** While figures are read anew, and where that was stopped, the former ones stay on the screen. */
  | { readonly kind: "reading"; readonly progress: Progress | null; readonly previous: ReportResult | null }
  | ({ readonly kind: "read" } & ReportResult)
  | { readonly kind: "cancelled"; readonly previous: ReportResult | null }
  | { readonly kind: "failed"; readonly error: Error; readonly previous: ReportResult | null };

/** The summary sheet: whether it is being written or taken out, and how that ended. */
export type SummarySheetPlace =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" | "removing"; readonly progress: Progress | null }
  | { readonly kind: "written"; readonly outcome: MadeSheetOutcome }
  | { readonly kind: "removed"; readonly sheet: string | null }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: Error };

/** The office's own sentence templates; they count as long as the pane is open. */
export interface OwnTemplates {
  /** Null for the product's own. */
  readonly list: readonly SentenceTemplate[] | null;
  /** The file they are from. */
  readonly source: string;
  readonly refused: { readonly source: string; readonly fault: TemplatesFault } | null;
}

/** Which text was copied last, and whether that could be done. */
export interface Copied {
  readonly key: string;
  /** What the copied sentence is about; null for all of them. */
  readonly place: string | null;
  readonly ok: boolean;
}

/** All that is done about the report. */
export interface Report {
  readonly figures: FiguresPlace;
  readonly sheet: SummarySheetPlace;
  readonly templates: OwnTemplates;
  readonly copied: Copied | null;
  readonly rounds: number;
}

export const INITIAL_REPORT: Report = {
  figures: { kind: "idle" },
  sheet: { kind: "idle" },
  templates: { list: null, source: "", refused: null },
  copied: null,
  rounds: 0,
};

/** The figures shown on the screen, also while they are read anew or after that was stopped; null when there are none. */
export function shownReport({ figures }: Report): ReportResult | null {
  if (figures.kind === "read") return figures;
  return figures.kind === "idle" ? null : figures.previous;
}

/** The task under way with its progress, or null. */
export function runningReport({
  figures,
  sheet,
}: Report): { readonly task: ReportTask; readonly progress: Progress | null } | null {
  if (figures.kind === "reading") return { task: "readReport", progress: figures.progress };
  if (sheet.kind === "writing") return { task: "writeSummary", progress: sheet.progress };
  if (sheet.kind === "removing") return { task: "removeSummary", progress: sheet.progress };
  return null;
}
