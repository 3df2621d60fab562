import type { FilesRecap } from "../../tasks/consolidate-files";
import type { SentError } from "./messages";
import { receivedError, sentError } from "./sent-errors";

/** A recap in the form in which it can be sent: why files were left out, too. */
export interface SentRecap extends Omit<FilesRecap, "leftOut"> {
  readonly leftOut: readonly { readonly file: string; readonly error: SentError | Error }[];
}

export function sentRecap(recap: FilesRecap): SentRecap {
  return { ...recap, leftOut: recap.leftOut.map(({ file, error }) => ({ file, error: sentError(error) })) };
}

/** The recap again; one that never left the pane is as it was. */
export function receivedRecap(recap: SentRecap): FilesRecap {
  const received = (error: SentError | Error): Error => (error instanceof Error ? error : receivedError(error));
  return { ...recap, leftOut: recap.leftOut.map(({ file, error }) => ({ file, error: received(error) })) };
}
