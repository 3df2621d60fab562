/** Mistakes of the sheet's own formulas. */
export const FORMULA_CODES = [] as const satisfies readonly string[];

export type FormulaCode = (typeof FORMULA_CODES)[number];
