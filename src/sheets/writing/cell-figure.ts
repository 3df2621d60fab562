import { figureOf } from "../../domain/decode-number";
import { roundHalfAway } from "../../domain/rounding";
import { a1 } from "../address";
import type { TableCell } from "../reading/table";
import type { WriteMode } from "./computed-cell";
import { operand, type Operand } from "./operand";

/** How a percentage is stored: as points (89.46) or as a fraction under a percent format (0.8946). Amounts are points. */
export type Stored = "points" | "fraction";

/** A number that goes into a figure: as its cell stores it, with the way a formula names it. */
export interface CellFigure extends Operand {
  readonly stored: Stored;
}

/** The cell's number, with what its format says about it; null where `operand` gives none. */
export function cellFigure(cell: TableCell | undefined, mode: WriteMode): CellFigure | null {
  const found = operand(cell, mode);
  return found === null || cell === undefined ? null : { ...found, stored: storedIn(cell) };
}

/** A cell that will hold a computed number. */
export function computedFigure(row: number, column: number, value: number, asFraction: boolean): CellFigure {
  return { value, ref: a1(row, column), stored: asFraction ? "fraction" : "points" };
}

/** The figure in another way of storing it; the same where it is stored so already. */
export function inStore(figure: CellFigure, stored: Stored): CellFigure {
  if (figure.stored === stored) return figure;
  return stored === "points"
    ? { value: figure.value * 100, ref: `${figure.ref}*100`, stored }
    : { value: figure.value / 100, ref: `${figure.ref}/100`, stored };
}

/** Two figures stored in the same way, so that they can be divided or compared. */
export function alike(a: CellFigure, b: CellFigure): readonly [CellFigure, CellFigure] {
  return a.stored === b.stored ? [a, b] : [inStore(a, "points"), inStore(b, "points")];
}

/** What a cell prints, percentages in points; null where it holds no number. */
export function printedPoints(cell: TableCell | undefined): number | null {
  const figure = cell === undefined || cell.typed.kind === "dash" ? null : figureOf(cell.typed);
  if (figure === null || cell === undefined) return null;
  return storedIn(cell) === "fraction" ? roundHalfAway(figure * 100, 10) : figure;
}

/** Whether nothing at all stands in a cell. */
export function isBlankCell(cell: TableCell | undefined): boolean {
  return cell === undefined || cell.typed.kind === "blank";
}

function storedIn(cell: TableCell): Stored {
  return cell.typed.kind === "number" && cell.format.includes("%") ? "fraction" : "points";
}
