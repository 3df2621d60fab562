import { areaAddress, cellAddress } from "../../workbook/a1";
import type { FormulaAssist } from "../assist/formula-assist";
import type { Editing } from "../grid/editing";
import { finishKey } from "../grid/finish-key";
import type { GridView } from "../grid/grid-view";
import type { Navigator } from "../grid/navigator";
import { parseTypedArea } from "../selection/typed-area";
import { isSingleCell } from "../selection/selection";
import type { WorkbenchWords } from "../words";
import { iconButton, make } from "./dom";

/** The name box and the formula bar. */
export class FormulaBar {
  readonly element: HTMLElement;
  private readonly name: HTMLInputElement;
  private readonly source: HTMLInputElement;
  private readonly accept: HTMLButtonElement;
  private readonly cancel: HTMLButtonElement;

  constructor(
    private readonly view: GridView,
    private readonly editing: Editing,
    private readonly navigator: Navigator,
    private readonly assist: FormulaAssist,
    words: WorkbenchWords,
    private readonly wrongName: (text: string) => void,
  ) {
    this.name = make("input", {
      class: "name-box",
      "aria-label": words.nameBox,
      spellcheck: "false",
      autocomplete: "off",
    });
    this.source = make("input", {
      class: "source",
      "aria-label": words.formulaBar,
      spellcheck: "false",
      autocomplete: "off",
    });
    this.cancel = iconButton("close", words.cancelEntry, "icon-button entry-button");
    this.accept = iconButton("accept", words.acceptEntry, "icon-button entry-button");
    const sign = make("span", { class: "fx", "aria-hidden": "true" }, "fx");
    this.element = make("div", { class: "formula-bar" }, this.name, this.cancel, this.accept, sign, this.source);
    this.listenToName();
    this.listenToSource();
    for (const signal of [view.selected, view.sheetShown, editing.changed]) {
      signal.on(() => {
        this.update();
      });
    }
    this.update();
  }

  /** Lets the user type where to go. */
  editName(): void {
    this.name.focus();
  }

  private update(): void {
    const { view } = this;
    const { row, column } = view.activeCell;
    const { area } = view;
    const isBlock = view.selection.shape === "cells" && !isSingleCell(area, view.layout.merges);
    if (document.activeElement !== this.name) this.name.value = isBlock ? areaAddress(area) : cellAddress(row, column);
    const { source } = this.editing;
    if (this.source.value !== source) this.source.value = source;
    const isEditing = this.editing.current !== null;
    this.source.classList.toggle("is-spilled", !isEditing && view.sheet.spilledFrom(row, column) !== null);
    this.element.classList.toggle("is-editing", isEditing);
    this.accept.disabled = !isEditing;
    this.cancel.disabled = !isEditing;
  }

  private listenToName(): void {
    this.name.addEventListener("focus", () => {
      this.name.select();
    });
    this.name.addEventListener("blur", () => {
      this.update();
    });
    this.name.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.view.surface.scroller.focus();
      if (event.key !== "Enter") return;
      event.preventDefault();
      const area = parseTypedArea(this.name.value);
      if (area === null) {
        this.wrongName(this.name.value);
        this.name.select();
        return;
      }
      this.view.surface.scroller.focus();
      this.view.goTo(this.view.sheet.name, area);
    });
  }

  private listenToSource(): void {
    const { editing, source, navigator, assist } = this;
    assist.attach(source);
    source.addEventListener("focus", () => {
      if (editing.current === null && !editing.begin("edit", "bar")) this.view.surface.scroller.focus();
    });
    source.addEventListener("input", () => {
      if (editing.current === null) editing.begin("edit", "bar");
      editing.type(source.value);
    });
    source.addEventListener("keydown", (event) => {
      if (assist.takesKey(event)) return;
      const end = finishKey(event, "edit");
      if (end === null) return;
      event.preventDefault();
      navigator.finish(end);
      if (end.kind === "cancel") this.view.surface.scroller.focus();
    });
    this.accept.addEventListener("click", () => {
      navigator.finish({ kind: "stay" });
    });
    this.cancel.addEventListener("click", () => {
      navigator.finish({ kind: "cancel" });
      this.view.surface.scroller.focus();
    });
  }
}
