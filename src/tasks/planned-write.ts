import { a1 } from "../sheets/address";
import type { CellContent, SheetContent } from "../sheets/content";
import type { SheetGrid } from "../sheets/reading/grid";
import type { ComputedCell, WriteMode } from "../sheets/writing/computed-cell";
import { formatFor } from "../sheets/writing/number-format";
import type { PlannedWrite } from "./outcome";

/** What stands in a cell now, as it must be put back. */
export function contentOf(grid: SheetGrid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  if (formula !== null) return { kind: "formula", formula };
  const value = grid.value(row, column);
  if (value === null) return { kind: "blank" };
  return { kind: "value", value: typeof value === "object" ? value.error : value };
}

/** The write that brings a computed cell to its figure, or null when it already stands there. */
export function plannedWrite(
  sheet: SheetContent,
  grid: SheetGrid,
  cell: ComputedCell,
  mode: WriteMode,
): PlannedWrite<number> | null {
  if (cell.computed.kind === "skip") return null;
  const { row, column, role } = cell;
  const { value, formula } = cell.computed;
  const old = contentOf(grid, row, column);
  if (isSettled(old, grid.value(row, column), mode, formula, value)) return null;
  const format = formatFor(role, grid.format(row, column), value);
  const next: CellContent = mode === "formulas" ? { kind: "formula", formula } : { kind: "value", value };
  return {
    sheet: sheet.name,
    cell: a1(row, column),
    row,
    column,
    old,
    oldFormat: grid.format(row, column),
    next,
    format,
    value,
  };
}

/** A formula of the office's own that gives the figure is left alone; a constant is not, where formulas are wanted. */
function isSettled(old: CellContent, shown: unknown, mode: WriteMode, formula: string, value: number): boolean {
  if (mode === "values") return old.kind === "value" && isSameFigure(old.value, value);
  return old.kind === "formula" && (sameFormula(old.formula, formula) || isSameFigure(shown, value));
}

/** Whether two formulas are the same but for blanks and letter case. */
export function sameFormula(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Whether a shown value is the figure, to the precision doubles can promise. */
export function isSameFigure(shown: unknown, value: number): boolean {
  return typeof shown === "number" && Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Whether a cell shows what was planned: the figure, or the very text. */
export function showsValue(shown: unknown, value: number | string): boolean {
  return typeof value === "number" ? isSameFigure(shown, value) : shown === value;
}

function plain(formula: string): string {
  return formula.replace(/\s+/g, "").toUpperCase();
}
