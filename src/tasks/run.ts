import { TaskError } from "./outcome";
import type { Progress, TaskOptions } from "./progress";

/** In every place a task runs: browsers, workers and Node. */
declare function setTimeout(handler: () => void, milliseconds: number): unknown;

/** A task works this long before it lets the screen be painted and a click on "cancel" arrive. */
const SLICE_MILLISECONDS = 40;

/** So many entries of a list are worked on between two looks at the clock. */
const AT_ONCE = 50;

let sliceStart = 0;

/** Says how far the task is; when it has worked for a while, gives way once. @throws TaskError cancelled */
export async function report(options: TaskOptions | undefined, progress: Progress): Promise<void> {
  options?.onProgress?.(progress);
  await giveWay(options);
}

/** Does something with every entry of a long list, and gives way in between. @throws TaskError cancelled */
export async function eachInSlices<T>(
  list: Iterable<T>,
  work: (entry: T) => void,
  options?: Pick<TaskOptions, "signal">,
): Promise<void> {
  let done = 0;
  for (const entry of list) {
    if (done % AT_ONCE === 0) await giveWay(options);
    work(entry);
    done += 1;
  }
}

/** Does work that comes in steps, and gives way in between. @throws TaskError cancelled */
export async function inSlices<T>(
  steps: Generator<unknown, T, void>,
  options?: Pick<TaskOptions, "signal">,
): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await giveWay(options);
    step = steps.next();
  }
  return step.value;
}

async function giveWay(options: Pick<TaskOptions, "signal"> | undefined): Promise<void> {
  if (Date.now() - sliceStart > SLICE_MILLISECONDS) {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    sliceStart = Date.now();
  }
  if (options?.signal?.aborted === true) throw new TaskError("cancelled");
}
