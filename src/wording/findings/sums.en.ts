import type { SumCode } from "../../findings/codes/sums";
import type { CodeWords, Told } from "../finding-text";

/** The words of findings about sums. */
export const SUM_WORDS_EN: CodeWords<SumCode> = {
  "double-count": {
    name: "Money is counted twice",
    harm: "Sums become larger than the budget.",
    tell: (told) => doubleCount(told),
  },
  "child-sum": {
    name: "A parent is not the sum of its children",
    harm: "Whoever adds up again gets another figure.",
    tell: (told) =>
      told.raw("rightBelow") === 1
        ? {
            title: "Children do not add up to their parent",
            explanation: `${told.column()} of “${told.param("row")}” is ${told.found}; the rows directly below add up to ${told.param("sum")}. The details agree with the parent, so one of the rows between is wrong.`,
            fix: "Check the highlighted rows; the parent is right.",
          }
        : {
            title: "Parent is not the sum of its children",
            explanation: `${told.column()} of “${told.param("row")}” is ${told.found}, but the rows below add up to ${told.param("sum")} (difference ${told.param("difference")}).`,
            fix:
              told.finding.expected === null
                ? "Decide which is right: the parent or the children."
                : `It should be ${told.expected} by its details. Correct the parent, or the details that are short.`,
          },
  },
  "total-sum": {
    name: "A total does not match its details",
    harm: "The figure quoted in summaries and speeches is wrong too.",
    tell: (told) =>
      told.raw("isRight") === 1
        ? {
            title: "Total is right, but the group rows do not agree",
            explanation: `${told.column()} in the total row, ${told.found}, is the sum of all details, but the top rows as printed add up to ${told.param("groups")} (difference ${told.param("difference")}).`,
            fix: "Leave the total; correct the group row that counts money twice.",
          }
        : {
            title: "Total does not agree with the details",
            explanation: `${told.column()} in the total row is ${told.found}; all details, each counted once, add up to ${told.param("leaves")} (difference ${told.param("difference")}).`,
            fix: `It should be ${told.expected}. Find the row that differs from its details, then correct the total.`,
          },
  },
  "realisasi-above-pagu": {
    name: "More is spent than budgeted",
    harm: "Spending above the available budget is an audit finding.",
    tell: (told) => ({
      title: "More spent than budgeted",
      explanation: `Realisasi of “${told.param("row")}”, ${told.found}, is more than its pagu ${told.expected} (by ${told.param("surplus")}).`,
      fix: "Check the realisasi, or the pagu after the budget change.",
    }),
  },
};

function doubleCount(told: Told) {
  const variant = told.raw("variant");
  if (variant === "repeat") {
    return {
      title: "The same money counted twice",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is exactly that of “${told.param("of")}”, which already has its details. The sum above only fits when it is counted once.`,
      fix: "Find the real split, or clear the repeated figure.",
    };
  }
  if (variant === "subtotal") {
    return {
      title: "Subtotal added to its own parts",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is the sum of ${told.param("count")} rows beside it, yet it is added to the parent again.`,
      fix: "Do not add this row together with its parts.",
    };
  }
  return {
    title: "Sum counts money twice",
    explanation: `${told.column()} of “${told.param("row")}” is ${told.found}; the subtotal “${told.param("subtotal")}” is in it twice (${told.param("surplus")}).`,
    fix: `It should be ${told.expected}.`,
  };
}
