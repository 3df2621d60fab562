import { answerOf, READY, type DialogAnswer, type DialogContent } from "./dialog-content";
import type { ResultWindow } from "./result-window";

/** Percent of the screen. */
const SIZE = { width: 30, height: 45 };

/** How long the page in the dialog may take to say that it is there. */
const READY_WITHIN_MS = 20_000;

/** The dialog of Office on a page of ours, which shows what it is told and answers by the user's clicks. */
export class OfficeDialog implements ResultWindow {
  private dialog: Office.Dialog | null = null;
  private content: DialogContent | null = null;
  private listener: (answer: DialogAnswer) => void = () => undefined;

  /** @param address of the page, on the add-in's own address */
  constructor(private readonly address: string) {}

  isOpen(): boolean {
    return this.dialog !== null;
  }

  async open(): Promise<boolean> {
    const dialog = await display(this.address);
    if (dialog === null) return false;
    this.dialog = dialog;
    const isReady = await this.ready(dialog);
    if (isReady) this.send();
    else this.close();
    return isReady;
  }

  show(content: DialogContent): void {
    this.content = content;
    this.send();
  }

  listen(listener: (answer: DialogAnswer) => void): void {
    this.listener = listener;
  }

  close(): void {
    this.dialog?.close();
    this.dialog = null;
  }

  /** True once the page says that it listens; false when it is closed before, or never comes. */
  private ready(dialog: Office.Dialog): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, READY_WITHIN_MS, false);
      const end = (isReady: boolean): void => {
        clearTimeout(timer);
        resolve(isReady);
      };
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        const message = "message" in said ? said.message : "";
        const answer = answerOf(message);
        if (message === READY) end(true);
        else if (answer !== null) this.listener(answer);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        if (this.dialog === dialog) this.dialog = null;
        end(false);
        this.listener("close");
      });
    });
  }

  private send(): void {
    if (this.content !== null) this.dialog?.messageChild(JSON.stringify(this.content));
  }
}

/** Opens a dialog, on the web inside the page, where no blocker stands in its way; null where it is refused. */
function display(address: string): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : null);
    });
  });
}
