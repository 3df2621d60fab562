import { useMemo, type Dispatch } from "react";
import {
  applyDecisions,
  decisionAbout,
  withDecision,
  withoutDecision,
  type Decision,
  type Verdict,
} from "../findings/decision";
import type { Finding } from "../findings/finding";
import { HostError, type SpreadsheetHost } from "../host/port";
import type { LoadedNomenklatur } from "../tasks/nomenklatur";
import type { NoticeWords } from "../wording/screens";
import type { PaneAction } from "./pane-reducer";
import type { PaneServices } from "./pane-services";
import { runningTask, shownCheck, type PaneState } from "./pane-state";
import type { FixTarget } from "./review-state";
import { today } from "./today";
import type { TaskRunner } from "./use-task-runner";

/** What the user can do about findings. None of these throws; the outcome is in the state. */
export interface ReviewActions {
  /** Shows what fixing would write. */
  readonly planFix: (target: FixTarget) => void;
  readonly applyFix: () => void;
  readonly closeFix: () => void;
  /** Puts back what the last fix has written. */
  readonly restoreFix: () => void;
  /** Decides about some findings of the check on the screen. */
  readonly decide: (findings: readonly Finding[], verdict: Verdict, reason: string) => void;
  readonly revoke: (decisions: readonly Decision[]) => void;
  /** Keeps the decisions with the workbook. */
  readonly saveDecisions: () => void;
  /** Puts the sheet of findings into the workbook, or brings it up to date. */
  readonly writeSheet: (language: "id" | "en") => void;
  /** Takes the list of kode and names that stands on a sheet of this workbook. */
  readonly loadListFromSheet: (sheet: string) => void;
  /** Takes the list of kode and names of another workbook file. */
  readonly loadListFromFile: (file: File, language: "id" | "en") => void;
  readonly removeList: () => void;
}

/** Fixes and decisions on one host. Nothing is written unasked. */
export function useReview(
  host: SpreadsheetHost | null,
  services: PaneServices,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  run: TaskRunner["run"],
): ReviewActions {
  const isBusy = runningTask(state) !== null;
  const { fix, written, decisions } = state.review;
  const findings = shownCheck(state.check)?.outcome.findings ?? null;
  const { list } = decisions;

  return useMemo<ReviewActions>(() => {
    const withHost = (work: (host: SpreadsheetHost) => Promise<void>): void => {
      if (host !== null && !isBusy) void work(host);
    };
    return {
      planFix: (target) => {
        withHost((on) => {
          dispatch({ type: "fixAsked", target });
          return run(
            "planFix",
            (options) => services.planFix(on, target.findings, options),
            (plan) => ({ type: "fixPlanned", plan }),
          );
        });
      },
      applyFix: () => {
        if (fix.kind !== "planned" || fix.stale) return;
        const { plan } = fix;
        withHost((on) =>
          run(
            "applyFix",
            (options) => services.applyPlan(on, plan, options),
            (outcome) => ({ type: "fixApplied", outcome }),
          ),
        );
      },
      closeFix: () => {
        dispatch({ type: "fixClosed" });
      },
      restoreFix: () => {
        const record = written.at(-1);
        if (record === undefined) return;
        withHost((on) =>
          run(
            "restoreFix",
            (options) => services.restore(on, record, options),
            (outcome) => ({ type: "fixRestored", outcome }),
          ),
        );
      },
      decide: (about, verdict, reason) => {
        if (findings === null || reason.trim() === "") return;
        const made = about.map((finding) => decisionAbout(finding, findings, { verdict, reason, date: today() }));
        dispatch({ type: "decided", decisions: made.reduce(withDecision, list) });
      },
      revoke: (revoked) => {
        const left = revoked.reduce((rest, { identity }) => withoutDecision(rest, identity), list);
        dispatch({ type: "decided", decisions: left });
      },
      saveDecisions: () => {
        withHost((on) =>
          run(
            "saveDecisions",
            () => services.saveDecisions(on, list),
            () => ({ type: "decisionsSaved", decisions: list }),
          ),
        );
      },
      writeSheet: (language) => {
        if (findings === null) return;
        const reviewed = { findings, decided: applyDecisions(findings, list).decided };
        withHost((on) =>
          run(
            "writeSheet",
            (options) => services.writeFindingsSheet(on, reviewed, language, { ...options, date: today() }),
            (outcome) => ({ type: "sheetWritten", outcome }),
          ),
        );
      },
      loadListFromSheet: (sheet) => {
        withHost((on) =>
          run(
            "loadList",
            (options) => services.loadNomenklatur(onlySheet(on, sheet), sheet, options),
            (loaded) => ({ type: "listLoaded", loaded }),
          ),
        );
      },
      loadListFromFile: (file, language) => {
        withHost(() =>
          run(
            "loadList",
            async (options): Promise<LoadedNomenklatur | NoticeWords> => {
              const from = await services.openFile?.(new Uint8Array(await file.arrayBuffer()), language);
              if (from === undefined) throw new HostError("not-supported");
              return "what" in from ? from : services.loadNomenklatur(from, file.name, options);
            },
            (loaded) => ("what" in loaded ? { type: "listRefused", said: loaded } : { type: "listLoaded", loaded }),
          ),
        );
      },
      removeList: () => {
        if (!isBusy) dispatch({ type: "listRemoved" });
      },
    };
  }, [host, services, isBusy, fix, written, findings, list, dispatch, run]);
}

/** A workbook of which one sheet is seen. */
function onlySheet(host: SpreadsheetHost, sheet: string): Pick<SpreadsheetHost, "listSheets" | "readSheet"> {
  return {
    listSheets: async () => (await host.listSheets()).filter(({ name }) => name === sheet),
    readSheet: (name) => host.readSheet(name),
  };
}
