import type { Check } from "../check";
import { amountNegative } from "./amount-negative";
import { amountTwin } from "./amount-twin";
import { childSum } from "./child-sum";
import { cumulatedSum } from "./cumulated-sum";
import { doubleCount } from "./double-count";
import { quartersCumulative } from "./quarters-cumulative";
import { quartersSum } from "./quarters-sum";
import { realisasiAbovePagu } from "./realisasi-above-pagu";
import { recapMismatch } from "./recap-mismatch";
import { stockSummed } from "./stock-summed";
import { tableDisagrees } from "./table-disagrees";
import { totalSum } from "./total-sum";
import { yearsSum } from "./years-sum";
import { yearsTarget } from "./years-target";

/** The checks of sums, in the order they run. */
export const SUM_CHECKS: readonly Check[] = [
  amountNegative,
  recapMismatch,
  quartersCumulative,
  doubleCount,
  yearsSum,
  quartersSum,
  cumulatedSum,
  childSum,
  totalSum,
  yearsTarget,
  stockSummed,
  realisasiAbovePagu,
  amountTwin,
  tableDisagrees,
];
