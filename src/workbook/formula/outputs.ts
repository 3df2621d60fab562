import type { Journal } from "../journal";
import type { FormulaEntry } from "./graph";

/** A cell that a formula gives a value to. */
export interface Output {
  readonly row: number;
  readonly column: number;
  /** True where the formula is an array formula. */
  readonly isArray: boolean;
  /** True where Excel lets the result grow by itself. */
  readonly isDynamic: boolean;
}

/** The cells a formula gives values to: its own, or all of an array formula's. */
export function outputsOf(entry: FormulaEntry, journal: Journal): readonly Output[] {
  const { sheet, row, column } = entry;
  const block = sheet.arrays.length === 0 ? undefined : sheet.arrayAt(row, column);
  const own = [{ row, column, isArray: false, isDynamic: false }];
  if (block === undefined || block.area.top !== row || block.area.left !== column) return own;
  if (journal.original(sheet, row, column)?.formula !== sheet.grid.get(row, column)?.formula) return own;
  const { top, left, bottom, right } = block.area;
  const outputs: Output[] = [];
  for (let r = top; r <= bottom; r++) {
    for (let c = left; c <= right; c++) {
      outputs.push({ row: r, column: c, isArray: block.kind === "array", isDynamic: block.isDynamic });
    }
  }
  return outputs;
}
