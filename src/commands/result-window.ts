import type { DialogAnswer, DialogContent } from "./dialog-content";

/** Where a command of the ribbon says what it does. Nothing is begun before it is there. */
export interface ResultWindow {
  /** False where it cannot be shown. */
  readonly open: () => Promise<boolean>;
  readonly isOpen: () => boolean;
  /** Replaces what is shown; without effect once it is closed. */
  readonly show: (content: DialogContent) => void;
  /** Tells of every answer; closing the window in any way is "close". */
  readonly listen: (listener: (answer: DialogAnswer) => void) => void;
  readonly close: () => void;
}
