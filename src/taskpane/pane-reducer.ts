import { compareFindings } from "../findings/compare";
import type { Mapping } from "../sheets/reading/mapping";
import type { WorkbookReading } from "../sheets/reading/reading";
import { TaskError, type ApplyOutcome, type CheckOutcome, type RecomputePlan } from "../tasks/outcome";
import type { Progress } from "../tasks/progress";
import type { Settings } from "../tasks/settings";
import {
  freshReview,
  keptDecisions,
  overtaken,
  progressedReview,
  reduceReview,
  settledReview,
  startedReview,
  stoppedReview,
  type KeptDecisions,
  type ReviewAction,
} from "./review-reducer";
import {
  INITIAL_STATE,
  runningTask,
  shownCheck,
  shownPlan,
  shownReading,
  type CheckPlace,
  type CheckStaleness,
  type Corrections,
  type CorrectionsEnding,
  type PaneState,
  type PlanStaleness,
  type RecomputePlace,
  type SelectFailure,
  type TaskName,
} from "./pane-state";

/** The corrections that lay with the workbook when it was opened, or why they could not be read. */
export interface KeptMapping {
  readonly mapping: Mapping;
  readonly error: Error | null;
}

/** What lay with the workbook when it was opened. */
export interface Kept {
  readonly mapping: KeptMapping;
  readonly decisions: KeptDecisions;
}

/** All that can happen to the pane. */
export type PaneAction =
  | ReviewAction
  | { readonly type: "workbookOpened" }
  | { readonly type: "workbookChanged" }
  | { readonly type: "settingsChosen"; readonly settings: Settings }
  | { readonly type: "planClosed" }
  | { readonly type: "started"; readonly task: TaskName }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "inspected"; readonly reading: WorkbookReading; readonly kept?: Kept | null }
  | { readonly type: "corrected"; readonly mapping: Mapping; readonly ending: CorrectionsEnding | null }
  | { readonly type: "mappingRefused"; readonly ending: CorrectionsEnding }
  | { readonly type: "saved"; readonly mapping: Mapping }
  | { readonly type: "planned"; readonly plan: RecomputePlan }
  | { readonly type: "applied"; readonly outcome: ApplyOutcome }
  | { readonly type: "restored"; readonly outcome: ApplyOutcome }
  | { readonly type: "checked"; readonly outcome: CheckOutcome }
  | { readonly type: "stopped"; readonly task: TaskName; readonly error: Error }
  | { readonly type: "selected"; readonly failure: SelectFailure | null };

/** The state after `action`. Pure; an action that does not fit the state leaves it as it is. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "workbookOpened":
      return { ...INITIAL_STATE, settings: state.settings, checks: state.checks, review: freshReview(state.review) };
    case "workbookChanged":
      return changed(state);
    case "settingsChosen":
      return chosen(state, action.settings);
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
    default:
      return { ...state, review: reduceReview(state.review, action) };
  }
}

function finished(
  state: PaneState,
  action: Extract<PaneAction, { type: "inspected" | "planned" | "applied" | "restored" | "checked" }>,
): PaneState {
  switch (action.type) {
    case "inspected": {
      const read: PaneState = { ...state, workbook: { kind: "read", reading: action.reading, stale: false } };
      if (action.kept == null) return read;
      const { mapping, decisions } = action.kept;
      return { ...kept(read, mapping), review: keptDecisions(state.review, decisions) };
    }
    case "planned":
      return { ...state, recompute: { kind: "planned", plan: action.plan, stale: null } };
    case "applied": {
      const { written, restore, unverified } = action.outcome;
      const recompute: RecomputePlace = { kind: "applied", written, unverified: unverified?.length ?? 0 };
      return { ...overtakenBy(state), recompute, written: [...state.written, restore] };
    }
    case "restored": {
      const recompute: RecomputePlace = { kind: "restored", written: action.outcome.written };
      return { ...overtakenBy(state), recompute, written: state.written.slice(0, -1) };
    }
    case "checked": {
      const round = state.checks + 1;
      const basis = basisOf(state);
      const before = shownCheck(state.check);
      const isComparable = before !== null && before.basis.every((part, index) => part === basis[index]);
      const compared = isComparable ? compareFindings(before.outcome.findings, action.outcome.findings) : null;
      const check: CheckPlace = { kind: "checked", outcome: action.outcome, round, stale: null, compared, basis };
      return {
        ...state,
        check,
        checks: round,
        review: settledReview(state.review),
        workbook: { kind: "read", reading: action.outcome.reading, stale: false },
      };
    }
  }
}

/** The user edited the workbook. Our own writing reports itself when it is done. */
function changed(state: PaneState): PaneState {
  const running = runningTask(state);
  if (running !== null && OWN_WRITING.includes(running.task)) return state;
  const workbook = state.workbook.kind === "read" ? { ...state.workbook, stale: true } : state.workbook;
  return { ...overtakenBy(state), workbook };
}

