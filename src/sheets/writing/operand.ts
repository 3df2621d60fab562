import { figureOf } from "../../domain/decode-number";
import { a1, absoluteA1 } from "../address";
import type { TableCell } from "../reading/table";
import type { WriteMode } from "./computed-cell";

/** A number a figure is computed from, with the way a formula names it. */
export interface Operand {
  readonly value: number;
  readonly ref: string;
}

/**
 * The cell as an operand. Null when it holds no number — or, for formulas, when its number is typed as text, which Excel
 * would not add.
 */
export function operand(cell: TableCell | undefined, mode: WriteMode, absolute = false): Operand | null {
  if (cell === undefined) return null;
  const value = mode === "formulas" && cell.typed.kind !== "number" ? null : figureOf(cell.typed);
  if (value === null) return null;
  return { value, ref: absolute ? absoluteA1(cell.row, cell.column) : a1(cell.row, cell.column) };
}
