import { DIALOG, DISPATCH } from "./dispatch-ids";

/** How Office.js is told about something that happened around its page. */
export type FrameHandler = (dispatchId: number, payload: { toArray(): readonly unknown[] }) => void;

/** A command of the ribbon that has run, as the add-in reported it. `status` is 0 for success. */
export interface CompletedCommand {
  readonly press: string;
  readonly status: number;
}

/** A dialog that the add-in has opened. */
export interface OpenDialog {
  readonly url: string;
  /** All that was sent to the page in the dialog, in order. */
  readonly received: readonly string[];
}

/** The page that a dialog shows, as far as a test plays it. */
export interface DialogPage {
  readonly opened?: () => void;
  readonly heard?: (message: string) => void;
}

/** What Excel shows around a page of the add-in: the ribbon's buttons and one dialog. Seen from one page. */
export class OfficeFrame {
  /** The code by which the next dialog is refused, such as 12009 where the user does; 0 for none. */
  refusal = 0;
  /** In order of their completion. */
  readonly completed: CompletedCommand[] = [];
  /** True once Office.js would hear of a button. */
  isListening = false;
  /** What this page, itself in a dialog, has told the page that opened it. */
  readonly toldParent: string[] = [];
  private readonly handlers = new Map<number, FrameHandler>();
  private shown: { readonly url: string; readonly received: string[] } | null = null;
  private presses = 0;

  constructor(private readonly page: DialogPage = {}) {}

  get dialog(): OpenDialog | null {
    return this.shown;
  }

  /** Presses a button whose action runs a function; answers by what its completion can be known. */
  press(functionName: string): string {
    this.presses += 1;
    const press = `press ${String(this.presses)}`;
    this.raise(DISPATCH.commandPressed, [press, functionName, JSON.stringify({ source: { id: functionName } })]);
    return press;
  }

  /** The page in the dialog says something to the one that opened it. */
  say(message: string): void {
    if (this.shown !== null) this.raise(DISPATCH.dialogMessage, [DIALOG.message, message, "https://localhost"]);
  }

  /** The user closes the dialog. */
  closeDialog(): void {
    if (this.shown === null) return;
    this.shown = null;
    this.raise(DISPATCH.dialogMessage, [DIALOG.closed]);
  }

  /** What the opener says to this page, which is itself in a dialog. */
  sayAsParent(message: string): void {
    this.raise(DISPATCH.parentMessage, [DIALOG.fromParent, message, "https://localhost"]);
  }

  /** Office.js listens; answers a status. To listen for messages of a dialog is to open it. */
  register(dispatchId: number, target: string, handler: FrameHandler): number {
    if (dispatchId === DISPATCH.dialogMessage) {
      if (this.refusal !== 0) return this.refusal;
      if (this.shown !== null) return DIALOG.alreadyOpen;
      this.shown = { url: (JSON.parse(target) as { url: string }).url, received: [] };
    }
    this.handlers.set(dispatchId, handler);
    return 0;
  }

  /** Office.js knows that it listens. */
  registered(dispatchId: number): void {
    if (dispatchId === DISPATCH.commandPressed) this.isListening = true;
    if (dispatchId === DISPATCH.dialogMessage && this.shown !== null) this.page.opened?.();
  }

  /** Office.js no longer listens, and so closes its dialog. */
  unregister(dispatchId: number): void {
    if (dispatchId === DISPATCH.dialogMessage) this.shown = null;
    this.handlers.delete(dispatchId);
  }

  /** Office.js sends to the dialog. */
  toDialog(message: string): void {
    if (this.shown === null) throw new Error("no dialog is open");
    this.shown.received.push(message);
    this.page.heard?.(message);
  }

  private raise(dispatchId: number, payload: readonly unknown[]): void {
    this.handlers.get(dispatchId)?.(dispatchId, { toArray: () => payload });
  }
}
