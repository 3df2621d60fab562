import { TaskError } from "./outcome";
import type { Progress, TaskOptions } from "./progress";

/** Stops the task if the user has asked for it. @throws TaskError cancelled */
export function stopIfCancelled(options: TaskOptions | undefined): void {
  if (options?.signal?.aborted === true) throw new TaskError("cancelled");
}

/** Says how far the task is, then lets the screen breathe and a cancel arrive. @throws TaskError cancelled */
export async function report(options: TaskOptions | undefined, progress: Progress): Promise<void> {
  options?.onProgress?.(progress);
  await Promise.resolve();
  stopIfCancelled(options);
}
