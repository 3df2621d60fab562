import { areaAddress } from "./a1";
import { ArrayAreas } from "./array-areas";
import type { CellGrid } from "./grid";
import type { CellStyle, WorkbookArea, WorkbookCell, WorkbookSheet } from "./model";
import { isRowShape, type ColumnShape, type RowShape, type SheetShape } from "./shapes";
import type { RowFormat, SharedGroup, SheetCells } from "./sheet-reader";
import type { SheetLayout } from "./sheet-layout";
import type { StyleTable } from "./style-table";
import type { SheetTable } from "./tables";

/** How a sheet is listed in the workbook part. */
export interface SheetEntry {
  readonly name: string;
  readonly state: WorkbookSheet["state"];
  readonly kind: WorkbookSheet["kind"];
  /** Name of the sheet's part; "" where the file has none. */
  readonly part: string;
}

const PIXELS_PER_POINT = 96 / 72;
/** Height of a row where the file does not tell. */
const DEFAULT_POINTS = 15;

/** One sheet of an opened file. */
export class FileSheet implements WorkbookSheet {
  readonly name: string;
  readonly state: WorkbookSheet["state"];
  readonly kind: WorkbookSheet["kind"];
  readonly part: string;
  readonly grid: CellGrid;
  readonly shared: readonly SharedGroup[];
  readonly arrays: ArrayAreas;
  readonly isFiltered: boolean;
  /** Columns whose width is no longer that of the file, with the new one. */
  readonly widths = new Map<number, number | null>();
  /** Rows whose height is no longer that of the file, with the new one in points. */
  readonly heights = new Map<number, number | null>();
  /** The merged areas where they are no longer those of the file; else null. */
  ownMerges: readonly WorkbookArea[] | null = null;
  private readonly rows: ReadonlyMap<number, RowFormat>;

  constructor(
    entry: SheetEntry,
    cells: SheetCells,
    protected layout: SheetLayout,
    readonly tables: readonly SheetTable[],
    readonly undrawn: readonly string[],
    private readonly styles: StyleTable,
  ) {
    this.name = entry.name;
    this.state = entry.state;
    this.kind = entry.kind;
    this.part = entry.part;
    this.grid = cells.grid;
    this.rows = cells.rows;
    this.shared = cells.shared;
    this.arrays = new ArrayAreas(cells.arrays);
    this.isFiltered = [layout.filtered, ...tables.map((table) => table.filtered)].some((area) => this.hidesRow(area));
  }

  get isProtected(): boolean {
    return this.layout.isProtected;
  }

  get isSelected(): boolean {
    return this.layout.isSelected;
  }

  get merges(): readonly WorkbookArea[] {
    return this.ownMerges ?? this.layout.merges;
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return this.layout.frozen;
  }

  get showGridLines(): boolean {
    return this.layout.showGridLines;
  }

  get usedArea(): WorkbookArea | null {
    return this.grid.usedArea();
  }

  columnWidth(column: number): number {
    const found = this.ownWidth(column) ?? this.layout.defaultWidth;
    const digit = digitWidth(this.styles.defaultFont.size);
    return found === null ? Math.ceil((this.layout.baseWidth * digit + 5) / 8) * 8 : this.pixelsOf(found);
  }

  pixelsOf(characters: number): number {
    const digit = digitWidth(this.styles.defaultFont.size);
    return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
  }

  charactersFor(pixels: number): number {
    return Math.trunc((pixels * 256) / digitWidth(this.styles.defaultFont.size)) / 256;
  }

  ownWidth(column: number): number | null {
    const changed = this.widths.get(column);
    return changed === undefined ? (this.columnFormat(column)?.width ?? null) : changed;
  }

  /** What a part of a column is like now. */
  shapeOf({ column, top, bottom }: Pick<ColumnShape, "column" | "top" | "bottom">): ColumnShape {
    const merges = this.merges
      .filter((area) => isWithin(area, column, top, bottom))
      .map((area) => ({ top: area.top, bottom: area.bottom }));
    return { sheet: this.name, column, top, bottom, width: this.ownWidth(column), merges };
  }

