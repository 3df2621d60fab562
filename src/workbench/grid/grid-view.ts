import type { CellMark, Outline } from "../../host/port";
import type { CellStyle, WorkbookArea, WorkbookPlace, WorkbookSheet } from "../../workbook/model";
import { Emitter } from "../document/events";
import type { WorkbenchDocument } from "../document/workbench-document";
import { isInView } from "../layout/in-view";
import { extentFor } from "../layout/sheet-extent";
import { SheetLayout, type Point } from "../layout/sheet-layout";
import { FontBook } from "../paint/fonts";
import { paintGrid } from "../paint/grid-painter";
import { PALETTES } from "../paint/palette";
import { rememberingMeasure } from "../paint/text-measure";
import type { TextTools } from "../paint/text-placement";
import { activeAnchor, selectedArea, selectArea, type CellPlace, type Selection } from "../selection/selection";
import { Flash } from "./flash";
import { GridSurface } from "./grid-surface";
import { HeightMeasurer } from "./height-measurer";
import { firstState, type SheetState } from "./sheet-state";
import { TextCache } from "./text-cache";

export const ZOOM_STEPS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Shows one sheet of a document and keeps what is selected, scrolled and zoomed. Input is handled by others. */
export class GridView {
  readonly surface: GridSurface;
  readonly selected = new Emitter<undefined>();
  readonly sheetShown = new Emitter<WorkbookSheet>();
  /** Scrolled, zoomed or repainted: whatever lies over the grid has to follow. */
  readonly moved = new Emitter<undefined>();
  readonly zoomed = new Emitter<number>();
  layout: SheetLayout;
  private states = new Map<string, SheetState>();
  private texts: TextCache;
  private readonly tools: Omit<TextTools, "zoom">;
  private readonly heights: HeightMeasurer;
  private readonly flash = new Flash(() => {
    this.surface.requestPaint();
  });
  private zoomFactor = 1;
  private outline: Outline | null = null;
  private marks: readonly CellMark[] = [];
  private theme: keyof typeof PALETTES = "light";

  constructor(
    private current: WorkbenchDocument,
    private shown: WorkbookSheet,
  ) {
    this.surface = new GridSurface(() => {
      this.paint();
    });
    const measure = rememberingMeasure(this.surface.context);
    this.tools = { measure, fonts: new FontBook(measure) };
    this.heights = new HeightMeasurer(this.tools);
    this.texts = new TextCache(current.model, shown.name);
    this.layout = this.makeLayout();
    this.surface.scroller.addEventListener("scroll", () => {
      this.scrolled();
    });
    new ResizeObserver(() => {
      this.relayout();
    }).observe(this.surface.scroller);
  }

  get document(): WorkbenchDocument {
    return this.current;
  }

  get sheet(): WorkbookSheet {
    return this.shown;
  }

  get selection(): Selection {
    return this.state.selection;
  }

  /** The selected area, merged cells whole. */
  get area(): WorkbookArea {
    return selectedArea(this.selection, this.layout.merges);
  }

  /** The cell that typing goes to. */
  get activeCell(): CellPlace {
    return activeAnchor(this.selection, this.layout.merges);
  }

  get zoom(): number {
    return this.zoomFactor;
  }

  /** Shows another workbook, its active sheet first. */
  open(next: WorkbenchDocument, sheet: WorkbookSheet): void {
    this.current = next;
    this.states = new Map();
    this.showSheet(sheet.name);
  }

  /** Shows a sheet as it was left; an unknown name changes nothing. */
  showSheet(name: string): void {
    const sheet = this.current.model.sheet(name);
    if (sheet === undefined) return;
    this.shown = sheet;
    this.flash.stop();
    this.texts = new TextCache(this.current.model, sheet.name);
    this.measure();
    this.relayout();
    this.surface.scroll = this.state.scroll;
    this.sheetShown.emit(sheet);
    this.selected.emit(undefined);
  }

  /** Selects, and scrolls so that the corner the user moves is in view unless `reveal` is false. */
  select(selection: Selection, reveal = true): void {
    this.state.selection = selection;
    if (reveal && selection.shape === "cells")
      this.reveal(this.layout.merges.areaOf(selection.focus.row, selection.focus.column));
    this.surface.requestPaint();
    this.selected.emit(undefined);
  }

  /** Shows a sheet with an area selected and in view. */
  goTo(sheet: string, area: WorkbookArea): void {
    if (sheet !== this.shown.name) this.showSheet(sheet);
    this.select(selectArea(area), false);
    this.reveal(area);
  }

  /** Scrolls as little as needed to show an area. */
  reveal(area: WorkbookArea): void {
    this.grow({ row: area.top, column: area.left });
    const { surface } = this;
    const to = this.layout.scrollToShow(area, surface.scroll, surface.size);
    if (to.x !== surface.scroll.x || to.y !== surface.scroll.y) surface.scroll = to;
  }

