import { HostError } from "../host/port";
import { TaskError } from "../tasks/outcome";
import type { NoticeWords } from "../wording/screens";
import type { PaneWording } from "./pane-services";

/** Whether a part of the program could not be fetched: the bundler's own error, as after the connection is lost. */
export function isUnreachable(error: Error): boolean {
  return error.name === "ChunkLoadError";
}

/** The sentences for any error: the host's refusals, the tasks' stops, and faults of our own. */
export function failureWords(words: PaneWording, error: Error): NoticeWords {
  if (error instanceof TaskError) return words.taskError(error);
  if (error instanceof HostError) return words.hostError(error);
  return isUnreachable(error) ? words.screens.unreachable : words.screens.unexpected;
}
