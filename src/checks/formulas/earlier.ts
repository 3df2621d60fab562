import type { FindingCode } from "../../findings/catalogue";
import { FIGURE_CODES } from "../../findings/codes/figures";
import { NUMBER_CODES } from "../../findings/codes/numbers";
import { SUM_CODES } from "../../findings/codes/sums";

/** What a cell's figure may already be reported for: then its formula is not reported as well. */
export const ALL_ABOUT_FIGURES: readonly FindingCode[] = [...NUMBER_CODES, ...SUM_CODES, ...FIGURE_CODES];
