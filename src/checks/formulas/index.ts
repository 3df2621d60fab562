import type { Check } from "../check";
import { constantAmongFormulas } from "./constant-among-formulas";
import { errorHidden } from "./error-hidden";
import { externalLink } from "./external-link";
import { formulaCircular } from "./formula-circular";
import { formulaDiffers } from "./formula-differs";
import { sumCountsSubtotal } from "./sum-counts-subtotal";
import { sumMissesRow } from "./sum-misses-row";

/** Formulas of sums: they run before the checks of sums, whose findings they explain. */
export const FORMULA_SUM_CHECKS: readonly Check[] = [formulaCircular, sumMissesRow, sumCountsSubtotal];

/** The checks of the sheet's other formulas, in the order they run. */
export const FORMULA_CHECKS: readonly Check[] = [constantAmongFormulas, formulaDiffers, errorHidden, externalLink];
