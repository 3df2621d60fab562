import type { Comparison } from "../findings/compare";
import { NO_MAPPING, type Mapping } from "../sheets/reading/mapping";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { TextFault } from "../tasks/versioned-text";
import type { CheckOutcome, RecomputePlan, RestoreRecord } from "../tasks/outcome";
import type { Progress } from "../tasks/progress";
import { DEFAULT_SETTINGS, type Settings } from "../tasks/settings";
import { NO_OWN_SETTINGS, type OwnSettings } from "./own-settings";
import { INITIAL_REPORT, runningReport, type Report, type ReportTask } from "./report-state";
import { INITIAL_REVIEW, runningReview, type Review, type ReviewTask } from "./review-state";

/** The things the pane can be busy with, one at a time. */
export type TaskName =
  "inspect" | "plan" | "apply" | "restore" | "check" | "save" | "saveSettings" | ReviewTask | ReportTask;

/** What the pane knows about the workbook. */
export type WorkbookPlace =
  | { readonly kind: "none" }
  /** Reading anew keeps the former reading on the screen. */
  | { readonly kind: "reading"; readonly progress: Progress | null; readonly previous: WorkbookReading | null }
  | { readonly kind: "read"; readonly reading: WorkbookReading; readonly stale: boolean }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: Error };

/** What the user decided about the tables, and whether it is kept with the workbook. */
export interface Corrections {
  /** In force whenever the workbook is read, checked or recomputed. */
  readonly mapping: Mapping;
  /** As it lies with the workbook; null while that is not known. */
  readonly saved: Mapping | null;
  readonly isSaving: boolean;
  readonly ending: CorrectionsEnding | null;
}

/** How the last step with all corrections at once ended; `before` can be put back. */
export type CorrectionsEnding =
  | { readonly kind: "saved" }
  | { readonly kind: "loaded" | "cleared"; readonly before: Mapping }
  | { readonly kind: "refused"; readonly fault: TextFault }
  | { readonly kind: "failed"; readonly error: Error };

/** Why a plan on the screen may no longer be applied. */
export type PlanStaleness = "workbook" | "settings" | "mapping";

/** Where the recompute stands: from the question over the preview to what was written. */
export type RecomputePlace =
  | { readonly kind: "idle" }
  | { readonly kind: "planning"; readonly progress: Progress | null; readonly previous: RecomputePlan | null }
  | { readonly kind: "planned"; readonly plan: RecomputePlan; readonly stale: PlanStaleness | null }
  | { readonly kind: "applying"; readonly plan: RecomputePlan; readonly progress: Progress | null }
  | { readonly kind: "applied"; readonly written: number; readonly unverified: number; readonly isUnread?: boolean }
  | { readonly kind: "restoring"; readonly progress: Progress | null }
  | { readonly kind: "restored"; readonly written: number }
  | { readonly kind: "cancelled"; readonly task: "plan" | "apply" | "restore" }
  | { readonly kind: "failed"; readonly task: "plan" | "apply" | "restore"; readonly error: Error };

/** Where the check stands. `round` counts the checks the user asked for, so that each result is shown from its top. */
export type CheckPlace =
  | { readonly kind: "idle" }
  /** While a new check runs, and where it was stopped, the former result stays on the screen. */
  | { readonly kind: "checking"; readonly progress: Progress | null; readonly previous: CheckResult | null }
  | ({ readonly kind: "checked" } & CheckResult)
  | { readonly kind: "cancelled"; readonly previous: CheckResult | null }
  | { readonly kind: "failed"; readonly error: Error; readonly previous: CheckResult | null };

/** Why findings on the screen may no longer hold. */
export type CheckStaleness = "workbook" | "mapping" | "settings" | "nomenklatur";

export interface CheckResult {
  readonly outcome: CheckOutcome;
  readonly round: number;
  readonly stale: CheckStaleness | null;
  /** What differs from the check before; null where there is none, or it looked for other things. */
  readonly compared: Comparison | null;
  /** What the findings rest on beside the workbook. */
  readonly basis: readonly unknown[];
}

/** A place in the workbook that could not be selected, with the reason. */
export interface SelectFailure {
  readonly from: "recognition" | "recompute" | "check" | "report";
  readonly error: Error;
}

export interface PaneState {
  readonly workbook: WorkbookPlace;
  readonly corrections: Corrections;
  readonly recompute: RecomputePlace;
  readonly check: CheckPlace;
  readonly review: Review;
  readonly report: Report;
  /** In force: those of the workbook where it has its own, else those of the user. */
  readonly settings: Settings;
  readonly ownSettings: OwnSettings;
  /** What was written and can be put back, the latest last. */
  readonly written: readonly RestoreRecord[];
  readonly checks: number;
  readonly selectFailure: SelectFailure | null;
}

/** The pane before anything is known of a workbook. */
export const INITIAL_STATE: PaneState = {
  workbook: { kind: "none" },
  corrections: { mapping: NO_MAPPING, saved: null, isSaving: false, ending: null },
  recompute: { kind: "idle" },
  check: { kind: "idle" },
  review: INITIAL_REVIEW,
  report: INITIAL_REPORT,
  settings: DEFAULT_SETTINGS,
  ownSettings: NO_OWN_SETTINGS,
  written: [],
  checks: 0,
  selectFailure: null,
};

/** The task under way with its progress, or null when the pane is free. */
export function runningTask(state: PaneState): { readonly task: TaskName; readonly progress: Progress | null } | null {
  if (state.workbook.kind === "reading") return { task: "inspect", progress: state.workbook.progress };
  if (state.ownSettings.isSaving) return { task: "saveSettings", progress: null };
  if (state.corrections.isSaving) return { task: "save", progress: null };
  if (state.check.kind === "checking") return { task: "check", progress: state.check.progress };
  switch (state.recompute.kind) {
    case "planning":
      return { task: "plan", progress: state.recompute.progress };
    case "applying":
      return { task: "apply", progress: state.recompute.progress };
    case "restoring":
      return { task: "restore", progress: state.recompute.progress };
    default:
      return runningReview(state.review) ?? runningReport(state.report);
  }
}

/** Whether corrections have to wait: another task than reading is under way. */
export function isCorrectionLocked(state: PaneState): boolean {
  const running = runningTask(state);
  return running !== null && running.task !== "inspect";
}

/** The reading shown on the screen, also while the workbook is read anew; null when there is none. */
export function shownReading(place: WorkbookPlace): WorkbookReading | null {
  if (place.kind === "read") return place.reading;
  return place.kind === "reading" ? place.previous : null;
}

/** The plan shown on the screen: the one being looked at, applied, or replaced. */
export function shownPlan(place: RecomputePlace): RecomputePlan | null {
  if (place.kind === "planned" || place.kind === "applying") return place.plan;
  return place.kind === "planning" ? place.previous : null;
}

/** The check result shown on the screen, also while a new check runs or after it was stopped. */
export function shownCheck(place: CheckPlace): CheckResult | null {
  if (place.kind === "checked") return place;
  return place.kind === "idle" ? null : place.previous;
}
