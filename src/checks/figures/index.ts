import type { Check } from "../check";
import { averageMismatch } from "./average-mismatch";
import { capaianMismatch } from "./capaian-mismatch";
import { computedMismatch } from "./computed-mismatch";
import { deviasiMismatch } from "./deviasi-mismatch";
import { efisiensiMismatch } from "./efisiensi-mismatch";
import { fisikCopied } from "./fisik-copied";
import { fisikUnbacked } from "./fisik-unbacked";
import { fisikFromMoney } from "./fisik-from-money";
import { growthMismatch } from "./growth-mismatch";
import { meanOfPercentages } from "./mean-of-percentages";
import { ratingConflict } from "./rating-conflict";
import { ratingGap } from "./rating-gap";
import { ratingMismatch } from "./rating-mismatch";
import { realisasiMissing } from "./realisasi-missing";
import { siapBase } from "./siap-base";
import { sumAsAverage } from "./sum-as-average";
import { targetBelowBaseline } from "./target-below-baseline";
import { targetZero } from "./target-zero";
import { weightBase } from "./weight-base";

/** The checks of computed figures, in the order they run. */
export const FIGURE_CHECKS: readonly Check[] = [
  targetZero,
  targetBelowBaseline,
  realisasiMissing,
  fisikFromMoney,
  weightBase,
  siapBase,
  meanOfPercentages,
  computedMismatch,
  deviasiMismatch,
  fisikCopied,
  fisikUnbacked,
  capaianMismatch,
  efisiensiMismatch,
  sumAsAverage,
  averageMismatch,
  ratingMismatch,
  ratingConflict,
  ratingGap,
  growthMismatch,
];
