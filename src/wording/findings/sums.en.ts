import type { SumCode } from "../../findings/codes/sums";
import type { CodeWords } from "../finding-text";
import { PERIOD_SUM_WORDS_EN } from "./sums-periods.en";
import { PARENT_SUM_WORDS_EN } from "./sums-parents.en";

/** The words of findings about sums. */
export const SUM_WORDS_EN: CodeWords<SumCode> = {
  ...PARENT_SUM_WORDS_EN,
  ...PERIOD_SUM_WORDS_EN,
  "amount-negative": {
    name: "A budget or a spending is negative",
    harm: "The sums above become too small, and the absorption cannot be read.",
    tell: (told) => ({
      title: "Negative rupiah",
      explanation:
        told.raw("variant") === "quarter"
          ? `${told.column()} of “${told.param("row")}” is ${told.found}, below zero. That is only possible where spending of an earlier quarter was paid back.`
          : `${told.column()} of “${told.param("row")}” is ${told.found}, but neither a budget nor spending can be below zero.`,
      fix:
        told.raw("variant") === "quarter"
          ? "Check it; where money was paid back, say so in a note."
          : "Check the minus sign, or the figure itself.",
    }),
  },
  "realisasi-above-pagu": {
    name: "More is spent than budgeted",
    harm: "Spending above the available budget is an audit finding.",
    tell: (told) => ({
      title: "More spent than budgeted",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is more than its pagu ${told.expected} (by ${told.param("surplus")}).`,
      fix: "Check the realisasi, or the pagu after the budget change.",
    }),
  },
};
