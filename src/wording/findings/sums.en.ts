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
  "amount-twin": {
    name: "Two rows have the very same figures",
    harm: "Where one of them is a copy, the real spending is not reported.",
    tell: (told) => ({
      title: "Pagu and realisasi are those of another row",
      explanation: `Pagu of “${told.param("row")}”, ${told.found}, and its realisasi, ${told.param("realisasi")}, are exactly those of “${told.param("other")}”. The sums are right, but figures that detailed are rarely equal by chance.`,
      fix: "Make sure that both really are the same; where one is a copy, fill in its own figures.",
    }),
  },
  "recap-mismatch": {
    name: "A recap differs from its report",
    harm: "Heads read the recap and auditors the report; both have to say the same.",
    tell: (told) => ({
      title: "Recap differs from its report",
      explanation: `${told.column()} of “${told.param("row")}” is ${told.found}, but ${told.expected} in ${told.param("place")} (difference ${told.param("difference")}).`,
      fix:
        told.raw("variant") === "sure"
          ? `It should be ${told.expected} as in the report; the other figures of this recap agree.`
          : "Check which of them is newer, then make them the same.",
    }),
  },
  "table-disagrees": {
    name: "One quantity differs between two tables",
    harm: "Readers cannot tell which figure holds.",
    tell: (told) => ({
      title: "Differs from another table",
      explanation: `${told.column()} of “${told.param("row")}” is ${told.found}, but ${told.param("other")} in ${told.param("place")}. Most other figures of both tables agree.`,
      fix: "Check which of them is right, then make them the same.",
    }),
  },
  "realisasi-above-pagu": {
    name: "More is spent than budgeted",
    harm: "Auditors always ask about spending above the available budget.",
    tell: (told) => ({
      title: "More spent than budgeted",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is more than its pagu ${told.expected} (by ${told.param("surplus")}).`,
      fix: "Compare the realisasi with the SP2D, and the pagu with the DPA after the budget change.",
    }),
  },
};
