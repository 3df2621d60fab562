import { answerTasks } from "./answer-tasks";
import type { FromWorker, ToWorker } from "./messages";
import { partedLine, type Parted } from "./parted-line";

answerTasks(
  partedLine<FromWorker, ToWorker>(
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
  ),
);