const OWN_WRITING: readonly TaskName[] = ["apply", "restore", "applyFix", "restoreFix", "writeSheet"];

/** Cells have changed: what was planned or found before may no longer hold. */
function overtakenBy(state: PaneState): PaneState {
  return {
    ...state,
    recompute: outdated(state.recompute, "workbook"),
    check: unsettled(state.check, "workbook"),
    review: overtaken(state.review),
  };
}

/** What findings rest on beside the workbook; checks that rest on the same can be compared. */
function basisOf({ settings, corrections, review }: PaneState): readonly unknown[] {
  const { weightBase, scale, gapRule, tier } = settings;
  return [weightBase, scale, gapRule, tier, corrections.mapping, review.list.loaded];
}

function withCorrections(state: PaneState, change: Partial<Corrections>): PaneState {
  return { ...state, corrections: { ...state.corrections, ...change } };
}

/** What lay with the workbook counts from now on; what could not be read counts as nothing, and is said. */
function kept(state: PaneState, { mapping, error }: KeptMapping): PaneState {
  return withCorrections(state, {
    mapping,
    saved: error === null ? mapping : null,
    ending: error === null ? null : { kind: "failed", error },
  });
}

/** Another mapping counts: what was computed with the former one is marked. */
function corrected(state: PaneState, mapping: Mapping, ending: CorrectionsEnding | null): PaneState {
  return {
    ...withCorrections(state, { mapping, ending }),
    recompute: outdated(state.recompute, "mapping"),
    check: unsettled(state.check, "mapping"),
    selectFailure: null,
  };
}

function outdated(place: RecomputePlace, stale: PlanStaleness): RecomputePlace {
  return place.kind === "planned" ? { ...place, stale: place.stale ?? stale } : place;
}

/** A workbook that changed outweighs the other reasons; of those the first stays. */
function unsettled(place: CheckPlace, stale: CheckStaleness): CheckPlace {
  if (place.kind !== "checked") return place;
  return { ...place, stale: stale === "workbook" ? stale : (place.stale ?? stale) };
}

/** The choices that figures depend on. */
const COMPUTED_BY: readonly (keyof Settings)[] = [
  ...(["write", "weightBase", "siapBase", "sums", "turun", "cap", "directions", "scale", "gapRule"] as const),
];

/** Other choices: only what depends on those that differ is marked. */
function chosen(state: PaneState, settings: Settings): PaneState {
  const differs = (...keys: readonly (keyof Settings)[]): boolean =>
    keys.some((key) => settings[key] !== state.settings[key]);
  return {
    ...state,
    settings,
    recompute: differs(...COMPUTED_BY) ? outdated(state.recompute, "settings") : state.recompute,
    check: differs("weightBase", "scale", "gapRule", "tier") ? unsettled(state.check, "settings") : state.check,
  };
}

function started(state: PaneState, task: TaskName): PaneState {
  if (runningTask(state) !== null) return state;
  const fresh = { ...state, selectFailure: null };
  switch (task) {
    case "inspect":
      return { ...fresh, workbook: { kind: "reading", progress: null, previous: shownReading(state.workbook) } };
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
  return review === state.review ? state : { ...state, review };
}

function stopped(state: PaneState, task: TaskName, error: Error): PaneState {
  const end = isCancelled(error) ? ({ kind: "cancelled" } as const) : ({ kind: "failed", error } as const);
  if (task === "inspect") return { ...state, workbook: end };
  if (task === "save") return withCorrections(state, { isSaving: false, ending: { kind: "failed", error } });
  if (task === "check") return { ...state, check: end };
  if (task === "plan" || task === "apply" || task === "restore") return { ...state, recompute: { ...end, task } };
  return { ...state, review: stoppedReview(state.review, task, error) };
}

/** True for a stop that the user asked for. */
export function isCancelled(error: Error): boolean {
  return error instanceof TaskError ? error.code === "cancelled" : error.name === "AbortError";
}
