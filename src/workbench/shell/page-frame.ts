import type { WorkbenchWords } from "../words";
import { make } from "./dom";
import type { SheetSide } from "./sheet-side";
import { makeSplitter } from "./splitter";

/** The windows in which the style sheet shows one of the two at a time. */
const NARROW = "(width < 860px)";

export type PageView = "sheet" | "pane";

/** The room below the header: formula bar, then sheet and pane side by side (or one at a time on a narrow window), then status bar. */
export class PageFrame {
  readonly element: HTMLElement;
  /** The pane is mounted here. */
  readonly pane = make("div", { class: "pane-side" });
  private readonly sheetPlace = make("div", { class: "sheet-place" });
  private readonly top: HTMLElement;
  private readonly bottom = make("div", { class: "status-place" });
  private readonly busy = make("div", { class: "busy", role: "status", hidden: true });
  private readonly buttons: Readonly<Record<PageView, HTMLButtonElement>>;
  private side: SheetSide | null = null;

  constructor(words: WorkbenchWords) {
    this.top = make("section", { class: "formula-place", "aria-label": words.formulaBar });
    this.sheetPlace.append(this.busy);
    const splitter = makeSplitter(words.splitter, (width) => {
      this.pane.style.setProperty("--pane-width", `${width}px`);
    });
    this.buttons = { sheet: viewButton(words.views.sheet), pane: viewButton(words.views.pane) };
    const { sheet, pane } = this.buttons;
    const views = make("div", { class: "views", role: "group", "aria-label": words.views.label }, sheet, pane);
    const label = words.views.sheet;
    const sheetRegion = make("section", { class: "sheet-region", "aria-label": label }, this.sheetPlace, splitter);
    const middle = make("div", { class: "middle" }, sheetRegion, this.pane);
    this.element = make("div", { class: "frame" }, views, this.top, middle, this.bottom);
    sheet.addEventListener("click", () => {
      this.show("sheet");
    });
    pane.addEventListener("click", () => {
      this.show("pane");
    });
    this.follow(sheetRegion, "sheet");
    this.follow(this.pane, "pane");
    this.standInFor(views);
    this.show("sheet");
  }

  /** The parts of the page in the order F6 visits them. */
  get regions(): readonly HTMLElement[] {
    const { side } = this;
    const ofSheet = side === null ? [] : [side.view.surface.scroller, side.tabs.element];
    return [...ofSheet, this.pane, this.bottom];
  }

  /** Puts the spreadsheet into its place. */
  showSheet(side: SheetSide): void {
    this.side = side;
    this.top.replaceChildren(side.formulaBar.element);
    this.sheetPlace.replaceChildren(side.element, this.busy);
    this.bottom.replaceChildren(side.statusBar.element);
  }

  /** On a narrow window, which of the two is seen. The sheet takes the keyboard over from a pane that is no longer seen. */
  show(view: PageView): void {
    const wasInPane = this.pane.contains(document.activeElement);
    this.element.dataset["view"] = view;
    if (wasInPane && this.pane.offsetParent === null) this.toSheet();
    for (const name of ["sheet", "pane"] as const)
      this.buttons[name].setAttribute("aria-pressed", String(name === view));
  }

  /** A window that becomes narrow goes on showing the part in which the keyboard is. */
  private follow(part: HTMLElement, view: PageView): void {
    part.addEventListener("focusin", () => {
      if (this.element.dataset["view"] !== view) this.show(view);
    });
  }

  /** The sheet takes the keyboard over from these buttons where the window becomes too wide for them. */
  private standInFor(views: HTMLElement): void {
    let hadFocus = false;
    document.addEventListener("focusin", ({ target }) => {
      hadFocus = target instanceof Node && views.contains(target);
    });
    matchMedia(NARROW).addEventListener("change", ({ matches }) => {
      if (hadFocus && !matches) this.toSheet();
    });
  }

  private toSheet(): void {
    this.side?.view.surface.scroller.focus({ preventScroll: true });
  }

  /** Says over the sheet that something takes a while; null takes it away. */
  setBusy(text: string | null): void {
    this.busy.hidden = text === null;
    this.busy.textContent = text ?? "";
  }
}

function viewButton(label: string): HTMLButtonElement {
  return make("button", { type: "button", class: "view-button" }, label);
}
