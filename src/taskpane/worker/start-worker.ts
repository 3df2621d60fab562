import type { WorkerLine } from "./ask-worker";
import { workerLine } from "./worker-line";

/** Starts the worker that reads, checks and computes beside the pane. @throws where the browser has none */
export function startWorker(): WorkerLine {
  return workerLine(new Worker(new URL("./tasks-worker.ts", import.meta.url)));
}
