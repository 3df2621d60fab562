import type { OpenFile } from "../pane-services";
import { answerTasks } from "./answer-tasks";
import type { FromWorker, ToWorker } from "./messages";
import { partedLine, type Parted } from "./parted-line";

/** Does the tasks of the pane that started this worker. `open` opens files, where the program around the pane can. */
export function servePane(open: OpenFile | null): void {
  const line = partedLine<FromWorker, ToWorker>(
    {
      post: (message) => {
        postMessage(message);
      },
      listen: (heard) => {
        addEventListener("message", ({ data }: MessageEvent<Parted<ToWorker>>) => {
          heard(data);
        });
      },
    },
    null,
  );
  answerTasks(line, open);
}
