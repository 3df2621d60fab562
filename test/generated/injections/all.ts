import type { FindingCode } from "../../../src/findings/catalogue";
import { FIGURE_INJECTIONS } from "./figures";
import { FORMULA_INJECTIONS } from "./formulas";
import { KODE_INJECTIONS } from "./kode";
import { NUMBER_INJECTIONS } from "./numbers";
import { NAME_INJECTIONS } from "./names";
import { PLAN_INJECTIONS } from "./plans";
import { RATING_INJECTIONS } from "./ratings";
import { SHARE_INJECTIONS } from "./shares";
import type { Inject } from "./site";
import { SUM_INJECTIONS } from "./sums";

/** The mistakes that can be made on a drawn report, by the code that must be found. */
export const INJECTIONS: Partial<Record<FindingCode, Inject>> = {
  ...NUMBER_INJECTIONS,
  ...KODE_INJECTIONS,
  ...SUM_INJECTIONS,
  ...FIGURE_INJECTIONS,
  ...FORMULA_INJECTIONS,
  ...PLAN_INJECTIONS,
  ...SHARE_INJECTIONS,
  ...RATING_INJECTIONS,
  ...NAME_INJECTIONS,
};
