import type { Check } from "../check";
import { averageMismatch } from "./average-mismatch";
import { capaianMismatch } from "./capaian-mismatch";
import { computedMismatch } from "./computed-mismatch";
import { deviasiMismatch } from "./deviasi-mismatch";
import { efisiensiMismatch } from "./efisiensi-mismatch";
import { fisikCopied } from "./fisik-copied";
import { fisikUnbacked } from "./fisik-unbacked";
import { meanOfPercentages } from "./mean-of-percentages";
import { sumAsAverage } from "./sum-as-average";

/** The checks of computed figures, in the order they run. */
export const FIGURE_CHECKS: readonly Check[] = [
  meanOfPercentages,
  computedMismatch,
  deviasiMismatch,
  fisikCopied,
  fisikUnbacked,
  capaianMismatch,
  sumAsAverage,
  averageMismatch,
  efisiensiMismatch,
];
