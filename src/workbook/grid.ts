import type { WorkbookArea, WorkbookCell, WorkbookValue } from "./model";

/** A formula as stored: its text with leading "=", or how to make it when first asked for. */
export type FormulaSource = string | (() => string) | null;

/** One cell of the model. Formulas shared with other cells are expanded when first read. */
export class GridCell implements WorkbookCell {
  constructor(
    readonly value: WorkbookValue,
    readonly styleIndex: number,
    private source: FormulaSource,
  ) {}

  get formula(): string | null {
    if (typeof this.source === "function") this.source = this.source();
    return this.source;
  }

  get hasFormula(): boolean {
    return this.source !== null;
  }

  /** The same cell with another value. */
  withValue(value: WorkbookValue): GridCell {
    return new GridCell(value, this.styleIndex, this.source);
  }
}

function isFilled(cell: GridCell): boolean {
  return cell.value !== null || cell.hasFormula;
}

/** The cells of one sheet by row and column, in reading order. */
export class CellGrid {
  private readonly rows = new Map<number, Map<number, GridCell>>();
  private isSorted = true;
  private area: WorkbookArea | null | undefined;

  get(row: number, column: number): GridCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: GridCell): void {
    this.follow(row, column, cell);
    const cells = this.rows.get(row);
    if (cells === undefined) {
      this.rows.set(row, new Map([[column, cell]]));
      this.isSorted = false;
    } else {
      if (!cells.has(column)) this.isSorted = false;
      cells.set(column, cell);
    }
  }

  /** Adds a row read from the file, its cells in order; a row given twice is merged. */
  addRow(row: number, cells: Map<number, GridCell>): void {
    const known = this.rows.get(row);
    if (known !== undefined) {
      for (const [column, cell] of cells) known.set(column, cell);
      this.isSorted = false;
    } else this.rows.set(row, cells);
  }

  /** Declares the rows read so far to be out of order. */
  markUnsorted(): void {
    this.isSorted = false;
  }

  /** Cells with a value or formula, row by row; cells that only have a style are left out. */
  *entries(): Generator<readonly [row: number, column: number, cell: GridCell]> {
    this.sort();
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (isFilled(cell)) yield [row, column, cell];
      }
    }
  }

  /** All cells, also those that only have a style, row by row. */
  *everyCell(): Generator<readonly [row: number, column: number, cell: GridCell]> {
    this.sort();
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  /** The cells inside a rectangle that hold a value or formula, row by row. */
  *within(area: WorkbookArea): Generator<readonly [row: number, column: number, cell: GridCell]> {
    const used = this.usedArea();
    if (used === null) return;
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    for (let row = Math.max(area.top, used.top); row <= bottom; row++) {
      const cells = this.rows.get(row);
      if (cells === undefined) continue;
      for (let column = Math.max(area.left, used.left); column <= right; column++) {
        const cell = cells.get(column);
        if (cell !== undefined && isFilled(cell)) yield [row, column, cell];
      }
    }
  }

  /** Smallest rectangle around all cells with a value or formula, or null. */
  usedArea(): WorkbookArea | null {
    if (this.area === undefined) this.area = this.measure();
    return this.area;
  }

  /** Keeps the used area true without measuring again where that can be avoided. */
  private follow(row: number, column: number, cell: GridCell): void {
    const { area } = this;
    if (area === undefined) return;
    if (isFilled(cell)) {
      this.area = {
        top: Math.min(area?.top ?? row, row),
        left: Math.min(area?.left ?? column, column),
        bottom: Math.max(area?.bottom ?? row, row),
        right: Math.max(area?.right ?? column, column),
      };
    } else if (area !== null) {
      const isEdge = row === area.top || row === area.bottom || column === area.left || column === area.right;
      if (isEdge) this.area = undefined;
    }
  }

  private measure(): WorkbookArea | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (!isFilled(cell)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  private sort(): void {
    if (this.isSorted) return;
    const sorted = [...this.rows].sort(([a], [b]) => a - b);
    this.rows.clear();
    for (const [row, cells] of sorted) this.rows.set(row, new Map([...cells].sort(([a], [b]) => a - b)));
    this.isSorted = true;
  }
}
