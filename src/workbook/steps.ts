/** Work that can pause at every yield, so that a page may paint and listen meanwhile. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many cells or formulas are worked on in one step. */
const AT_ONCE = 200;

/** The list with a pause after every so many entries. */
export function* eachInSteps<Entry>(entries: Iterable<Entry>, work: (entry: Entry) => void): Steps<void> {
  let done = 0;
  for (const entry of entries) {
    work(entry);
    done += 1;
    if (done % AT_ONCE === 0) yield undefined;
  }
  yield undefined;
}

/** Does all steps without a pause. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
