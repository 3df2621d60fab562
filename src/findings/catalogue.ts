import { FIGURE_CODES } from "./codes/figures";
import { FORMULA_CODES } from "./codes/formulas";
import { KODE_CODES } from "./codes/kode";
import { NUMBER_CODES } from "./codes/numbers";
import { SUM_CODES } from "./codes/sums";

/** Every code a check can report. A code never changes its meaning; scripts depend on it. */
export const FINDING_CODES = [...NUMBER_CODES, ...KODE_CODES, ...SUM_CODES, ...FIGURE_CODES, ...FORMULA_CODES] as const;

export type FindingCode = (typeof FINDING_CODES)[number];
