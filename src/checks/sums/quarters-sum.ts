import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { MONEY_KINDS, tableCheck } from "../check";
import { quantityFindings } from "./quantity-findings";
import { rowSumFindings } from "./row-sum-findings";

/** Realisasi of the year that is not what the quarters make: their sum, or for shares and indices the last one filled. */
export const quartersSum = tableCheck(
  {
    code: "quarters-sum",
    tier: "always",
    rule: "triwulan",
    kinds: MONEY_KINDS,
    after: [...UNSURE_FIGURES, "amount-negative", "quarters-cumulative"],
  },
  (table) => [
    ...rowSumFindings(table, "quarters", "quarters-sum"),
    ...quantityFindings(table, "quarters", "quarters-sum"),
  ],
);
