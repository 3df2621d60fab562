import type { RecentFile } from "../recent/recent-files";
import type { WorkbenchWords } from "../words";
import { iconButton, make } from "./dom";

export interface RecentActions {
  readonly open: (file: RecentFile) => void;
  readonly clear: () => void;
}

/** The button beside "open" with the files opened last; it is seen only while there are some. */
export class RecentMenu {
  readonly element: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly menu: HTMLElement;
  private readonly format: Intl.DateTimeFormat;

  constructor(
    private readonly words: WorkbenchWords,
    private readonly actions: RecentActions,
    /** Takes the keyboard over when the list is gone. */
    private readonly takeFocus: () => void,
  ) {
    const language = words.lang === "id" ? "id-ID" : "en-GB";
    this.format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
    this.button = iconButton("down", words.recent.label, "button recent-button");
    this.button.setAttribute("aria-haspopup", "menu");
    this.menu = make("div", { class: "menu", role: "menu", "aria-label": words.recent.label, hidden: true });
    this.element = make("div", { class: "recent", hidden: true }, this.button, this.menu);
    this.button.addEventListener("click", () => {
      this.setOpen(!this.isOpen);
    });
    this.element.addEventListener("keydown", (event) => {
      this.pressed(event);
    });
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) this.setOpen(false);
    });
    this.setOpen(false);
  }

  /** Lists these files, newest first. */
  show(files: readonly RecentFile[]): void {
    const clear = this.item(() => {
      this.actions.clear();
    }, this.words.recent.clear);
    const listed = files.map((file) =>
      this.item(
        () => {
          this.actions.open(file);
        },
        make("span", { class: "menu-name" }, file.handle.name),
        make("span", { class: "menu-about" }, this.format.format(file.opened)),
      ),
    );
    this.menu.replaceChildren(...listed, make("hr", { role: "separator" }), clear);
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = files.length === 0;
    if (hadFocus && files.length === 0) this.takeFocus();
  }

  private item(chosen: () => void, ...content: readonly (Node | string)[]): HTMLButtonElement {
    const item = make("button", { type: "button", class: "menu-item", role: "menuitem", tabindex: "-1" }, ...content);
    item.addEventListener("click", () => {
      this.setOpen(false);
      this.button.focus();
      chosen();
    });
    return item;
  }

  private setOpen(isOpen: boolean): void {
    this.menu.hidden = !isOpen;
    this.button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) this.items[0]?.focus();
  }

  private get isOpen(): boolean {
    return !this.menu.hasAttribute("hidden");
  }

  private get items(): readonly HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  }

  private pressed(event: KeyboardEvent): void {
    if (!this.isOpen) {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      this.setOpen(true);
      return;
    }
    const { items } = this;
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape") {
      this.setOpen(false);
      this.button.focus();
    }
    if (to === undefined) return;
    event.preventDefault();
    items[(to + items.length) % items.length]?.focus();
  }
}
