/** Mistakes of the sheet's own formulas. */
export const FORMULA_CODES = [
  "formula-circular",
  "sum-misses-row",
  "sum-counts-subtotal",
  "constant-among-formulas",
  "formula-differs",
  "error-hidden",
  "external-link",
] as const;

export type FormulaCode = (typeof FORMULA_CODES)[number];
