import { compareFindings } from "../findings/compare";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { ApplyOutcome, CheckOutcome, RecomputePlan } from "../tasks/outcome";
import type { Settings } from "../tasks/settings";
import { kept, type KeptMapping } from "./corrections-reducer";
import { basisOf, chosen, overtakenBy, withoutAdded } from "./overtaken";
import { NO_OWN_SETTINGS } from "./own-settings";
import { shownCheck, type CheckPlace, type PaneState, type RecomputePlace } from "./pane-state";
import { keptDecisions, settledReview, type KeptDecisions } from "./review-reducer";

/** What lay with the workbook when it was opened. */
export interface Kept {
  readonly mapping: KeptMapping;
  readonly decisions: KeptDecisions;
  /** Null where the workbook has none of its own. */
  readonly settings: Settings | null;
}

/** A task that has come to its end. */
export type FinishedAction =
  | { readonly type: "inspected"; readonly reading: WorkbookReading; readonly kept?: Kept | null }
  | { readonly type: "planned"; readonly plan: RecomputePlan }
  | { readonly type: "applied"; readonly outcome: ApplyOutcome }
  | { readonly type: "restored"; readonly outcome: ApplyOutcome }
  | { readonly type: "checked"; readonly outcome: CheckOutcome };

/** The state with what a task has found or written. */
export function finished(state: PaneState, action: FinishedAction): PaneState {
  switch (action.type) {
    case "inspected": {
      const read: PaneState = { ...state, workbook: { kind: "read", reading: action.reading, stale: false } };
      if (action.kept == null) return read;
      const { mapping, decisions, settings } = action.kept;
      const own =
        settings === null ? read : { ...chosen(read, settings), ownSettings: { ...NO_OWN_SETTINGS, saved: settings } };
      return { ...kept(own, mapping), review: keptDecisions(state.review, decisions) };
    }
    case "planned":
      return { ...state, recompute: { kind: "planned", plan: action.plan, stale: null } };
    case "applied": {
      const { written, restore, unverified, isUnread } = action.outcome;
      const unread = isUnread === undefined ? {} : { isUnread };
      const recompute: RecomputePlace = { kind: "applied", written, unverified: unverified?.length ?? 0, ...unread };
      const settings = withoutAdded(state.settings);
      return { ...overtakenBy(state), settings, recompute, written: [...state.written, restore] };
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
