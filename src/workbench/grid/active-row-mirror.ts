import { cellAddress, columnLetters } from "../../workbook/a1";
import { errorNote } from "../document/error-note";
import { cellSource } from "../entry/cell-source";
import { make } from "../shell/dom";
import type { WorkbenchWords } from "../words";
import type { GridView } from "./grid-view";

const BESIDE = 12;

/** Gives the grid to screen readers: the active cell's row as a table row, with the active cell marked. */
export class ActiveRowMirror {
  private readonly row: HTMLElement;

  constructor(
    private readonly view: GridView,
    private readonly words: WorkbenchWords,
  ) {
    this.row = make("div", { role: "row", class: "mirror" });
    const help = make("p", { id: "grid-help", hidden: true }, words.gridHelp);
    const { scroller, element } = view.surface;
    scroller.setAttribute("role", "grid");
    scroller.setAttribute("aria-describedby", help.id);
    scroller.setAttribute("aria-multiselectable", "true");
    scroller.append(this.row);
    element.append(help);
    view.selected.on(() => {
      this.update();
    });
    this.update();
  }

  private update(): void {
    const { view } = this;
    const { scroller } = view.surface;
    const { row, column } = view.activeCell;
    scroller.setAttribute("aria-label", this.words.grid(view.sheet.name));
    scroller.setAttribute("aria-rowcount", String(view.layout.rows.count));
    scroller.setAttribute("aria-colcount", String(view.layout.columns.count));
    this.row.setAttribute("aria-rowindex", String(row + 1));
    const first = Math.max(0, column - BESIDE);
    const last = Math.min(view.layout.columns.count - 1, column + BESIDE);
    const cells: HTMLElement[] = [];
    for (let at = first; at <= last; at++) cells.push(this.cell(row, at, at === column));
    this.row.replaceChildren(...cells);
    scroller.setAttribute("aria-activedescendant", "active-cell");
  }

  private cell(row: number, column: number, isActive: boolean): HTMLElement {
    const { sheet, area, document } = this.view;
    const isSelected = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    const cell = sheet.cell(row, column);
    const text = document.model.text(sheet.name, row, column, "id").trim();
    const formula =
      cell?.formula === null || cell === undefined ? null : cellSource(cell, sheet.style(row, column), false);
    const said = [
      isActive ? cellAddress(row, column) : columnLetters(column),
      text === "" ? this.words.emptyCell : text,
      ...(isActive && formula !== null ? [this.words.withFormula(formula)] : []),
      ...(isActive ? [errorNote(document.model, sheet.name, { row, column }, this.words) ?? []].flat() : []),
    ];
    return make(
      "div",
      {
        role: "gridcell",
        id: isActive ? "active-cell" : null,
        "aria-colindex": String(column + 1),
        "aria-selected": String(isSelected),
      },
      said.join(", "),
    );
  }
}
