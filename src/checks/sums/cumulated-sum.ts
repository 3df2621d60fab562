import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { MONEY_KINDS, tableCheck } from "../check";
import { quantityFindings } from "./quantity-findings";
import { rowSumFindings } from "./row-sum-findings";

/** Realisasi so far that is not what was spent before and in this period. */
export const cumulatedSum = tableCheck(
  {
    code: "cumulated-sum",
    tier: "always",
    rule: "triwulan",
    kinds: MONEY_KINDS,
    after: [...UNSURE_FIGURES, "amount-negative", "quarters-sum", "quarters-cumulative"],
  },
  (table) => [
    ...rowSumFindings(table, "cumulated", "cumulated-sum"),
    ...quantityFindings(table, "cumulated", "cumulated-sum"),
  ],
);
