import type { Decision } from "../findings/decision";
import type { FindingsSheetOutcome } from "../tasks/findings-sheet";
import type { LoadedNomenklatur } from "../tasks/nomenklatur";
import { TaskError, type ApplyOutcome, type FixPlan } from "../tasks/outcome";
import type { Progress } from "../tasks/progress";
import type { NoticeWords } from "../wording/screens";
import {
  INITIAL_REVIEW,
  type Decisions,
  type FixPlace,
  type FixTarget,
  type Review,
  type ReviewTask,
} from "./review-state";

/** The decisions that lay with the workbook when it was opened, or why they could not be read. */
export interface KeptDecisions {
  readonly list: readonly Decision[];
  readonly error: Error | null;
}

/** All that can happen to what is done about findings. */
export type ReviewAction =
  | { readonly type: "fixAsked"; readonly target: FixTarget }
  | { readonly type: "fixPlanned"; readonly plan: FixPlan }
  | { readonly type: "fixClosed" }
  | { readonly type: "fixApplied"; readonly outcome: ApplyOutcome }
  | { readonly type: "fixRestored"; readonly outcome: ApplyOutcome }
  | { readonly type: "decided"; readonly decisions: readonly Decision[] }
  | { readonly type: "decisionsSaved"; readonly decisions: readonly Decision[] }
  | { readonly type: "sheetWritten"; readonly outcome: FindingsSheetOutcome }
  | { readonly type: "listLoaded"; readonly loaded: LoadedNomenklatur }
  | { readonly type: "listRefused"; readonly said: NoticeWords }
  | { readonly type: "listRemoved" };

/** What is done about findings after `action`. Pure; an action that does not fit leaves it as it is. */
export function reduceReview(review: Review, action: ReviewAction): Review {
  const { fix, written } = review;
  switch (action.type) {
    case "fixAsked":
      return { ...review, fix: { kind: "planning", target: action.target, progress: null } };
    case "fixPlanned":
      if (fix.kind !== "planning") return review;
      return { ...review, fix: { kind: "planned", target: fix.target, plan: action.plan, stale: false } };
    case "fixClosed":
      return fix.kind === "planned" ? { ...review, fix: { kind: "idle" } } : review;
    case "fixApplied": {
      const { written: cells, restore, unverified, isUnread } = action.outcome;
      const unread = isUnread === undefined ? {} : { isUnread };
      const applied: FixPlace = { kind: "applied", written: cells, unverified: unverified?.length ?? 0, ...unread };
      return { ...review, fix: applied, written: [...written, restore] };
    }
    case "fixRestored":
      return {
        ...review,
        fix: { kind: "restored", written: action.outcome.written },
        written: written.slice(0, -1),
      };
    case "decided":
      return withDecisions(review, { list: action.decisions, ending: null });
    case "decisionsSaved":
      return withDecisions(review, { saved: action.decisions, isSaving: false, ending: { kind: "saved" } });
    case "sheetWritten":
      return { ...review, sheet: { kind: "written", outcome: action.outcome } };
    case "listLoaded":
      return { ...review, list: { loaded: action.loaded, isLoading: false, failure: null } };
    case "listRefused":
      return { ...review, list: { ...review.list, isLoading: false, failure: { said: action.said } } };
    case "listRemoved":
      return { ...review, list: { loaded: null, isLoading: false, failure: null } };
  }
}

/** Another workbook: nothing is known of it, but the office's own list goes on to count. */
export function freshReview({ list: { loaded } }: Review): Review {
  return { ...INITIAL_REVIEW, list: { loaded, isLoading: false, failure: null } };
}

/**
 * What lay with the workbook counts from now on; what could not be read counts as nothing, and is said. Decisions made
 * in the pane since are not given up for it.
 */
export function keptDecisions(review: Review, { list, error }: KeptDecisions): Review {
  if (review.decisions.saved !== null || review.decisions.list.length > 0) return review;
  return withDecisions(review, {
    list,
    saved: error === null ? list : null,
    ending: error === null ? null : { kind: "failed", error },
  });
}

/** A task of the review begins. A plan is announced by "fixAsked", which knows its target. */
export function startedReview(review: Review, task: ReviewTask): Review {
  const { fix } = review;
  switch (task) {
    case "applyFix":
      return fix.kind === "planned"
        ? { ...review, fix: { kind: "applying", target: fix.target, plan: fix.plan, progress: null } }
        : review;
    case "restoreFix":
      return { ...review, fix: { kind: "restoring", progress: null } };
    case "saveDecisions":
      return withDecisions(review, { isSaving: true, ending: null });
    case "writeSheet":
      return { ...review, sheet: { kind: "writing" } };
    case "loadList":
      return { ...review, list: { ...review.list, isLoading: true, failure: null } };
    case "planFix":
      return review;
  }
}

export function progressedReview(review: Review, progress: Progress): Review {
  const { fix } = review;
  if (fix.kind !== "planning" && fix.kind !== "applying" && fix.kind !== "restoring") return review;
  return { ...review, fix: { ...fix, progress } };
}

/** A task ended before its time, because the user asked for it or with an error. */
export function stoppedReview(review: Review, task: ReviewTask, error: Error): Review {
  const isCancelled = error instanceof TaskError && error.code === "cancelled";
  if (task === "saveDecisions") return withDecisions(review, { isSaving: false, ending: { kind: "failed", error } });
  if (task === "writeSheet")
    return { ...review, sheet: isCancelled ? { kind: "cancelled" } : { kind: "failed", error } };
  if (task === "loadList")
    return { ...review, list: { ...review.list, isLoading: false, failure: isCancelled ? null : { error } } };
  return { ...review, fix: isCancelled ? { kind: "cancelled", task } : { kind: "failed", error } };
}

/** A plan is not applied to a workbook that has changed since. */
export function overtaken(review: Review): Review {
  return review.fix.kind === "planned" ? { ...review, fix: { ...review.fix, stale: true } } : review;
}

/** After a check, the preview and the notice of what was before it are gone; the way back stays. */
export function settledReview(review: Review): Review {
  return { ...review, fix: { kind: "idle" }, sheet: { kind: "idle" } };
}

function withDecisions(review: Review, change: Partial<Decisions>): Review {
  return { ...review, decisions: { ...review.decisions, ...change } };
}