  setZoom(zoom: number): void {
    const next = Math.min(2, Math.max(0.5, zoom));
    if (next === this.zoomFactor) return;
    const share = next / this.zoomFactor;
    const { x, y } = this.surface.scroll;
    this.zoomFactor = next;
    this.relayout();
    this.surface.scroll = { x: x * share, y: y * share };
    this.zoomed.emit(next);
  }

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

  /** Shows columns with another width, pixels at 100 %, without changing the file; null shows the file's own again. */
  showColumnWidths(columns: readonly number[], width: number | null): void {
    const { columnWidths } = this.state;
    for (const column of columns) {
      if (width === null) columnWidths.delete(column);
      else columnWidths.set(column, width);
    }
    this.relayout();
  }

  /** The canvas font of a cell at the present zoom, as CSS wants it. */
  fontOf(style: CellStyle): string {
    return this.tools.fonts.font(style.font, this.zoomFactor).css;
  }

  /** Pixels that a text takes in a font given as CSS. */
  widthOf(text: string, font: string): number {
    return this.tools.measure(text, font);
  }

  /** The widest text of a column in pixels at 100 %, padding included; null where it has none. */
  fittingWidth(column: number): number | null {
    let widest = 0;
    for (const [row, at] of this.shown.cells()) {
      if (at !== column || this.layout.merges.at(row, column) !== undefined) continue;
      const font = this.tools.fonts.font(this.shown.style(row, column).font, 1);
      widest = Math.max(widest, this.tools.measure(this.texts.text(row, column), font.css));
    }
    return widest === 0 ? null : Math.ceil(widest) + 8;
  }

  /** Lets cells of the shown sheet glow; if none of them is in view, scrolls to the first. The selection stays. */
  showChanges(places: readonly WorkbookPlace[]): void {
    const here = places.filter(({ sheet }) => sheet === this.shown.name);
    const [first] = here;
    if (first === undefined) return;
    this.flash.start(here, performance.now());
    if (here.some((place) => isInView(this.layout, place, this.surface.scroll, this.surface.size))) return;
    const last = here.reduce((most, { column }) => Math.max(most, column), first.column);
    this.reveal({ top: first.row, left: first.column, bottom: first.row, right: last });
  }

  /**
   * The workbook changed at these places: texts and the heights of their rows are taken anew; all heights where columns
   * took other widths.
   */
  refresh(places: readonly WorkbookPlace[], isReshaped = false): void {
    this.texts.clear();
    for (const [name, state] of this.states) if (isReshaped || name !== this.shown.name) state.isMeasured = false;
    if (isReshaped) this.measure();
    else this.heights.measureAgain(this.shown, this.state, this.texts, places);
    this.relayout();
    this.selected.emit(undefined);
  }

  private get state(): SheetState {
    let state = this.states.get(this.shown.name);
    if (state === undefined) this.states.set(this.shown.name, (state = firstState(this.shown)));
    return state;
  }

  private get palette() {
    return PALETTES[this.theme];
  }

  private makeLayout(): SheetLayout {
    const { extent, columnWidths, rowHeights } = this.state;
    const viewport = this.surface.size;
    const choices = { zoom: this.zoomFactor, extent, columnWidths, rowHeights, viewport };
    return new SheetLayout(this.shown, choices);
  }

  private relayout(): void {
    this.layout = this.makeLayout();
    this.surface.contentSize = this.layout.contentSize;
    this.surface.requestPaint();
  }

  private measure(): void {
    const { shown } = this;
    this.heights.measure(shown, this.state, this.texts, () => {
      if (this.shown === shown) this.relayout();
    });
  }

  private scrolled(): void {
    const { surface, layout } = this;
    this.state.scroll = surface.scroll;
    const { x, y }: Point = surface.scroll;
    const atEnd = y + surface.size.height >= layout.contentSize.height - 1;
    const atSide = x + surface.size.width >= layout.contentSize.width - 1;
    if ((atEnd && y > 0) || (atSide && x > 0)) {
      this.grow({ row: atEnd ? layout.rows.count : 0, column: atSide ? layout.columns.count : 0 });
    }
    surface.requestPaint();
  }

  private grow(place: CellPlace): void {
    const extent = extentFor(this.state.extent, place);
    if (extent === this.state.extent) return;
    this.state.extent = extent;
    this.relayout();
  }

  private paint(): void {
    const { layout, surface, palette, area } = this;
    const { row, column } = this.activeCell;
    const now = performance.now();
    paintGrid(surface.context, surface.ratio, {
      layout,
      palette,
      scroll: surface.scroll,
      viewport: surface.size,
      selected: area,
      active: layout.merges.areaOf(row, column),
      text: this.texts.text,
      tools: { ...this.tools, zoom: this.zoomFactor },
      outline: this.outline?.tables.filter(({ sheet }) => sheet === this.shown.name) ?? [],
      marks: this.marks.filter(({ sheet }) => sheet === this.shown.name),
      glow: (at, across) => this.flash.strength(at, across, now),
    });
    this.flash.goOn(now);
    this.moved.emit(undefined);
  }
}
