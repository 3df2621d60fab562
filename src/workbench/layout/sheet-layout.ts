import type { WorkbookArea, WorkbookSheet } from "../../workbook/model";
import { Axis } from "./axis";
import { MergeIndex } from "./merge-index";
import type { SheetExtent } from "./sheet-extent";

/** Height in pixels of the column headers, but for their line. */
const HEADER_HEIGHT = 20;

/** What the user (not the file) decides about the look of a sheet. */
export interface ViewChoices {
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Widths dragged in the grid, pixels at 100 %. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Heights dragged in the grid, pixels at 100 %. */
  readonly draggedHeights: ReadonlyMap<number, number>;
  /** Heights found by measuring wrapped text, pixels at 100 %. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly extent: SheetExtent;
  /** Room for the whole grid; frozen parts that would fill it are let go. */
  readonly viewport: Size;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Rect extends Point, Size {}

const LARGEST_FROZEN_SHARE = 0.75;

/** The geometry of one sheet at one zoom: all distances in CSS pixels from the grid's top left corner. */
export class SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;

  constructor(
    readonly sheet: WorkbookSheet,
    readonly choices: ViewChoices,
  ) {
    const { zoom, extent, viewport } = choices;
    this.rows = new Axis(extent.rows, (row) => scaled(baseRowHeight(sheet, choices, row), zoom));
    this.columns = new Axis(extent.columns, (column) => scaled(baseColumnWidth(sheet, choices, column), zoom));
    this.merges = new MergeIndex(sheet.merges);
    this.headerHeight = scaled(HEADER_HEIGHT + 2, zoom);
    this.headerWidth = scaled(Math.max(3, String(extent.rows).length) * 8 + 14, zoom);
    this.frozenRows = this.freezable(this.rows, sheet.frozen.rows, viewport.height - this.headerHeight);
    this.frozenColumns = this.freezable(this.columns, sheet.frozen.columns, viewport.width - this.headerWidth);
  }

  get frozenWidth(): number {
    return this.columns.start(this.frozenColumns);
  }

  get frozenHeight(): number {
    return this.rows.start(this.frozenRows);
  }

  /** The size of the scrolled content, headers included. */
  get contentSize(): Size {
    return { width: this.headerWidth + this.columns.total, height: this.headerHeight + this.rows.total };
  }

  /** Where the left edge of a column stands in the viewport; it may be outside or under the frozen part. */
  columnX(column: number, scroll: Point): number {
    return this.headerWidth + this.columns.start(column) - (column < this.frozenColumns ? 0 : scroll.x);
  }

  rowY(row: number, scroll: Point): number {
    return this.headerHeight + this.rows.start(row) - (row < this.frozenRows ? 0 : scroll.y);
  }

  /** The rectangle of an area in the viewport. An area across the frozen line ends where the scrolled part puts it. */
  areaRect(area: WorkbookArea, scroll: Point): Rect {
    const x = this.columnX(area.left, scroll);
    const y = this.rowY(area.top, scroll);
    const right = this.columnX(area.right, scroll) + this.columns.size(area.right);
    const bottom = this.rowY(area.bottom, scroll) + this.rows.size(area.bottom);
    return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
  }

  /** The scroll position nearest to `scroll` at which the whole area is in view (its top left corner, if it is too large). */
  scrollToShow(area: WorkbookArea, scroll: Point, viewport: Size): Point {
    const width = viewport.width - this.headerWidth;
    const height = viewport.height - this.headerHeight;
    return {
      x:
        area.left < this.frozenColumns
          ? scroll.x
          : shown(this.columns, area.left, area.right, scroll.x, this.frozenWidth, width),
      y:
        area.top < this.frozenRows
          ? scroll.y
          : shown(this.rows, area.top, area.bottom, scroll.y, this.frozenHeight, height),
    };
  }

  private freezable(axis: Axis, wanted: number, room: number): number {
    return axis.start(wanted) <= room * LARGEST_FROZEN_SHARE ? wanted : 0;
  }
}

function shown(axis: Axis, first: number, last: number, scroll: number, frozen: number, room: number): number {
  const start = axis.start(first);
  if (start - scroll < frozen) return start - frozen;
  const end = axis.end(last);
  if (end - scroll <= room) return scroll;
  return Math.min(end - room, start - frozen);
}

/** How high a row is shown, pixels at 100 %. */
export function baseRowHeight(
  sheet: WorkbookSheet,
  { draggedHeights, rowHeights }: Pick<ViewChoices, "draggedHeights" | "rowHeights">,
  row: number,
): number {
  if (sheet.isRowHidden(row)) return 0;
  return draggedHeights.get(row) ?? sheet.rowHeight(row) ?? rowHeights.get(row) ?? sheet.defaultRowHeight;
}

function baseColumnWidth(sheet: WorkbookSheet, choices: ViewChoices, column: number): number {
  if (sheet.isColumnHidden(column)) return 0;
  return choices.columnWidths.get(column) ?? sheet.columnWidth(column);
}

function scaled(size: number, zoom: number): number {
  return size <= 0 ? 0 : Math.max(1, Math.round(size * zoom));
}
