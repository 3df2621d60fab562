import type { CellMark, Outline } from "../../host/port";
import type { WorkbookArea, WorkbookPlace } from "../../workbook/model";
import type { SheetLayout } from "../layout/sheet-layout";
import { paintGrid } from "../paint/grid-painter";
import { PALETTES } from "../paint/palette";
import type { TextTools } from "../paint/text-placement";
import { Flash } from "./flash";
import type { GridSurface } from "./grid-surface";

/** What of a sheet is to be painted, besides what is drawn over it. */
export interface ShownPart {
  readonly layout: SheetLayout;
  readonly selected: WorkbookArea;
  readonly active: WorkbookArea;
  readonly text: (row: number, column: number) => string;
  readonly tools: TextTools;
}

/** Paints a sheet, and over it what was understood of it, what a finding is about, and what was just written. */
export class GridPicture {
  private readonly flash = new Flash(() => {
    this.surface.requestPaint();
  });
  private outline: Outline | null = null;
  private marks: readonly CellMark[] = [];
  private theme: keyof typeof PALETTES = "light";

  constructor(private readonly surface: GridSurface) {}

  setTheme(theme: keyof typeof PALETTES): void {
    this.theme = theme;
    this.surface.requestPaint();
  }

  /** Draws what was understood over the sheets, or nothing. */
  setOutline(outline: Outline | null): void {
    this.outline = outline;
    this.surface.requestPaint();
  }

  /** Draws what a finding is about over the sheets; an empty list takes it away. */
  setMarks(marks: readonly CellMark[]): void {
    this.marks = marks;
    this.surface.requestPaint();
  }

  /** Lets cells of the sheet glow from now on. */
  glow(places: readonly WorkbookPlace[]): void {
    this.flash.start(places, performance.now());
  }

  stopGlow(): void {
    this.flash.stop();
  }

  paint({ layout, ...part }: ShownPart): void {
    const { surface } = this;
    const { name } = layout.sheet;
    const now = performance.now();
    paintGrid(surface.context, surface.ratio, {
      ...part,
      layout,
      palette: PALETTES[this.theme],
      scroll: surface.scroll,
      viewport: surface.size,
      outline: this.outline?.tables.filter(({ sheet }) => sheet === name) ?? [],
      marks: this.marks.filter(({ sheet }) => sheet === name),
      glow: (row, column) => this.flash.strength(row, column, now),
    });
    this.flash.goOn(now);
  }
}
