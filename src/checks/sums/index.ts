import type { Check } from "../check";
import { doubleCount } from "./double-count";
import { childSum } from "./child-sum";
import { totalSum } from "./total-sum";
import { realisasiAbovePagu } from "./realisasi-above-pagu";

/** The checks of sums, in the order they run. */
export const SUM_CHECKS: readonly Check[] = [doubleCount, childSum, totalSum, realisasiAbovePagu];
