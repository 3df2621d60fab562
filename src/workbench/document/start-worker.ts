import type { PaneOptions } from "../../taskpane/mount";
import { workerLine } from "../../taskpane/worker/worker-line";

/** Starts the worker that reads, checks and computes beside the pane, and can open files. @throws where the browser has none */
export const startWorker: NonNullable<PaneOptions["startWorker"]> = () =>
  workerLine(new Worker(new URL("./tasks-worker.ts", import.meta.url)));
