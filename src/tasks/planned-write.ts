import { a1 } from "../sheets/address";
import type { CellContent, SheetContent } from "../sheets/content";
import type { SheetGrid } from "../sheets/reading/grid";
import type { ComputedCell, WriteMode } from "../sheets/writing/computed-cell";
import { formatFor } from "../sheets/writing/number-format";
import { contentOf, isSettled } from "../sheets/writing/settled";
import type { PlannedWrite } from "./outcome";

export { contentOf, isSameFigure, sameFormula, showsValue } from "../sheets/writing/settled";

/** The write that brings a computed cell to its figure, or null when it already stands there. */
export function plannedWrite(
  sheet: SheetContent,
  grid: SheetGrid,
  cell: ComputedCell,
  mode: WriteMode,
): PlannedWrite | null {
  if (cell.computed.kind === "skip") return null;
  const { row, column, role, asFraction = false } = cell;
  const { value, formula } = cell.computed;
  const old = contentOf(grid, row, column);
  if (isSettled(old, grid.value(row, column), mode, { role, value, formula, asFraction })) return null;
  const next: CellContent = mode === "formulas" ? { kind: "formula", formula } : { kind: "value", value };
  return {
    sheet: sheet.name,
    cell: a1(row, column),
    row,
    column,
    old,
    oldFormat: grid.format(row, column),
    next,
    format: formatFor(cell, grid.format(row, column), value),
    value,
  };
}
