import { findCells, nextMatch } from "../document/find";
import type { GridView } from "../grid/grid-view";
import type { CellPlace } from "../selection/selection";
import type { WorkbenchWords } from "../words";
import { iconButton, make } from "./dom";

/** Ctrl+F: a small box over the grid that walks through matches on the sheet shown. */
export class FindBar {
  readonly element: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly result: HTMLElement;
  private readonly format: Intl.NumberFormat;

  constructor(
    private readonly view: GridView,
    private readonly words: WorkbenchWords,
  ) {
    this.format = new Intl.NumberFormat(words.lang);
    this.input = make("input", {
      type: "search",
      class: "find-input",
      "aria-label": words.find.label,
      placeholder: words.find.label,
    });
    this.result = make("span", { class: "find-result", role: "status" });
    const previous = iconButton("up", words.find.previous);
    const next = iconButton("down", words.find.next);
    const close = iconButton("close", words.find.close);
    this.element = make(
      "div",
      { class: "find-bar", role: "search", hidden: true },
      this.input,
      this.result,
      previous,
      next,
      close,
    );
    this.input.addEventListener("input", () => {
      this.go(1, true);
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.go(event.shiftKey ? -1 : 1);
      if (event.key === "Escape") this.close();
    });
    previous.addEventListener("click", () => {
      this.go(-1);
    });
    next.addEventListener("click", () => {
      this.go(1);
    });
    close.addEventListener("click", () => {
      this.close();
    });
  }

  open(): void {
    this.element.hidden = false;
    this.input.focus();
    this.input.select();
  }

  close(): void {
    this.element.hidden = true;
    this.view.surface.scroller.focus();
  }

  /** Goes to a match; while typing (`stay`) the active cell itself may be the match. */
  private go(direction: 1 | -1, stay = false): void {
    const { view, words } = this;
    const found = findCells(view.document.model, view.sheet.name, this.input.value);
    const from: CellPlace = view.selection.active;
    const at = nextMatch(found, stay ? { row: from.row, column: from.column - 1 } : from, direction);
    const match = found[at];
    this.element.classList.toggle("has-nothing", match === undefined && this.input.value.trim() !== "");
    if (match === undefined) {
      this.result.textContent = this.input.value.trim() === "" ? "" : words.find.nothing;
      return;
    }
    this.result.textContent = words.find.position(this.format.format(at + 1), this.format.format(found.length));
    view.goTo(view.sheet.name, { top: match.row, left: match.column, bottom: match.row, right: match.column });
  }
}
