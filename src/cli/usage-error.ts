/** Bad usage, as data: what was wrong and with which word. */
export class UsageError extends Error {
  constructor(
    readonly code: "command" | "option" | "files" | "one-file" | "output" | "value" | "both",
    readonly word: string,
  ) {
    super(`${code}: ${word}`);
    this.name = "UsageError";
  }
}
