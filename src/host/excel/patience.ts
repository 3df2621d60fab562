import { HostError } from "../port";

/** Begins to wait for an answer: `end` is called when it has lasted long enough; the result takes that back. */
export type Patience = (end: () => void) => () => void;

/** Longer than any batch of ours takes by itself: a cell being typed in or an open dialog holds Excel up, or it hangs. */
const LONGEST_ANSWER_MILLISECONDS = 60_000;

/** How long one answer of Excel's is waited for. */
export const PATIENCE: Patience = (end) => {
  const timer = setTimeout(end, LONGEST_ANSWER_MILLISECONDS);
  return () => {
    clearTimeout(timer);
  };
};

/**
 * Makes every `sync` of a context end: where Excel does not answer in time it rejects with HostError no-answer. A batch
 * that was to write may have been carried out all the same: who sent it must look.
 */
export function answerInTime(context: Excel.RequestContext, patience: Patience): void {
  const sync = context.sync.bind(context);
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    let stop: () => void = () => undefined;
    const tooLate = new Promise<never>((_, reject) => {
      stop = patience(() => {
        reject(new HostError("no-answer"));
      });
    });
    try {
      return await Promise.race([sync(passThrough), tooLate]);
    } finally {
      stop();
    }
  };
}
