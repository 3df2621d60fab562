import type { WorkbookSheet } from "../../workbook/model";
import { Emitter } from "../document/events";
import type { GridView } from "./grid-view";

/** The widest column a file can have, in characters. */
const MOST_CHARACTERS = 255;
const LEAST_PIXELS = 8;
/** How much a key makes a column wider or narrower, pixels at 100 %. */
const STEP_PIXELS = 8;

/** Columns that took another width, and that of the first in characters. */
export interface Resized {
  readonly columns: readonly number[];
  readonly characters: number;
}

/**
 * Changes how wide columns are: in the file, as one step that undo takes back. On a protected sheet, whose look must not
 * change, only what is shown becomes wider.
 */
export class ColumnSizing {
  readonly resized = new Emitter<Resized>();

  constructor(private readonly view: GridView) {}

  /** Shows a column with another width while its edge is dragged, pixels at 100 %. */
  show(column: number, width: number): void {
    this.view.showColumnWidths([column], this.limited(width));
  }

  /** Gives the column whose edge was dragged the width it is shown with, and with it all columns selected as a whole. */
  keep(column: number): void {
    const { layout, zoom } = this.view;
    const width = layout.choices.columnWidths.get(column) ?? layout.columns.size(column) / zoom;
    this.resize(this.columnsWith(column), () => width);
  }

  /** Makes a column, or all columns selected as a whole if it is one of them, as wide as what stands in them. */
  fit(column: number): void {
    this.resize(this.columnsWith(column), (each) => this.view.fittingWidth(each));
  }

  /** Makes the selected columns as wide as what stands in them. */
  fitSelected(): void {
    this.resize(this.selected, (each) => this.view.fittingWidth(each));
  }

  /** Makes the selected columns a step wider or narrower. */
  step(by: 1 | -1): void {
    this.resize(this.selected, (each) => this.widthOf(each) + by * STEP_PIXELS);
  }

  private resize(columns: readonly number[], widthOf: (column: number) => number | null): void {
    const { sheet } = this.view;
    const widths = columns.flatMap((column) => {
      const width = widthOf(column);
      return width === null ? [] : [{ column, width: this.limited(width) }];
    });
    const [first] = widths;
    if (first === undefined) return;
    if (sheet.isProtected) for (const { column, width } of widths) this.view.showColumnWidths([column], width);
    else this.write(sheet, widths);
    const resized = widths.map(({ column }) => column);
    this.resized.emit({ columns: resized, characters: sheet.charactersFor(first.width) });
  }

  private write(sheet: WorkbookSheet, widths: readonly { readonly column: number; readonly width: number }[]): void {
    const { document } = this.view;
    this.view.showColumnWidths(
      widths.map(({ column }) => column),
      null,
    );
    const changed = widths.filter(({ column, width }) => sheet.columnWidth(column) !== width);
    const shapes = changed.map(({ column, width }) => ({
      ...sheet.shapeOf({ column, top: 0, bottom: -1 }),
      width: sheet.charactersFor(width),
    }));
    if (shapes.length > 0) document.record([], "grid", shapes);
  }

  private columnsWith(column: number): readonly number[] {
    const { selection, area } = this.view;
    const goesAlong = selection.shape === "columns" && column >= area.left && column <= area.right;
    return goesAlong ? this.selected : [column];
  }

  /** The columns of the selection that can be seen; selected rows mean the column of the active cell. */
  private get selected(): readonly number[] {
    const { area, layout, selection, activeCell } = this.view;
    if (selection.shape === "rows") return [activeCell.column];
    const right = Math.min(area.right, layout.columns.count - 1);
    const all = Array.from({ length: right - area.left + 1 }, (_, index) => area.left + index);
    return all.filter((column) => layout.columns.size(column) > 0);
  }

  private widthOf(column: number): number {
    return this.view.layout.choices.columnWidths.get(column) ?? this.view.sheet.columnWidth(column);
  }

  private limited(width: number): number {
    const most = this.view.sheet.pixelsOf(MOST_CHARACTERS);
    return Math.min(most, Math.max(LEAST_PIXELS, Math.round(width)));
  }
}
