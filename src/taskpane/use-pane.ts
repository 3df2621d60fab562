import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { SpreadsheetHost } from "../host/port";
import type { Settings } from "../tasks/settings";
import type { ChangeSignal } from "./change-signal";
import { reducePane } from "./pane-reducer";
import type { PaneServices } from "./pane-services";
import { INITIAL_STATE, shownPlan, type PaneState, type SelectFailure } from "./pane-state";
import { toError, useTaskRunner } from "./use-task-runner";

/** What the user can do in the pane. None of these throws; the outcome is in the state. */
export interface PaneActions {
  readonly read: () => void;
  readonly plan: () => void;
  readonly apply: () => void;
  readonly closePlan: () => void;
  readonly restore: () => void;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly choose: (settings: Settings) => void;
  readonly select: (from: SelectFailure["from"], sheet: string, cell: string) => void;
}

/** The state of the pane on one host, and what can be done. A new host is read at once; nothing is ever written unasked. */
export function usePane(
  host: SpreadsheetHost | null,
  services: PaneServices,
  changes: ChangeSignal,
): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const { run, cancel, abandon } = useTaskRunner(dispatch);

  const read = useCallback(() => {
    if (host === null) return;
    void run(
      "inspect",
      (options) => services.inspect(host, options),
      (reading) => ({ type: "inspected", reading }),
    );
  }, [host, run, services]);

  useEffect(() => {
    abandon();
    dispatch({ type: "workbookOpened" });
    read();
  }, [abandon, read]);

  useEffect(
    () =>
      changes.subscribe(() => {
        dispatch({ type: "workbookChanged" });
      }),
    [changes],
  );

  const { settings } = state;
  const plan = shownPlan(state.recompute);
  const record = state.written.at(-1) ?? null;

  const actions = useMemo<PaneActions>(() => {
    const withHost = (work: (host: SpreadsheetHost) => Promise<void>) => (): void => {
      if (host !== null) void work(host);
    };
    return {
      read,
      cancel,
      plan: withHost((on) =>
        run(
          "plan",
          (options) => services.planRecompute(on, settings, options),
          (made) => ({ type: "planned", plan: made }),
        ),
      ),
      apply: withHost(async (on) => {
        if (plan === null) return;
        await run(
          "apply",
          (options) => services.applyPlan(on, plan, options),
          (outcome) => ({ type: "applied", outcome }),
        );
      }),
      restore: withHost(async (on) => {
        if (record === null) return;
        await run(
          "restore",
          (options) => services.restore(on, record, options),
          (outcome) => ({ type: "restored", outcome }),
        );
      }),
      check: withHost((on) =>
        run(
          "check",
          (options) => services.check(on, settings, options),
          (outcome) => ({ type: "checked", outcome }),
        ),
      ),
      closePlan: () => {
        dispatch({ type: "planClosed" });
      },
      choose: (chosen) => {
        dispatch({ type: "settingsChosen", settings: chosen });
      },
      select: (from, sheet, cell) => {
        if (host === null) return;
        host.select(sheet, cell).then(
          () => {
            dispatch({ type: "selected", failure: null });
          },
          (error: unknown) => {
            dispatch({ type: "selected", failure: { from, error: toError(error) } });
          },
        );
      },
    };
  }, [host, run, read, cancel, services, settings, plan, record]);

  return { state, actions };
}
