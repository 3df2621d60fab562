import type { WorkerLine } from "./ask-worker";
import type { FromWorker, ToWorker } from "./messages";
import { partedLine, type Parted } from "./parted-line";

/** Starts the worker that reads, checks and computes beside the pane. @throws where the browser has none */
export function startWorker(): WorkerLine {
  const worker = new Worker(new URL("./tasks-worker.ts", import.meta.url));
  const line = partedLine<ToWorker, FromWorker>(
    {
      post: (message) => {
        worker.postMessage(message);
      },
      listen: (heard) => {
        worker.addEventListener("message", ({ data }: MessageEvent<Parted<FromWorker>>) => {
          heard(data);
        });
      },
    },
    () => new Promise((done) => setTimeout(done)),
  );
  return {
    ...line,
    whenBroken: (told) => {
      worker.addEventListener("error", told);
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
