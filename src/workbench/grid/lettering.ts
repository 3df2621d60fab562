import type { CellStyle, WorkbookModel, WorkbookSheet } from "../../workbook/model";
import type { MergeIndex } from "../layout/merge-index";
import { FontBook } from "../paint/fonts";
import { rememberingMeasure } from "../paint/text-measure";
import type { TextTools } from "../paint/text-placement";
import { HeightMeasurer } from "./height-measurer";
import type { SheetState } from "./sheet-state";
import { TextCache } from "./text-cache";

/** The texts of the shown sheet, their fonts, and the room they take. */
export class Lettering {
  private readonly tools: Omit<TextTools, "zoom">;
  private readonly heights: HeightMeasurer;
  private texts: TextCache;

  constructor(
    context: CanvasRenderingContext2D,
    model: WorkbookModel,
    private sheet: WorkbookSheet,
  ) {
    const measure = rememberingMeasure(context);
    this.tools = { measure, fonts: new FontBook(measure) };
    this.heights = new HeightMeasurer(this.tools);
    this.texts = new TextCache(model, sheet.name);
  }

  /** From now on it is about another sheet. */
  show(model: WorkbookModel, sheet: WorkbookSheet): void {
    this.sheet = sheet;
    this.texts = new TextCache(model, sheet.name);
  }

  /** The texts of cells as they are shown, and what they are painted with at a zoom. */
  at(zoom: number): { readonly text: TextCache["text"]; readonly tools: TextTools } {
    return { text: this.texts.text, tools: { ...this.tools, zoom } };
  }

  /** The canvas font of a cell, as CSS wants it. */
  fontOf(style: CellStyle, zoom: number): string {
    return this.tools.fonts.font(style.font, zoom).css;
  }

  /** Pixels that a text takes in a font given as CSS. */
  widthOf(text: string, font: string): number {
    return this.tools.measure(text, font);
  }

  /** The widest text of a column in pixels at 100 %, padding included; null where it has none. */
  fittingWidth(column: number, merges: MergeIndex): number | null {
    let widest = 0;
    for (const [row, at] of this.sheet.cells()) {
      if (at !== column || merges.at(row, column) !== undefined) continue;
      const font = this.fontOf(this.sheet.style(row, column), 1);
      widest = Math.max(widest, this.tools.measure(this.texts.text(row, column), font));
    }
    return widest === 0 ? null : Math.ceil(widest) + 8;
  }

  /** Finds the heights of all rows that the file leaves open, unless they are known; calls `done` when they are. */
  measure(state: SheetState, done: () => void): void {
    const { sheet } = this;
    this.heights.measure(sheet, state, this.texts, () => {
      if (this.sheet === sheet) done();
    });
  }

  /** Texts have changed, or heights that the file leaves open: those of these rows are measured again. */
  changed(state: SheetState, rows: ReadonlySet<number>): void {
    this.texts.clear();
    this.heights.measureAgain(this.sheet, state, this.texts, rows);
  }

  /** How high a row has to be for what stands in it, in pixels at 100 %. */
  fittingHeight(row: number, state: SheetState): number {
    return this.heights.fittingHeight(this.sheet, state, this.texts, row);
  }
}
