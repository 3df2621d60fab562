import type { WorkerLine } from "./ask-worker";
import type { FromWorker, ToWorker } from "./messages";
import { partedLine, type Parted } from "./parted-line";

/** A worker of the browser's as the pane talks to it. */
export function workerLine(worker: Worker): WorkerLine {
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