  rowShapeOf(row: number): RowShape {
    return { sheet: this.name, row, height: this.ownHeight(row) };
  }

  /** What a row or a part of a column is like now. */
  presentShape(shape: SheetShape): SheetShape {
    return isRowShape(shape) ? this.rowShapeOf(shape.row) : this.shapeOf(shape);
  }

  /** Gives a row or a part of a column another shape. */
  shape(shape: SheetShape): void {
    if (isRowShape(shape)) this.shapeRow(shape);
    else this.shapeColumn(shape);
  }

  private shapeRow({ row, height }: RowShape): void {
    if ((this.rows.get(row)?.height ?? null) === height) this.heights.delete(row);
    else this.heights.set(row, height);
  }

  private shapeColumn({ column, top, bottom, width, merges }: ColumnShape): void {
    if ((this.columnFormat(column)?.width ?? null) === width) this.widths.delete(column);
    else this.widths.set(column, width);
    const others = this.merges.filter((area) => !isWithin(area, column, top, bottom));
    const own = merges.map((rows) => ({ left: column, right: column, top: rows.top, bottom: rows.bottom }));
    const all = [...others, ...own];
    this.ownMerges = sameAreas(all, this.layout.merges) ? null : all;
  }

  get defaultRowHeight(): number {
    return Math.round((this.layout.defaultHeight ?? DEFAULT_POINTS) * PIXELS_PER_POINT);
  }

  get hasFixedHeights(): boolean {
    return this.layout.hasFixedHeights;
  }

  rowHeight(row: number): number | null {
    const points = this.ownHeight(row);
    if (points !== null) return Math.round(points * PIXELS_PER_POINT);
    return this.layout.hasFixedHeights ? this.defaultRowHeight : null;
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.isHidden ?? this.layout.hidesOtherRows;
  }

  isColumnHidden(column: number): boolean {
    return this.columnFormat(column)?.isHidden ?? false;
  }

  cell(row: number, column: number): WorkbookCell | undefined {
    return this.grid.get(row, column);
  }

  cells(): Iterable<readonly [row: number, column: number, cell: WorkbookCell]> {
    return this.grid.entries();
  }

  style(row: number, column: number): CellStyle {
    return this.styles.format(this.styleIndex(row, column)).style;
  }

  /** Index of the format a cell has, or would have if it were written. */
  styleIndex(row: number, column: number): number {
    return this.grid.get(row, column)?.styleIndex ?? this.defaultStyleIndex(row, column);
  }

  /** Index of the format a cell takes from its row or column. */
  defaultStyleIndex(row: number, column: number): number {
    return this.rows.get(row)?.styleIndex ?? this.columnFormat(column)?.styleIndex ?? 0;
  }

  spilledFrom(row: number, column: number): { readonly row: number; readonly column: number } | null {
    return this.arrays.spilledFrom(row, column);
  }

  private ownHeight(row: number): number | null {
    const changed = this.heights.get(row);
    return changed === undefined ? (this.rows.get(row)?.height ?? null) : changed;
  }

  private columnFormat(column: number) {
    return this.layout.columns.find((format) => column >= format.first && column <= format.last);
  }

  private hidesRow(area: WorkbookArea | null): boolean {
    if (area === null) return false;
    for (const [row, format] of this.rows) if (format.isHidden && row >= area.top && row <= area.bottom) return true;
    return false;
  }
}

function isWithin({ top, left, bottom, right }: WorkbookArea, column: number, first: number, last: number): boolean {
  return left === column && right === column && top >= first && bottom <= last;
}

function sameAreas(some: readonly WorkbookArea[], others: readonly WorkbookArea[]): boolean {
  const known = new Set(others.map(areaAddress));
  return some.length === others.length && some.every((area) => known.has(areaAddress(area)));
}

/** Pixels of the digit 0 in a sans-serif font of so many points, which column widths are counted in. */
function digitWidth(points: number): number {
  return Math.max(3, Math.round(points * PIXELS_PER_POINT * 0.507));
}
