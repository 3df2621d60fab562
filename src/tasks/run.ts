import { TaskError } from "./outcome";
import type { Progress, TaskOptions } from "./progress";

/** In every place a task runs: browsers, workers and Node. */
declare function setTimeout(handler: () => void, milliseconds: number): unknown;

/** A task works this long before it lets the screen be painted and a click on "cancel" arrive. */
const SLICE_MILLISECONDS = 40;

let sliceStart = 0;

/** Says how far the task is; when it has worked for a while, gives way once. @throws TaskError cancelled */
export async function report(options: TaskOptions | undefined, progress: Progress): Promise<void> {
  options?.onProgress?.(progress);
  if (Date.now() - sliceStart > SLICE_MILLISECONDS) {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    sliceStart = Date.now();
  }
  if (options?.signal?.aborted === true) throw new TaskError("cancelled");
}
