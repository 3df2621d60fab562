import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { MONEY_KINDS, tableCheck } from "../check";
import { rowSumFindings } from "./row-sum-findings";

/** Rupiah at the end of the planning period that is not the sum of the years. */
export const yearsSum = tableCheck(
  {
    code: "years-sum",
    tier: "always",
    rule: "kondisi-akhir",
    kinds: MONEY_KINDS,
    after: [...UNSURE_FIGURES, "amount-negative"],
  },
  (table) => rowSumFindings(table, "years", "years-sum"),
);
