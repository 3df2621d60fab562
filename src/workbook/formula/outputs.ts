import type { FormulaEntry } from "./graph";

/** A cell that a formula gives a value to. */
export interface Output {
  readonly row: number;
  readonly column: number;
}

/** The cells a formula gives values to at present: its own, or all of an array formula's. */
export function outputsOf({ sheet, row, column }: FormulaEntry): readonly Output[] {
  const block = sheet.arrays.startingAt(row, column);
  if (block === undefined) return [{ row, column }];
  const { top, left, bottom, right } = block.area;
  const outputs: Output[] = [];
  for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) outputs.push({ row: r, column: c });
  return outputs;
}
