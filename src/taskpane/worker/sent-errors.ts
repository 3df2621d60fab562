import { HostError, type HostErrorCode } from "../../host/port";
import { TaskError, type TaskErrorCode } from "../../tasks/outcome";
import { UnopenedFile } from "../unopened-file";
import { toError } from "../use-task-runner";
import type { Ending, SentError } from "./messages";

/** How a promise ends, in the form in which it can be sent. Never rejects. */
export function endingOf(work: Promise<unknown>): Promise<Ending> {
  return work.then(
    (value): Ending => ({ ok: true, value }),
    (error: unknown): Ending => ({ ok: false, error: sentError(toError(error)) }),
  );
}

/** An error in the form in which it can be sent. */
export function sentError(error: Error): SentError {
  const { message, stack = "" } = error;
  if (error instanceof TaskError) return { kind: "task", code: error.code, places: error.places, message, stack };
  if (error instanceof HostError) {
    const places = error.place === null ? [] : [error.place];
    return { kind: "host", code: error.code, places, message: error.detail ?? "", stack };
  }
  if (error instanceof UnopenedFile) return { kind: "file", code: "", places: [], message, stack, said: error.said };
  return { kind: "other", code: error.name, places: [], message, stack };
}

/** The error that was sent, of its own kind again. Both ends are of one build, so that its code is known here. */
export function receivedError({ kind, code, places, message, stack, said }: SentError): Error {
  if (kind === "task") return new TaskError(code as TaskErrorCode, places);
  if (kind === "host") return new HostError(code as HostErrorCode, places[0] ?? null, message);
  if (said !== undefined) return new UnopenedFile(said);
  const error = new Error(message);
  error.name = code;
  error.stack = stack;
  return error;
}
