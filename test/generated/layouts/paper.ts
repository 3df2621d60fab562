import { a1 } from "../../../src/sheets/address";
import type { Area, CellValue, SheetContent } from "../../../src/sheets/content";

export interface PaperCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

/** A sheet being written, cell by cell, at any place. */
export class Paper {
  private readonly cells = new Map<number, Map<number, PaperCell>>();
  private readonly merged: Area[] = [];
  private readonly rowsHidden = new Set<number>();
  private readonly columnsHidden = new Set<number>();
  private bottom = -1;
  private right = -1;

  /** Writes a cell that was blank; writing over another is a fault of the drawing and throws. */
  put(row: number, column: number, cell: PaperCell | CellValue): void {
    if (this.cells.get(row)?.has(column) === true) throw new Error(`cell ${a1(row, column)} is written already`);
    this.replace(row, column, cell);
  }

  replace(row: number, column: number, cell: PaperCell | CellValue): void {
    const whole = isCell(cell) ? cell : { value: cell };
    if (whole.value === null && whole.format === undefined) return;
    const line = this.cells.get(row) ?? new Map<number, PaperCell>();
    line.set(column, whole);
    this.cells.set(row, line);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.merged.push({ top, left, bottom, right });
    this.bottom = Math.max(this.bottom, bottom);
    this.right = Math.max(this.right, right);
  }

  hideRow(row: number): void {
    this.rowsHidden.add(row);
  }

  hideColumn(column: number): void {
    this.columnsHidden.add(column);
  }

  get lastRow(): number {
    return this.bottom;
  }

  /** The used range; from A1 when `fromA1`, and `slack` empty formatted rows and columns beyond the last cell. */
  content(name: string, fromA1: boolean, slack: number): SheetContent {
    const rows = [...this.cells.keys(), ...this.merged.map((area) => area.top)];
    if (rows.length === 0) return emptySheet(name);
    const columns = [...this.cells.values()].flatMap((line) => [...line.keys()]);
    const top = fromA1 ? 0 : Math.min(...rows);
    const left = fromA1 ? 0 : Math.min(...columns, ...this.merged.map((area) => area.left));
    const height = this.bottom - top + 1 + slack;
    const width = this.right - left + 1 + slack;
    const at = (row: number, column: number): PaperCell | undefined => this.cells.get(top + row)?.get(left + column);
    const matrix = <T>(pick: (cell: PaperCell | undefined) => T): T[][] =>
      Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => pick(at(row, column))));
    return {
      ...emptySheet(name),
      top,
      left,
      values: matrix((cell) => cell?.value ?? null),
      formulas: matrix((cell) => cell?.formula ?? null),
      formats: matrix((cell) => cell?.format ?? "General"),
      merges: this.merged,
      hiddenRows: [...this.rowsHidden].sort((a, b) => a - b),
      hiddenColumns: [...this.columnsHidden].sort((a, b) => a - b),
    };
  }
}

function isCell(cell: PaperCell | CellValue): cell is PaperCell {
  return typeof cell === "object" && cell !== null && "value" in cell;
}

function emptySheet(name: string): SheetContent {
  return {
    name,
    visible: true,
    isProtected: false,
    isFiltered: false,
    top: 0,
    left: 0,
    values: [],
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
