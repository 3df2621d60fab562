import { explainedByRounding } from "../../domain/rounding";
import type { FixWrite } from "../../findings/finding";
import { formulaOutcome } from "../../sheets/formulas/evaluate";
import { formulaAt } from "../../sheets/formulas/pattern";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { TableCell } from "../../sheets/reading/table";
import { cellName } from "../check";
import { patternOf, type FormulaPeers } from "./formula-columns";

/** The formula a cell would have as its peers have it. */
export interface Restored {
  readonly formula: string;
  /** What it gives; null where that is not known for sure. */
  readonly value: number | null;
  /** True where it gives an error: a figure typed instead is there on purpose. */
  readonly fails: boolean;
}

/** The peers' formula for a cell; null where it would refer beyond the edge of the sheet. */
export function restored(peers: FormulaPeers, cell: TableCell, grid: SheetGrid): Restored | null {
  const formula = formulaAt(peers.pattern, cell.row, cell.column);
  if (formula === null) return null;
  const outcome = isUnderstood(peers, grid) ? outcomeAt(formula, grid) : undefined;
  const value = typeof outcome === "number" ? outcome : null;
  return { formula, value, fails: outcome !== undefined && value === null };
}

/** The write that gives the cell its peers' formula. */
export function restoreWrites(cell: TableCell, { formula, value }: Restored): readonly FixWrite[] {
  if (value === null) return [];
  return [{ cell: cellName(cell), content: { kind: "formula", formula, value }, format: null }];
}

/** Whether what is reckoned here for the peers is what Excel shows for each of them. */
function isUnderstood(peers: FormulaPeers, grid: SheetGrid): boolean {
  return peers.cells.every((placed) => {
    const { cell } = placed;
    if (cell.formula === null || patternOf(placed) !== peers.pattern) return true;
    const outcome = outcomeAt(cell.formula, grid);
    if (typeof outcome === "number" && typeof cell.value === "number") return isSame(cell.value, outcome);
    return typeof cell.value === "object" && cell.value !== null
      ? cell.value.error === outcome
      : cell.value === outcome;
  });
}

function outcomeAt(formula: string, grid: SheetGrid) {
  return formulaOutcome(formula, (row, column) => grid.value(row, column));
}

function isSame(a: number, b: number): boolean {
  return explainedByRounding(a, b, 9);
}
