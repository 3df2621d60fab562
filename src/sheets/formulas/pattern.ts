import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { a1 } from "../address";

/** A formula in relative terms, the same for every cell it can be copied to: "=ROUND(RC[-1]/RC[-2]*100,2)". */
export function formulaPattern(formula: string, row: number, column: number): string {
  try {
    return translateFormulaToR1C1(formula, a1(row, column));
  } catch {
    return formula;
  }
}

/** A pattern as it reads in a cell; null where it would refer beyond the edge of the sheet. */
export function formulaAt(pattern: string, row: number, column: number): string | null {
  try {
    const formula = translateFormulaToA1(pattern, a1(row, column));
    return formulaPattern(formula, row, column) === pattern && !formula.includes("#REF!") ? formula : null;
  } catch {
    return null;
  }
}
