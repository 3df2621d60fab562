import type { WorkerLine } from "./ask-worker";
import type { FromWorker } from "./messages";

/** Starts the worker that reads, checks and computes beside the pane. @throws where the browser has none */
export function startWorker(): WorkerLine {
  const worker = new Worker(new URL("./tasks-worker.ts", import.meta.url));
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (heard) => {
      worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
        heard(data);
      });
    },
    whenBroken: (told) => {
      worker.addEventListener("error", told);
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
