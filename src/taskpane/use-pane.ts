import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { SpreadsheetHost } from "../host/port";
import { NO_MAPPING, type Mapping } from "../sheets/reading/mapping";
import type { Settings } from "../tasks/settings";
import { loadUserSettings, saveUserSettings } from "../tasks/user-settings";
import type { ChangeSignal } from "./change-signal";
import type { Kept } from "./finished-reducer";
import { reducePane } from "./pane-reducer";
import type { PaneServices } from "./pane-services";
import { INITIAL_STATE, isCorrectionLocked, shownPlan, type PaneState, type SelectFailure } from "./pane-state";
import { useReport, type ReportActions } from "./use-report";
import { useReview, type ReviewActions } from "./use-review";
import { toError, useTaskRunner, type TaskRunner } from "./use-task-runner";

/** What the user can do in the pane. None of these throws; the outcome is in the state. */
export interface PaneActions extends ReviewActions, ReportActions {
  readonly read: () => void;
  /** Takes another mapping, and reads the workbook with it at once. */
  readonly correct: (mapping: Mapping) => void;
  /** Back to what was recognised, everywhere. */
  readonly clearCorrections: () => void;
  /** Keeps the corrections with the workbook. */
  readonly saveCorrections: () => void;
  /** Takes the mapping of a file's text, or says what is wrong with it. */
  readonly loadCorrections: (text: string) => void;
  /** The corrections as the text of a file. */
  readonly correctionsText: () => string;
  readonly plan: () => void;
  readonly apply: () => void;
  readonly closePlan: () => void;
  readonly restore: () => void;
  readonly check: () => void;
  readonly cancel: () => void;
  /** Other choices: those of the user from now on, or of a workbook that has its own while it is open. */
  readonly choose: (settings: Settings) => void;
  /** Keeps settings with the workbook; null takes them out. */
  readonly saveSettings: (settings: Settings | null) => void;
  /** Selects a cell or a range. */
  readonly select: (from: SelectFailure["from"], sheet: string, cell: string) => void;
}

/** The state of the pane on one host, and what can be done. A new host is read at once; nothing is ever written unasked. */
export function usePane(
  host: SpreadsheetHost | null,
  services: PaneServices,
  changes: ChangeSignal,
): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(reducePane, services, initialState);
  const { run, cancel, abandon } = useTaskRunner(dispatch);
  const { store } = services;

  /** Reads with a mapping; with null, with the one that lies with the workbook. */
  const readWith = useCallback(
    (given: Mapping | null) => {
      if (host === null) return;
      void run(
        "inspect",
        async (options) => {
          const kept = given === null ? await keptWith(host, services) : null;
          const mapping = given ?? kept?.mapping.mapping ?? NO_MAPPING;
          return { kept, reading: await services.inspect(host, { ...options, mapping }) };
        },
        ({ kept, reading }) => ({ type: "inspected", reading, kept }),
      );
    },
    [host, run, services],
  );

  useEffect(() => {
    abandon();
    dispatch({ type: "workbookOpened", ...(store === undefined ? {} : { settings: loadUserSettings(store) }) });
    readWith(null);
  }, [abandon, readWith, store]);

  useEffect(
    () =>
      changes.subscribe(() => {
        dispatch({ type: "workbookChanged" });
      }),
    [changes],
  );

  const { settings } = state;
  const hasOwn = state.ownSettings.saved !== null;
  const { mapping, saved } = state.corrections;
  const plan = shownPlan(state.recompute);
  const record = state.written.at(-1) ?? null;
  const list = state.review.list.loaded;
  const isLocked = isCorrectionLocked(state);

  const reviewing = useReview(host, services, state, dispatch, run);
  const reporting = useReport(host, services, state, dispatch, run);
  const correcting = useMemo(() => {
    const take = (next: Mapping, ending: "loaded" | "cleared" | null): void => {
      if (isLocked) return;
      dispatch({
        type: "corrected",
        mapping: next,
        ending: ending === null ? null : { kind: ending, before: mapping },
      });
      abandon();
      readWith(next);
    };
    return {
      read: () => {
        readWith(saved === null && mapping.tables.length === 0 ? null : mapping);
      },
      correct: (next: Mapping) => {
        take(next, null);
      },
      clearCorrections: () => {
        take(NO_MAPPING, "cleared");
      },
      saveCorrections: () => {
        if (host === null) return;
        void run(
          "save",
          () => services.saveMapping(host, mapping),
          () => ({ type: "saved", mapping }),
        );
      },
      loadCorrections: (text: string) => {
        const found = services.parseMapping(text);
        if ("fault" in found) dispatch({ type: "mappingRefused", ending: { kind: "refused", fault: found.fault } });
        else take(found, "loaded");
      },
      correctionsText: () => services.mappingText(mapping),
    };
  }, [abandon, host, isLocked, mapping, readWith, run, saved, services]);

  const actions = useMemo<PaneActions>(() => {
    const withHost = (work: (host: SpreadsheetHost) => Promise<void>) => (): void => {
      if (host !== null) void work(host);
    };
    return {
      ...correcting,
      ...reviewing,
      ...reporting,
      cancel,
      plan: withHost((on) =>
        run(
          "plan",
          (options) => services.planRecompute(on, settings, { ...options, mapping }),
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
          (options) => services.check(on, settings, { ...options, mapping, nomenklatur: list?.nomenklatur ?? null }),
          (outcome) => ({ type: "checked", outcome }),
        ),
      ),
      closePlan: () => {
        dispatch({ type: "planClosed" });
      },
      choose: (chosen) => {
        if (store !== undefined && !hasOwn) saveUserSettings(store, chosen);
        dispatch({ type: "settingsChosen", settings: chosen });
      },
      saveSettings: withSettings(host, run, services),
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
  }, [
    host,
    run,
    cancel,
    services,
    store,
    hasOwn,
    settings,
    mapping,
    plan,
    record,
    list,
    correcting,
    reviewing,
    reporting,
  ]);

  return { state, actions };
}

/** The pane before anything is known of a workbook, with what the user chose last. */
function initialState({ store }: PaneServices): PaneState {
  return store === undefined ? INITIAL_STATE : { ...INITIAL_STATE, settings: loadUserSettings(store) };
}

/** How settings are put with the workbook of a host. */
function withSettings(
  host: SpreadsheetHost | null,
  run: TaskRunner["run"],
  services: PaneServices,
): PaneActions["saveSettings"] {
  return (settings) => {
    if (host === null) return;
    void run(
      "saveSettings",
      () => services.saveSettings(host, settings),
      () => ({ type: "settingsSaved", settings }),
    );
  };
}

/** What lies with the workbook; what cannot be read counts as nothing, with the reason. */
async function keptWith(host: SpreadsheetHost, services: PaneServices): Promise<Kept> {
  const mapping = await services.loadMapping(host).then(
    (found) => ({ mapping: found, error: null }),
    (error: unknown) => ({ mapping: NO_MAPPING, error: toError(error) }),
  );
  const decisions = await services.loadDecisions(host).then(
    (list) => ({ list, error: null }),
    (error: unknown) => ({ list: [], error: toError(error) }),
  );
  const settings = await services.loadSettings(host).catch(() => null);
  return { mapping, decisions, settings };
}
