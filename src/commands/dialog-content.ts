/** What the user can answer in the dialog. */
export type DialogAnswer = "restore" | "cancel" | "close";

export interface DialogButton {
  readonly answer: DialogAnswer;
  readonly label: string;
  readonly isPrimary: boolean;
}

/** All that the dialog shows, in words. It knows nothing of its own. */
export interface DialogContent {
  readonly language: "id" | "en";
  readonly title: string;
  readonly tone: "busy" | "done" | "problem";
  readonly heading: string;
  readonly lines: readonly string[];
  /** Counts by sheet. */
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly buttons: readonly DialogButton[];
}

/** What the page in the dialog says once it listens. */
export const READY = "ready";

/** The answer a message of the dialog stands for, null for any other text. */
export function answerOf(message: string): DialogAnswer | null {
  return message === "restore" || message === "cancel" || message === "close" ? message : null;
}
