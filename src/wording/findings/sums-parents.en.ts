import type { CodeWords, FindingText, Told } from "../finding-text";

/** The words of findings about parents, groups and totals. */
export const PARENT_SUM_WORDS_EN: CodeWords<"double-count" | "child-sum" | "total-sum"> = {
  "double-count": {
    name: "Money is counted twice",
    harm: "Sums become larger than the budget.",
    tell: (told) => doubleCount(told),
  },
  "child-sum": {
    name: "A parent is not the sum of its children",
    harm: "Whoever adds up again gets another figure.",
    tell: (told) => childSum(told),
  },
  "total-sum": {
    name: "A total does not match its details",
    harm: "The figure quoted in summaries and speeches is wrong too.",
    tell: (told) => totalSum(told),
  },
};

function childSum(told: Told): FindingText {
  const title = "Parent is not the sum of its children";
  const printed = `${told.column()} of “${told.param("row")}” is ${told.found}`;
  const off = `${printed}, but the rows below add up to ${told.param("sum")} (difference ${told.param("difference")}).`;
  const child = `“${told.param("child")}”`;
  switch (told.raw("variant")) {
    case "below":
      return {
        title: "Children do not add up to their parent",
        explanation: `${printed}; the rows directly below add up to ${told.param("sum")}. The details agree with the parent, so one of the rows between is wrong.`,
        fix: "Check the highlighted rows; the parent is right.",
      };
    case "left-out":
      return {
        title: "A child is left out of the sum",
        explanation: `${off} The difference is exactly ${child}, so that row is not in the sum.`,
        fix: `It should be ${told.expected}; add ${child} to its parent.`,
      };
    case "twice":
      return {
        title: "A child is added twice",
        explanation: `${off} The difference is exactly ${child}, so that row is in the sum twice.`,
        fix: `It should be ${told.expected}; count ${child} once.`,
      };
    case "blank":
      return {
        title: "Children fall short, one is blank",
        explanation: `${off} ${child} is still blank.`,
        fix: `Fill in ${child}, or correct the parent if there is nothing to fill in.`,
      };
    case "carried":
      return {
        title: "A mistake below is carried upwards",
        explanation: `${printed}; by its details it is ${told.expected} (difference ${told.param("difference")}). The mistake is in ${child} and is carried up to this row.`,
        fix: `Correct ${child} first, then add up this row again.`,
      };
    default:
      return { title, explanation: off, fix: childFix(told) };
  }
}

function childFix(told: Told): string {
  if (told.finding.expected === null)
    return "The sheet does not settle which is right. Compare the parent and its children with the DPA.";
  return told.raw("settled") === 1
    ? `It should be ${told.expected} by its details. Correct the parent, or add the detail that is not yet printed.`
    : `Its details make ${told.expected}, but the sum above agrees with the printed figure. See whether a detail is not printed or has a wrong figure.`;
}

function totalSum(told: Told): FindingText {
  const printed = `${told.column()} in the total row is ${told.found}`;
  const details = `all details, each counted once, add up to ${told.param("leaves")} (difference ${told.param("difference")}).`;
  const child = `“${told.param("child")}”`;
  switch (told.raw("variant")) {
    case "right":
      return {
        title: "Total is right, but the group rows do not agree",
        explanation: `${told.column()} in the total row, ${told.found}, is the sum of all details, but the top rows as printed add up to ${told.param("groups")} (difference ${told.param("difference")}).`,
        fix: "Leave the total; correct the group row that is wrong.",
      };
    case "left-out":
      return {
        title: "A group is left out of the total",
        explanation: `${printed}; ${details} The difference is exactly ${child}.`,
        fix: `It should be ${told.expected}; add ${child} to the total.`,
      };
    case "twice":
      return {
        title: "A group is added twice",
        explanation: `${printed}; ${details} The difference is exactly ${child}.`,
        fix: `It should be ${told.expected}; count ${child} once.`,
      };
    case "carried":
      return {
        title: "A mistake above is in the total",
        explanation: `${printed}; ${details} The mistake is in ${child}.`,
        fix: `Correct ${child} first; the total is then ${told.expected}.`,
      };
    default:
      return {
        title: "Total does not agree with the details",
        explanation: `${printed}; ${details}`,
        fix: `It should be ${told.expected}. Find the row that differs from its details, then correct the total.`,
      };
  }
}

function doubleCount(told: Told): FindingText {
  const variant = told.raw("variant");
  if (variant === "repeat") {
    return {
      title: "The same money counted twice",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is exactly that of “${told.param("of")}”, which already has its details. The sum above only fits when it is counted once.`,
      fix: "Fill in the real split by the DPA, or clear the repeated figure.",
    };
  }
  if (variant === "subtotal") {
    return {
      title: "Subtotal added to its own parts",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is the sum of ${told.param("count")} rows beside it, yet it is added to the parent again.`,
      fix: "Add this row alone or its parts alone, not both.",
    };
  }
  return {
    title: "Sum counts money twice",
    explanation: `${told.column()} of “${told.param("row")}” is ${told.found}; the subtotal “${told.param("subtotal")}” is in it twice (${told.param("surplus")}).`,
    fix: `It should be ${told.expected}; add the subtotal alone, or its parts alone.`,
  };
}
