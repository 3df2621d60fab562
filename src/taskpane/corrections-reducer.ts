import type { Mapping } from "../sheets/reading/mapping";
import { outdated, unsettled } from "./overtaken";
import type { Corrections, CorrectionsEnding, PaneState } from "./pane-state";
import { unsettledReport } from "./report-reducer";

/** The corrections that lay with the workbook when it was opened, or why they could not be read. */
export interface KeptMapping {
  readonly mapping: Mapping;
  readonly error: Error | null;
}

/** The state with something else about its corrections. */
export function withCorrections(state: PaneState, change: Partial<Corrections>): PaneState {
  return { ...state, corrections: { ...state.corrections, ...change } };
}

/** What lay with the workbook counts from now on; what could not be read counts as nothing, and is said. */
export function kept(state: PaneState, { mapping, error }: KeptMapping): PaneState {
  return withCorrections(state, {
    mapping,
    saved: error === null ? mapping : null,
    ending: error === null ? null : { kind: "failed", error },
  });
}

/** Another mapping counts: what was computed with the former one is marked. */
export function corrected(state: PaneState, mapping: Mapping, ending: CorrectionsEnding | null): PaneState {
  return {
    ...withCorrections(state, { mapping, ending }),
    recompute: outdated(state.recompute, "mapping"),
    check: unsettled(state.check, "mapping"),
    report: unsettledReport(state.report, "mapping"),
    selectFailure: null,
  };
}
