import type { Settings } from "../tasks/settings";
import type { CheckPlace, CheckResult, CheckStaleness, PaneState, PlanStaleness, RecomputePlace } from "./pane-state";
import { unsettledReport } from "./report-reducer";
import { overtaken } from "./review-reducer";

/** Cells have changed: what was planned or found before may no longer hold. */
export function overtakenBy(state: PaneState): PaneState {
  return {
    ...state,
    recompute: outdated(state.recompute, "workbook"),
    check: unsettled(state.check, "workbook"),
    review: overtaken(state.review),
    report: unsettledReport(state.report, "workbook"),
  };
}

/** The choices that figures depend on. */
const COMPUTED_BY: readonly (keyof Settings)[] = [
  ...(["write", "weightBase", "siapBase", "sums", "turun", "cap", "directions", "scale", "gapRule", "added"] as const),
];

/** Other choices: only what depends on those that differ is marked. */
export function chosen(state: PaneState, settings: Settings): PaneState {
  const differs = (...keys: readonly (keyof Settings)[]): boolean =>
    keys.some((key) => settings[key] !== state.settings[key]);
  return {
    ...state,
    settings,
    recompute: differs(...COMPUTED_BY) ? outdated(state.recompute, "settings") : state.recompute,
    check: differs("weightBase", "scale", "gapRule", "tier") ? unsettled(state.check, "settings") : state.check,
  };
}

/** The plan with why it may no longer be applied; the first reason stays. */
export function outdated(place: RecomputePlace, stale: PlanStaleness): RecomputePlace {
  return place.kind === "planned" ? { ...place, stale: place.stale ?? stale } : place;
}

/** A workbook that changed outweighs the other reasons; of those the first stays. */
export function unsettled(place: CheckPlace, stale: CheckStaleness): CheckPlace {
  if (place.kind === "idle") return place;
  const older = <Result extends CheckResult>(result: Result): Result => ({
    ...result,
    stale: stale === "workbook" ? stale : (result.stale ?? stale),
  });
  if (place.kind === "checked") return older(place);
  return place.previous === null ? place : { ...place, previous: older(place.previous) };
}

/** Columns are added once, to the workbook they were chosen for. */
export function withoutAdded(settings: Settings): Settings {
  return settings.added.length === 0 ? settings : { ...settings, added: [] };
}

/** What findings rest on beside the workbook; checks that rest on the same can be compared. */
export function basisOf({ settings, corrections, review }: PaneState): readonly unknown[] {
  const { weightBase, scale, gapRule, tier } = settings;
  return [weightBase, scale, gapRule, tier, corrections.mapping, review.list.loaded];
}
