import type { WorkbookSheet } from "../../workbook/model";
import type { GridView } from "../grid/grid-view";
import type { WorkbenchWords } from "../words";
import { iconButton, make } from "./dom";

/** The sheet tabs with arrows to move them when they do not all fit. */
export class SheetTabs {
  readonly element: HTMLElement;
  private readonly list: HTMLElement;
  private readonly arrows: readonly [HTMLButtonElement, HTMLButtonElement];

  constructor(
    private readonly view: GridView,
    private readonly show: (sheet: WorkbookSheet) => void,
    words: WorkbenchWords,
  ) {
    this.list = make("div", { class: "tab-list", role: "tablist", "aria-label": words.tabs });
    this.arrows = [iconButton("left", words.scrollTabs.left), iconButton("right", words.scrollTabs.right)];
    this.arrows.forEach((arrow, index) => {
      arrow.tabIndex = -1;
      // It leaves the keyboard where it is: at the end of the tabs it could not keep it.
      arrow.addEventListener("mousedown", (event) => {
        event.preventDefault();
      });
      arrow.addEventListener("click", () => {
        this.list.scrollBy({ left: (index === 0 ? -1 : 1) * this.list.clientWidth * 0.6, behavior: "smooth" });
      });
    });
    this.element = make("div", { class: "sheet-tabs" }, ...this.arrows, this.list);
    this.list.addEventListener("keydown", (event) => {
      this.pressed(event);
    });
    this.list.addEventListener("scroll", () => {
      this.updateArrows();
    });
    new ResizeObserver(() => {
      this.updateArrows();
    }).observe(this.list);
    view.sheetShown.on(() => {
      this.update();
    });
    this.update();
  }

  /** Moves the keyboard to the tab of the sheet shown. */
  focus(): void {
    this.list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  private update(): void {
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...this.view.document.tabs.map((sheet) => this.tab(sheet)));
    const selected = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) selected?.focus();
    this.updateArrows();
  }

  private tab(sheet: WorkbookSheet): HTMLElement {
    const isShown = sheet.name === this.view.sheet.name;
    const tab = make(
      "button",
      { type: "button", role: "tab", class: "tab", "aria-selected": String(isShown), tabindex: isShown ? "0" : "-1" },
      sheet.name,
    );
    tab.addEventListener("click", () => {
      this.show(sheet);
      // Who chose a sheet goes on in it; who walks along the tabs by arrow keys stays among them.
      if (this.view.sheet === sheet) this.view.surface.scroller.focus({ preventScroll: true });
    });
    return tab;
  }

  private pressed(event: KeyboardEvent): void {
    const tabs = this.view.document.tabs;
    const at = tabs.findIndex((sheet) => sheet.name === this.view.sheet.name);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[Math.max(0, Math.min(tabs.length - 1, to))];
    if (next === undefined) return;
    event.preventDefault();
    this.show(next);
  }

  private updateArrows(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.list;
    const [left, right] = this.arrows;
    const fits = scrollWidth <= clientWidth + 1;
    left.hidden = fits;
    right.hidden = fits;
    left.disabled = scrollLeft <= 0;
    right.disabled = scrollLeft + clientWidth >= scrollWidth - 1;
  }
}
