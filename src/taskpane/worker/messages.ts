import type { Progress } from "../../tasks/progress";
import type { NoticeWords } from "../../wording/screens";

/** The tasks that only read: they can be done beside the pane, which stays free to paint and to be clicked. */
export type WorkerTask = "inspect" | "check" | "planRecompute" | "readReport" | "consolidate";

/** What tasks ask of a workbook while they read it. */
export type HostQuestion = "listSheets" | "readSheet" | "readLook";

/** From the pane to the worker: a task to do, with its settings and what else it is given, or an answer about the workbook. */
export type ToWorker =
  | { readonly kind: "do"; readonly id: number; readonly task: WorkerTask; readonly given: readonly unknown[] }
  | { readonly kind: "answer"; readonly question: number; readonly answer: Ending };

/** From the worker to the pane: a question about the workbook, how far the task is, or how it ended. */
export type FromWorker =
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly question: number;
      readonly method: HostQuestion;
      readonly given: readonly unknown[];
    }
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "ended"; readonly id: number; readonly ending: Ending };

/** A result, or an error in the form in which it can be sent. */
export type Ending = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: SentError };

export interface SentError {
  readonly kind: "task" | "host" | "file" | "other";
  readonly code: string;
  readonly places: readonly string[];
  readonly message: string;
  readonly stack: string;
  /** What is told about a file that could not be opened. */
  readonly said?: NoticeWords;
}

/** One end of the line between the pane and the worker. */
export interface Line<Out, In> {
  readonly post: (message: Out) => void;
  readonly listen: (heard: (message: In) => void) => void;
}
