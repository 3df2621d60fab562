import { collectGarbage } from "./collect-garbage";

/** What some work took: the least of several runs in seconds, and the bytes its result keeps alive. */
export interface Measured {
  readonly seconds: number;
  readonly bytes: number;
}

const RUNS = 5;

/** Runs the work a few times; the least time is the one least disturbed by others. */
export async function measured(work: () => Promise<unknown>): Promise<Measured> {
  // First, while no earlier result can still be held by an unfinished promise.
  const bytes = await kept(work);
  let seconds = Infinity;
  for (let run = 0; run < RUNS; run++) {
    collectGarbage();
    const started = process.hrtime.bigint();
    await work();
    seconds = Math.min(seconds, Number(process.hrtime.bigint() - started) / 1e9);
  }
  return { seconds, bytes };
}

async function kept(work: () => Promise<unknown>): Promise<number> {
  const results: unknown[] = [];
  collectGarbage();
  const before = inUse();
  results.push(await work());
  collectGarbage();
  const bytes = inUse() - before;
  if (results.pop() === undefined) throw new Error("the work must give its result");
  return bytes;
}

/** Objects, and the bytes of files. */
function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
