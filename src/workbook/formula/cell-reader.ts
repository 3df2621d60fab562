import type { FileSheet } from "../sheet";
import { Matrix, type Range, type Scalar } from "./values";

/** Gives the value of a cell, calculating it first where it is still to be calculated. */
export type CellValueOf = (sheet: FileSheet, row: number, column: number) => Scalar;

/** Reads ranges without visiting the endless blank cells outside the used part of their sheet. */
export class CellReader {
  constructor(readonly valueOf: CellValueOf) {}

  /** The values of the cells that hold something, row by row. */
  *filled(range: Range): Generator<Scalar> {
    const { sheet, area } = range;
    if (range.isSingle) {
      const value = this.valueOf(sheet, area.top, area.left);
      if (value !== null) yield value;
      return;
    }
    for (const [row, column] of sheet.grid.within(area)) {
      const value = this.valueOf(sheet, row, column);
      if (value !== null) yield value;
    }
  }

  /** The range as rows of values, cut off behind the last used row and column, at least one cell. */
  matrix(range: Range): Matrix {
    const { top, left } = range.area;
    const { height, width } = this.usedSize(range);
    const rows: Scalar[][] = [];
    for (let row = top; row < top + Math.max(height, 1); row++) {
      const line: Scalar[] = [];
      for (let column = left; column < left + Math.max(width, 1); column++) {
        line.push(this.valueOf(range.sheet, row, column));
      }
      rows.push(line);
    }
    return new Matrix(rows);
  }

  /** All rows and columns of a range, used or not. */
  block({ sheet, area }: Range): Matrix {
    const rows: Scalar[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: Scalar[] = [];
      for (let column = area.left; column <= area.right; column++) line.push(this.valueOf(sheet, row, column));
      rows.push(line);
    }
    return new Matrix(rows);
  }

  /** How many rows and columns of a range lie inside the used part of its sheet. */
  usedSize(range: Range): { readonly height: number; readonly width: number } {
    const used = range.sheet.grid.usedArea();
    if (used === null) return { height: 0, width: 0 };
    const { top, left, bottom, right } = range.area;
    return {
      height: Math.max(0, Math.min(bottom, used.bottom) - top + 1),
      width: Math.max(0, Math.min(right, used.right) - left + 1),
    };
  }
}
