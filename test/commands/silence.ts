import type { StandInExcel } from "../../src/standin/stand-in";

/** How long one answer of Excel's is waited for. */
const PATIENCE_MS = 60_000;

/**
 * Ends the minute for which an answer is waited for as soon as Excel has kept silent, so that a test need not wait; gives what
 * takes that back.
 */
export function endPatienceWhenSilent({ faults }: Pick<StandInExcel, "faults">): () => void {
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  const waiting = new Map<unknown, () => void>();
  const start = (work: () => void, delay?: number, ...given: readonly unknown[]): unknown => {
    const timer = set(work, delay, ...given);
    if (delay === PATIENCE_MS) waiting.set(timer, work);
    return timer;
  };
  const stop = (timer: NodeJS.Timeout | undefined): void => {
    waiting.delete(timer);
    clear(timer);
  };
  const heard = (): void => {
    const ended = [...waiting];
    waiting.clear();
    for (const [timer, end] of ended) {
      clear(timer as NodeJS.Timeout);
      end();
    }
    faults.whenSilent(heard);
  };
  Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
  faults.whenSilent(heard);
  return () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
}
