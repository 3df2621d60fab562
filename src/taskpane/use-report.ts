import { useMemo, type Dispatch } from "react";
import { applyDecisions } from "../findings/decision";
import type { Finding } from "../findings/finding";
import type { SpreadsheetHost } from "../host/port";
import type { SentenceTemplate } from "../sheets/sentences/template";
import type { TaskOptions } from "../tasks/progress";
import type { TemplatesFault } from "../tasks/template-file";
import { copyText } from "./copy-text";
import type { PaneAction } from "./pane-reducer";
import type { PaneServices } from "./pane-services";
import { runningTask, shownCheck, type PaneState } from "./pane-state";
import { today } from "./today";
import type { TaskRunner } from "./use-task-runner";

/** What the user can do about the report. None of these throws; the outcome is in the state. */
export interface ReportActions {
  /** Reads the figures. */
  readonly readReport: () => void;
  /** Puts the summary sheet into the workbook, or brings it up to date. */
  readonly writeSummary: (language: "id" | "en") => void;
  readonly removeSummary: () => void;
  readonly takeTemplates: (list: readonly SentenceTemplate[], source: string) => void;
  readonly refuseTemplates: (source: string, fault: TemplatesFault) => void;
  readonly resetTemplates: () => void;
  /** Copies the sentence about a place, or with null all of them; `key` tells which it was. */
  readonly copy: (key: string, text: string, place: string | null) => void;
}

/** The report of one host. Nothing is written unasked. */
export function useReport(
  host: SpreadsheetHost | null,
  services: PaneServices,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  run: TaskRunner["run"],
): ReportActions {
  const isBusy = runningTask(state) !== null;
  const { settings, check } = state;
  const { mapping } = state.corrections;
  const { decisions, list } = state.review;

  return useMemo<ReportActions>(() => {
    const withHost = (work: (host: SpreadsheetHost) => Promise<void>): void => {
      if (host !== null && !isBusy) void work(host);
    };
    /** The findings the office has not accepted: of the last check while it holds, else of a check made now. */
    const openFindings = async (on: SpreadsheetHost, options: TaskOptions): Promise<readonly Finding[]> => {
      const last = shownCheck(check);
      const outcome =
        last !== null && last.stale === null
          ? last.outcome
          : await services.check(on, settings, { ...options, mapping, nomenklatur: list.loaded?.nomenklatur ?? null });
      const { decided } = applyDecisions(outcome.findings, decisions.list);
      return outcome.findings.filter((finding) => decided.get(finding)?.verdict !== "accepted");
    };
    return {
      readReport: () => {
        withHost((on) =>
          run(
            "readReport",
            (options) => services.readReport(on, { ...options, mapping }),
            (outcome) => ({ type: "reportRead", outcome }),
          ),
        );
      },
      writeSummary: (language) => {
        withHost((on) =>
          run(
            "writeSummary",
            async (options) => {
              const findings = await openFindings(on, options);
              return services.writeSummary(on, findings, language, { ...options, mapping, date: today() });
            },
            (outcome) => ({ type: "summaryWritten", outcome }),
          ),
        );
      },
      removeSummary: () => {
        withHost((on) =>
          run(
            "removeSummary",
            () => services.removeSummary(on),
            (sheet) => ({ type: "summaryRemoved", sheet }),
          ),
        );
      },
      takeTemplates: (taken, source) => {
        dispatch({ type: "templatesTaken", list: taken, source });
      },
      refuseTemplates: (source, fault) => {
        dispatch({ type: "templatesRefused", source, fault });
      },
      resetTemplates: () => {
        dispatch({ type: "templatesReset" });
      },
      copy: (key, text, place) => {
        void copyText(text).then((ok) => {
          dispatch({ type: "copied", copied: { key, place, ok } });
        });
      },
    };
  }, [host, services, isBusy, settings, check, mapping, decisions, list, dispatch, run]);
}
