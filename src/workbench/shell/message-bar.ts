import type { WorkbenchWords } from "../words";
import { iconButton, make } from "./dom";

/** What a message says: the matter, why, and what to do. */
export interface Message {
  readonly what: string;
  readonly why?: string;
  readonly next?: string;
}

const SHORT_MS = 6000;

/** The line under the header for what the user has to know. The newest message replaces the one before. */
export class MessageBar {
  readonly element: HTMLElement;
  private readonly text = make("div", { class: "message-text" });
  private timer = 0;

  constructor(
    words: WorkbenchWords,
    /** Takes the keyboard over from a message that goes. */
    private readonly takeFocus: () => void,
  ) {
    const close = iconButton("close", words.close);
    const box = make("div", { class: "message" }, this.text, close);
    this.element = make("div", { class: "message-bar", role: "alert", hidden: true }, box);
    close.addEventListener("click", () => {
      this.hide();
    });
  }

  /** Shows a message until it is closed or replaced. */
  show(message: Message): void {
    window.clearTimeout(this.timer);
    const rest = [message.why, message.next].filter((part) => part !== undefined && part !== "").join(" ");
    this.text.replaceChildren(make("b", {}, message.what), ...(rest === "" ? [] : [" ", rest]));
    this.element.hidden = false;
  }

  /** Shows a sentence that goes away by itself. */
  mention(what: string): void {
    this.show({ what });
    this.timer = window.setTimeout(() => {
      this.hide();
    }, SHORT_MS);
  }

  hide(): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = true;
    if (hadFocus) this.takeFocus();
  }
}
