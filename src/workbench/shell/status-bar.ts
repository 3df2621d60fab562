import { errorNote } from "../document/error-note";
import { summarise } from "../document/summary";
import type { GridView } from "../grid/grid-view";
import { nextZoom } from "../grid/zoom";
import type { WorkbenchWords } from "../words";
import { iconButton, make } from "./dom";

const MOST_DECIMALS = 2;

/** The line below the sheet: its size, what is not drawn, what the selection adds up to, and the zoom. */
export class StatusBar {
  readonly element: HTMLElement;
  private readonly about = make("span", { class: "status-item" });
  private readonly badges = make("span", { class: "status-badges" });
  private readonly note = make("span", { class: "status-note", hidden: true });
  private readonly left: HTMLElement;
  private readonly figures = make("span", { class: "status-figures" });
  private readonly percent: HTMLButtonElement;
  private readonly format: Intl.NumberFormat;
  private staleCount = 0;

  constructor(
    private readonly view: GridView,
    private readonly words: WorkbenchWords,
  ) {
    this.format = new Intl.NumberFormat(words.lang === "id" ? "id-ID" : "en-US", {
      maximumFractionDigits: MOST_DECIMALS,
    });
    this.percent = make("button", { type: "button", class: "zoom-value" });
    const smaller = iconButton("minus", words.status.zoomOut);
    const larger = iconButton("plus", words.status.zoomIn);
    const zoom = make("span", { class: "zoom" }, smaller, this.percent, larger);
    this.left = make("span", { class: "status-left" }, this.about, this.badges);
    this.element = make(
      "section",
      { class: "status-bar", "aria-label": words.status.label },
      ...[this.left, this.note, this.figures, zoom],
    );
    this.onClick(smaller, () => nextZoom(view.zoom, -1));
    this.onClick(larger, () => nextZoom(view.zoom, 1));
    this.onClick(this.percent, () => 1);
    view.zoomed.on(() => {
      this.updateZoom();
    });
    view.sheetShown.on(() => {
      this.updateSheet();
    });
    view.selected.on(() => {
      this.updateFigures();
      this.updateNote();
    });
    this.updateSheet();
    this.updateFigures();
    this.updateNote();
    this.updateZoom();
  }

  /** How many formulas keep an old value until Excel recalculates them. */
  showStale(count: number): void {
    this.staleCount = count;
    this.updateSheet();
  }

  private onClick(button: HTMLButtonElement, zoomOf: () => number): void {
    button.addEventListener("click", () => {
      this.view.setZoom(zoomOf());
    });
  }

  private updateSheet(): void {
    const { sheet } = this.view;
    const { status } = this.words;
    const used = sheet.usedArea;
    const size = (last: number): string => this.format.format(last + 1);
    this.about.textContent = used === null ? status.emptySheet : status.size(size(used.bottom), size(used.right));
    const names = sheet.undrawn.map((name) => status.undrawnNames[name] ?? name);
    const badges = [
      ...(sheet.isProtected ? [status.protectedSheet] : []),
      ...(names.length > 0 ? [status.undrawn(names.join(", "))] : []),
      ...(this.staleCount > 0 ? [status.stale(this.format.format(this.staleCount))] : []),
    ];
    this.badges.replaceChildren(...badges.map((text) => make("span", { class: "badge", title: text }, text)));
  }

  /** What a custom function says about the error in the active cell, in place of what is said of the sheet. */
  private updateNote(): void {
    const { view, words, note } = this;
    const text = errorNote(view.document.model, view.sheet.name, view.activeCell, words);
    note.hidden = text === null;
    this.left.hidden = text !== null;
    note.textContent = text;
    note.title = text ?? "";
  }

  private updateFigures(): void {
    const { filled, numbers, sum } = summarise(this.view.sheet, this.view.area);
    const { status } = this.words;
    const show = (value: number): string => this.format.format(Number(value.toPrecision(15)));
    const pairs: readonly (readonly [string, string])[] =
      filled < 2
        ? []
        : [
            ...(numbers > 0 ? [[status.average, show(sum / numbers)] as const] : []),
            [status.count, this.format.format(filled)],
            ...(numbers > 0 ? [[status.sum, show(sum)] as const] : []),
          ];
    this.figures.replaceChildren(
      ...pairs.map(([name, value]) => make("span", { class: "status-item" }, `${name}: `, make("b", {}, value))),
    );
  }

  private updateZoom(): void {
    const percent = String(Math.round(this.view.zoom * 100));
    this.percent.textContent = `${percent} %`;
    this.percent.setAttribute("aria-label", this.words.status.zoom(percent));
    this.percent.title = this.words.status.zoom(percent);
  }
}
