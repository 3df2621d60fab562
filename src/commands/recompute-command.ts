import type { SpreadsheetHost } from "../host/port";
import { applyPlan } from "../tasks/apply";
import { loadMapping } from "../tasks/mapping-store";
import { TaskError, type ApplyOutcome, type RecomputePlan } from "../tasks/outcome";
import { planRecompute } from "../tasks/recompute";
import { restore } from "../tasks/restore";
import type { Settings } from "../tasks/settings";
import type { Contents } from "./contents";
import type { DialogAnswer } from "./dialog-content";
import type { ResultWindow } from "./result-window";

/** Excel ends a button's function after five minutes: writing must have begun, and the way back ends, before that. */
export const LIMITS_MS = { work: 240_000, restore: 280_000 };

const TOO_LONG = "too long";

export interface RecomputeRequest {
  readonly host: SpreadsheetHost;
  /** Those the user chose last. */
  readonly settings: Settings;
  readonly window: ResultWindow;
  readonly contents: Contents;
}

interface Written {
  readonly plan: RecomputePlan;
  readonly outcome: ApplyOutcome;
}

/**
 * Recomputes the report as the pane would, with the columns the workbook itself names, and writes at once; says what it
 * did and offers the way back. Without a window nothing is read nor written. Never rejects: the workbook is written
 * completely or as it was, and the window says which.
 */
export async function recomputeReport({ host, settings, window, contents }: RecomputeRequest): Promise<void> {
  const began = Date.now();
  if (!(await window.open())) return;
  const written = await work({ host, settings, window, contents });
  if (written === null) await answer(window, began);
  else await offerRestore(host, written, window, contents, began);
  if (window.isOpen()) window.close();
}

/** Plans and writes. Closing the window, or cancelling, stops it before anything is written. */
async function work({ host, settings, window, contents }: RecomputeRequest): Promise<Written | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort(TOO_LONG);
  }, LIMITS_MS.work);
  window.listen(() => {
    stop.abort();
  });
  window.show(contents.working(null));
  try {
    const options = {
      signal: stop.signal,
      onProgress: (progress: Parameters<Contents["working"]>[0]) => {
        window.show(contents.working(progress));
      },
    };
    const mapping = await loadMapping(host);
    const plan = await planRecompute(host, settings, { ...options, mapping });
    if (plan.writes.length > 0) return { plan, outcome: await applyPlan(host, plan, options) };
    window.show(contents.nothing(plan));
  } catch (error) {
    const isStopped = error instanceof TaskError && error.code === "cancelled";
    window.show(contents.stopped(error, isStopped && stop.signal.reason === TOO_LONG));
  } finally {
    clearTimeout(timer);
  }
  return null;
}

/** Says what was written, also to whoever closed the window meanwhile, and puts it back if asked to. */
async function offerRestore(
  host: SpreadsheetHost,
  { plan, outcome }: Written,
  window: ResultWindow,
  contents: Contents,
  began: number,
): Promise<void> {
  window.show(contents.written(plan, outcome));
  if (!window.isOpen() && !(await window.open())) return;
  const answered = await answer(window, began);
  if (answered === "late") window.show(contents.late(plan, outcome));
  if (answered !== "restore") return;
  try {
    window.show(contents.restored(await restore(host, outcome.restore)));
  } catch (error) {
    window.show(contents.stopped(error, false));
  }
  await answer(window, began);
}

/** The user's next answer; "late" when Excel would soon end the function. A window that is closed has answered. */
function answer(window: ResultWindow, began: number): Promise<DialogAnswer | "late"> {
  if (!window.isOpen()) return Promise.resolve("close");
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.max(0, began + LIMITS_MS.restore - Date.now()), "late" as const);
    window.listen((given) => {
      clearTimeout(timer);
      resolve(given);
    });
  });
}
