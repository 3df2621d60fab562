import { answerTasks } from "./answer-tasks";
import type { ToWorker } from "./messages";

answerTasks({
  post: (message) => {
    postMessage(message);
  },
  listen: (heard) => {
    addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
      heard(data);
    });
  },
});
