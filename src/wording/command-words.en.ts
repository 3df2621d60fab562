import type { CommandWords } from "./command-words";

export const COMMAND_WORDS_EN: CommandWords = {
  working: "Recomputing the report",
  chosen: (options) => `With what you chose last: ${options}.`,
  skipped: (cells) => `${cells}. The reasons are shown under Recompute in the Renstra pane.`,
  undoAtOnce: "Once this window is closed, Undo (Ctrl+Z) in Excel takes everything back in one step.",
  undoHere: "Restore while this window is open: this Excel cannot undo everything in one step yet.",
  late: "The time to restore from this window is over. Use Undo (Ctrl+Z) in Excel if needed.",
  close: "Close",
  tooLong: {
    what: "The computation was stopped because it took too long",
    why: "Excel stops a button on the ribbon after five minutes. Nothing was written.",
    next: "Open the Renstra pane and choose Recompute there.",
  },
};
