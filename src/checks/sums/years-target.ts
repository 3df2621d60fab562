import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { MONEY_KINDS, tableCheck } from "../check";
import { quantityFindings } from "./quantity-findings";

/** A target at the end of the period that the years make in no way: neither added up nor as the last one. */
export const yearsTarget = tableCheck(
  {
    code: "years-target",
    tier: "always",
    rule: "kondisi-akhir",
    kinds: [...MONEY_KINDS, "indicator"],
    after: [...UNSURE_FIGURES, "pair-incomplete"],
  },
  (table) => quantityFindings(table, "years", "years-target"),
);
