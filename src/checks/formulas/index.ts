import type { Check } from "../check";

/** The checks of the sheet's own formulas, in the order they run. */
export const FORMULA_CHECKS: readonly Check[] = [];
