import type { WorkbookArea, WorkbookPlace, WorkbookSheet } from "../../workbook/model";
import { isRowShape, type SheetShape } from "../../workbook/shapes";
import { Emitter } from "../document/events";
import type { WorkbenchDocument } from "../document/workbench-document";
import { extentFor, placeBeyond } from "../layout/sheet-extent";
import { SheetLayout } from "../layout/sheet-layout";
import { activeAnchor, selectedArea, selectArea, type CellPlace, type Selection } from "../selection/selection";
import { GridPicture } from "./grid-picture";
import { GridSurface } from "./grid-surface";
import { Lettering } from "./lettering";
import { setSizes, type SheetState } from "./sheet-state";
import { SheetStates } from "./sheet-states";
import { limitedZoom } from "./zoom";

/** Shows one sheet of a document and keeps what is selected, scrolled and zoomed. Input is handled by others. */
export class GridView {
  readonly surface: GridSurface;
  readonly picture: GridPicture;
  readonly lettering: Lettering;
  readonly selected = new Emitter<undefined>();
  readonly sheetShown = new Emitter<WorkbookSheet>();
  /** Scrolled, zoomed or repainted: whatever lies over the grid has to follow. */
  readonly moved = new Emitter<undefined>();
  readonly zoomed = new Emitter<number>();
  layout: SheetLayout;
  private states = new SheetStates();
  private zoomFactor = 1;

  constructor(
    private current: WorkbenchDocument,
    private shown: WorkbookSheet,
  ) {
    this.surface = new GridSurface(() => {
      this.paint();
    });
    this.picture = new GridPicture(this.surface);
    this.lettering = new Lettering(this.surface.context, current.model, shown);
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
    this.states = new SheetStates();
    this.showSheet(sheet.name);
  }

  /** Shows a sheet as it was left; an unknown name changes nothing. */
  showSheet(name: string): void {
    const sheet = this.current.model.sheet(name);
    if (sheet === undefined) return;
    this.shown = sheet;
    this.picture.stopGlow();
    this.lettering.show(this.current.model, sheet);
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
    const next = limitedZoom(zoom);
    if (next === this.zoomFactor) return;
    const share = next / this.zoomFactor;
    const { x, y } = this.surface.scroll;
    this.zoomFactor = next;
    this.relayout();
    this.surface.scroll = { x: x * share, y: y * share };
    this.zoomed.emit(next);
  }

  /** Shows rows or columns with another size, pixels at 100 %, without changing the file; null shows the file's own again. */
  showSizes(kind: "rows" | "columns", lines: readonly number[], pixels: number | null): void {
    setSizes(this.state, kind, lines, pixels);
    this.relayout();
  }

  /** How high a row of the shown sheet has to be for what stands in it, pixels at 100 %. */
  fittingHeight(row: number): number {
    return this.lettering.fittingHeight(row, this.state);
  }

  /**
   * The workbook changed at these places, and rows and columns took these shapes: texts and the heights of their rows are
   * taken anew; all heights where it was columns.
   */
  refresh(places: readonly WorkbookPlace[], shapes: readonly SheetShape[] = []): void {
    const { name } = this.shown;
    const hasOtherColumns = !shapes.every(isRowShape);
    this.states.forgetHeights((sheet) => hasOtherColumns || sheet !== name);
    const here = [...places, ...shapes.filter(isRowShape)].filter(({ sheet }) => sheet === name);
    this.lettering.changed(this.state, new Set(hasOtherColumns ? [] : here.map(({ row }) => row)));
    if (hasOtherColumns) this.measure();
    this.relayout();
    this.selected.emit(undefined);
  }

  private get state(): SheetState {
    return this.states.of(this.shown);
  }

  private makeLayout(): SheetLayout {
    return new SheetLayout(this.shown, { ...this.state, zoom: this.zoomFactor, viewport: this.surface.size });
  }

  private relayout(): void {
    this.layout = this.makeLayout();
    this.surface.contentSize = this.layout.contentSize;
    this.surface.requestPaint();
  }

  private measure(): void {
    this.lettering.measure(this.state, () => {
      this.relayout();
    });
  }

  private scrolled(): void {
    const { surface, layout } = this;
    this.state.scroll = surface.scroll;
    const beyond = placeBeyond(layout, surface.scroll, surface.size);
    if (beyond !== null) this.grow(beyond);
    surface.requestPaint();
  }

  private grow(place: CellPlace): void {
    const extent = extentFor(this.state.extent, place);
    if (extent === this.state.extent) return;
    this.state.extent = extent;
    this.relayout();
  }

  private paint(): void {
    const { layout, lettering } = this;
    const { row, column } = this.activeCell;
    const active = layout.merges.areaOf(row, column);
    this.picture.paint({ layout, selected: this.area, active, ...lettering.at(this.zoomFactor) });
    this.moved.emit(undefined);
  }
}
