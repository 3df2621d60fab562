import { useCallback, useEffect, useMemo, useRef, type Dispatch } from "react";
import type { Progress, TaskOptions } from "../tasks/progress";
import type { PaneAction } from "./pane-reducer";
import type { TaskName } from "./pane-state";

export interface TaskRunner {
  /** Starts a task unless one is under way, and reports its course to the reducer. Never rejects. */
  readonly run: <T>(
    task: TaskName,
    work: (options: TaskOptions) => Promise<T>,
    done: (result: T) => PaneAction,
  ) => Promise<void>;
  /** Asks the task under way to stop; it still reports how it ended. */
  readonly cancel: () => void;
  /** Stops the task under way and forgets it: nothing it does later reaches the reducer. */
  readonly abandon: () => void;
}

/** Runs one task at a time, each with an abort signal of its own. */
export function useTaskRunner(dispatch: Dispatch<PaneAction>): TaskRunner {
  const current = useRef<AbortController | null>(null);

  const abandon = useCallback(() => {
    current.current?.abort();
    current.current = null;
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
  }, []);

  const run = useCallback<TaskRunner["run"]>(
    async (task, work, done) => {
      if (current.current !== null) return;
      const controller = new AbortController();
      current.current = controller;
      const report = (action: PaneAction): void => {
        if (current.current === controller) dispatch(action);
      };
      const onProgress = (progress: Progress): void => {
        report({ type: "progressed", progress });
      };
      report({ type: "started", task });
      try {
        report(done(await work({ signal: controller.signal, onProgress })));
      } catch (error) {
        report({ type: "stopped", task, error: toError(error) });
      }
      if (current.current === controller) current.current = null;
    },
    [dispatch],
  );

  useEffect(() => abandon, [abandon]);

  return useMemo(() => ({ run, cancel, abandon }), [run, cancel, abandon]);
}

/** Whatever was thrown, as an Error. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
