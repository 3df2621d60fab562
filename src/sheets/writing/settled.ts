import { explainedByRounding } from "../../domain/rounding";
import type { CellContent } from "../content";
import type { SheetGrid } from "../reading/grid";
import type { ComputedRole, WriteMode } from "./computed-cell";

/** What stands in a cell now, as it must be put back. */
export function contentOf(grid: SheetGrid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  if (formula !== null) return { kind: "formula", formula };
  const value = grid.value(row, column);
  if (value === null) return { kind: "blank" };
  return { kind: "value", value: typeof value === "object" ? value.error : value };
}

/** What a cell should hold, as far as it matters for what stands there. */
export interface Wanted {
  readonly role: ComputedRole;
  readonly value: number | string;
  readonly formula: string;
  readonly asFraction: boolean;
}

/**
 * Whether a cell already holds what it should. A formula of the office's own that gives the figure is left alone, also one
 * that rounds it; a constant is not, where formulas are wanted. Where plain values are wanted a rounded one will do.
 */
export function isSettled(old: CellContent, shown: unknown, mode: WriteMode, wanted: Wanted): boolean {
  if (mode === "values") return old.kind === "value" && (holds(old.value, wanted) || isRounded(old.value, wanted));
  if (old.kind !== "formula") return false;
  if (sameFormula(old.formula, wanted.formula) || holds(shown, wanted)) return true;
  return /\bROUND\(/i.test(old.formula) && isRounded(shown, wanted);
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

/** Labels of a scale are the same in capitals or small letters. */
function holds(shown: unknown, { value }: Wanted): boolean {
  if (typeof value === "number") return isSameFigure(shown, value);
  return typeof shown === "string" && shown.trim().toLowerCase() === value.toLowerCase();
}

const AMOUNTS: ReadonlySet<ComputedRole> = new Set([
  "siap",
  "pagu",
  "realisasiRp",
  "anggaranKas",
  "target",
  "realisasi",
]);

/** A percentage with at least two decimals that only rounding keeps from being the figure. */
function isRounded(shown: unknown, { role, value, asFraction }: Wanted): boolean {
  if (typeof shown !== "number" || typeof value !== "number" || AMOUNTS.has(role)) return false;
  const least = asFraction ? 4 : 2;
  return explainedByRounding(shown, value, Math.max(least, decimalsIn(shown)));
}

function decimalsIn(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function plain(formula: string): string {
  return formula.replace(/\s+/g, "").toUpperCase();
}
