import type { FindingCode } from "../../../src/findings/catalogue";
import { FIGURE_INJECTIONS } from "./figures";
import { FORMULA_INJECTIONS } from "./formulas";
import { KODE_INJECTIONS } from "./kode";
import { NUMBER_INJECTIONS } from "./numbers";
import type { Inject } from "./site";
import { SUM_INJECTIONS } from "./sums";

/** The mistakes that can be made on a drawn report, by the code that must be found. */
export const INJECTIONS: Partial<Record<FindingCode, Inject>> = {
  ...NUMBER_INJECTIONS,
  ...KODE_INJECTIONS,
  ...SUM_INJECTIONS,
  ...FIGURE_INJECTIONS,
  ...FORMULA_INJECTIONS,
};
