import type { Mapping } from "../sheets/reading/mapping";
import { TaskError } from "../tasks/outcome";
import type { Progress } from "../tasks/progress";
import type { Settings } from "../tasks/settings";
import { corrected, withCorrections } from "./corrections-reducer";
import { finished, type FinishedAction } from "./finished-reducer";
import {
  freshReport,
  progressedReport,
  reduceReport,
  startedReport,
  stoppedReport,
  type ReportAction,
} from "./report-reducer";
import {
  freshReview,
  progressedReview,
  reduceReview,
  startedReview,
  stoppedReview,
  type ReviewAction,
} from "./review-reducer";
import { chosen, overtakenBy, unsettled, withoutAdded } from "./overtaken";
import {
  INITIAL_STATE,
  runningTask,
  shownCheck,
  shownPlan,
  shownReading,
  type CorrectionsEnding,
  type PaneState,
  type SelectFailure,
  type TaskName,
} from "./pane-state";

/** All that can happen to the pane. */
export type PaneAction =
  | ReviewAction
  | ReportAction
  | FinishedAction
  /** `settings` are those of the user, which count until the workbook turns out to have its own. */
  | { readonly type: "workbookOpened"; readonly settings?: Settings }
  | { readonly type: "workbookChanged" }
  | { readonly type: "settingsChosen"; readonly settings: Settings }
  | { readonly type: "settingsSaved"; readonly settings: Settings | null }
  | { readonly type: "planClosed" }
  | { readonly type: "started"; readonly task: TaskName }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "corrected"; readonly mapping: Mapping; readonly ending: CorrectionsEnding | null }
  | { readonly type: "mappingRefused"; readonly ending: CorrectionsEnding }
  | { readonly type: "saved"; readonly mapping: Mapping }
  | { readonly type: "stopped"; readonly task: TaskName; readonly error: Error }
  | { readonly type: "selected"; readonly failure: SelectFailure | null };

/** The state after `action`. Pure; an action that does not fit the state leaves it as it is. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "workbookOpened":
      return opened(state, action.settings ?? state.settings);
    case "workbookChanged":
      return changed(state);
    case "settingsChosen":
      return chosen(state, action.settings);
    case "settingsSaved":
      return {
        ...state,
        ownSettings: {
          saved: action.settings,
          isSaving: false,
          ending: { kind: action.settings === null ? "removed" : "saved" },
        },
      };
    case "corrected":
      return corrected(state, action.mapping, action.ending);
    case "mappingRefused":
      return withCorrections(state, { ending: action.ending });
    case "saved":
      return withCorrections(state, { saved: action.mapping, isSaving: false, ending: { kind: "saved" } });
    case "planClosed":
      return state.recompute.kind === "planned" ? { ...state, recompute: { kind: "idle" } } : state;
    case "started":
      return started(state, action.task);
    case "progressed":
      return progressed(state, action.progress);
    case "stopped":
      return stopped(state, action.task, action.error);
    case "selected":
      return { ...state, selectFailure: action.failure };
    case "inspected":
    case "planned":
    case "applied":
    case "restored":
    case "checked":
      return finished(state, action);
    case "fixApplied":
    case "fixRestored":
      return { ...overtakenBy(state), review: reduceReview(state.review, action) };
    case "listLoaded":
    case "listRemoved":
      return {
        ...state,
        review: reduceReview(state.review, action),
        check: unsettled(state.check, "nomenklatur"),
      };
    case "reportRead":
    case "summaryWritten":
    case "summaryRemoved":
    case "templatesTaken":
    case "templatesRefused":
    case "templatesReset":
    case "copied":
      return { ...state, report: reduceReport(state.report, action) };
    default:
      return { ...state, review: reduceReview(state.review, action) };
  }
}

/** Another workbook: only what the user chose and brought along goes on to count. */
function opened({ checks, review, report }: PaneState, settings: Settings): PaneState {
  return {
    ...INITIAL_STATE,
    settings: withoutAdded(settings),
    checks,
    review: freshReview(review),
    report: freshReport(report),
  };
}

/** The user edited the workbook. Our own writing reports itself when it is done. */
function changed(state: PaneState): PaneState {
  const running = runningTask(state);
  if (running !== null && OWN_WRITING.includes(running.task)) return state;
  const workbook = state.workbook.kind === "read" ? { ...state.workbook, stale: true } : state.workbook;
  return { ...overtakenBy(state), workbook };
}

const OWN_WRITING: readonly TaskName[] = [
  ...(["apply", "restore", "applyFix", "restoreFix"] as const),
  ...(["writeSheet", "writeSummary", "removeSummary"] as const),
];

function started(state: PaneState, task: TaskName): PaneState {
  if (runningTask(state) !== null) return state;
  const fresh = { ...state, selectFailure: null };
  switch (task) {
    case "inspect":
      return { ...fresh, workbook: { kind: "reading", progress: null, previous: shownReading(state.workbook) } };
    case "saveSettings":
      return { ...fresh, ownSettings: { ...state.ownSettings, isSaving: true, ending: null } };
    case "save":
      return withCorrections(fresh, { isSaving: true, ending: null });
    case "check":
      return { ...fresh, check: { kind: "checking", progress: null, previous: shownCheck(state.check) } };
    case "plan":
      return { ...fresh, recompute: { kind: "planning", progress: null, previous: shownPlan(state.recompute) } };
    case "restore":
      return { ...fresh, recompute: { kind: "restoring", progress: null } };
    case "apply": {
      const plan = shownPlan(state.recompute);
      return plan === null ? state : { ...fresh, recompute: { kind: "applying", plan, progress: null } };
    }
    case "readReport":
    case "writeSummary":
    case "removeSummary":
      return { ...fresh, report: startedReport(state.report, task) };
    default:
      return { ...fresh, review: startedReview(state.review, task) };
  }
}

function progressed(state: PaneState, progress: Progress): PaneState {
  const { workbook, check, recompute } = state;
  if (workbook.kind === "reading") return { ...state, workbook: { ...workbook, progress } };
  if (check.kind === "checking") return { ...state, check: { ...check, progress } };
  if (recompute.kind === "planning" || recompute.kind === "applying" || recompute.kind === "restoring") {
    return { ...state, recompute: { ...recompute, progress } };
  }
  const review = progressedReview(state.review, progress);
  const report = progressedReport(state.report, progress);
  return review === state.review && report === state.report ? state : { ...state, review, report };
}

function stopped(state: PaneState, task: TaskName, error: Error): PaneState {
  const end = isCancelled(error) ? ({ kind: "cancelled" } as const) : ({ kind: "failed", error } as const);
  if (task === "inspect") return { ...state, workbook: end };
  if (task === "save") return withCorrections(state, { isSaving: false, ending: { kind: "failed", error } });
  if (task === "saveSettings") {
    return { ...state, ownSettings: { ...state.ownSettings, isSaving: false, ending: { kind: "failed", error } } };
  }
  if (task === "check") return { ...state, check: { ...end, previous: shownCheck(state.check) } };
  if (task === "plan" || task === "apply" || task === "restore") return { ...state, recompute: { ...end, task } };
  if (task === "readReport" || task === "writeSummary" || task === "removeSummary") {
    return { ...state, report: stoppedReport(state.report, task, error) };
  }
  return { ...state, review: stoppedReview(state.review, task, error) };
}

/** True for a stop that the user asked for. */
export function isCancelled(error: Error): boolean {
  return error instanceof TaskError ? error.code === "cancelled" : error.name === "AbortError";
}
