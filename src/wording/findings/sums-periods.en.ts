import type { CodeWords, FindingText, Told } from "../finding-text";

type PeriodCode =
  "years-sum" | "quarters-sum" | "cumulated-sum" | "quarters-cumulative" | "years-target" | "stock-summed";

/** The words of findings about years, quarters and periods. */
export const PERIOD_SUM_WORDS_EN: CodeWords<PeriodCode> = {
  "years-sum": {
    name: "Rupiah at the end is not the sum of the years",
    harm: "The money needed until the end of the period is wrong.",
    tell: (told) => rowSum(told, "the years"),
  },
  "quarters-sum": {
    name: "The year does not follow from its quarters",
    harm: "This year's result cannot be traced to its quarters.",
    tell: (told) => rowSum(told, "the quarters"),
  },
  "cumulated-sum": {
    name: "The result so far does not follow from its parts",
    harm: "Progress towards the final target of the plan is wrong.",
    tell: (told) => rowSum(told, "last year's and this year's figures"),
  },
  "quarters-cumulative": {
    name: "Quarters are filled in cumulatively",
    harm: "Whoever adds up the quarters counts the result several times.",
    tell: (told) => ({
      title: "Quarters filled in cumulatively",
      explanation:
        told.raw("variant") === "row"
          ? `${told.column()} of “${told.param("row")}” is ${told.found}, the figure of the whole year; the quarter before is ${told.param("before")}. Other rows give each quarter by itself, so this quarter should be ${told.expected}.`
          : `${told.column()} of “${told.param("row")}” is ${told.found}, the figure of the whole year, and the quarter before is ${told.param("before")}. The form asks for each quarter by itself: ${told.expected}.`,
      fix: "Give each quarter its own figure, less the quarters before it.",
    }),
  },
  "years-target": {
    name: "The final target does not follow from the years",
    harm: "The plan is measured against a wrong target.",
    tell: (told) => rowSum(told, "the years"),
  },
  "stock-summed": {
    name: "The same people are added up over periods",
    harm: "Readers take the people to be more than they are.",
    tell: (told) => ({
      title: "People per month added up",
      explanation: `${told.column()} of “${told.param("row")}”, ${told.found} ${told.param("unit")}, is the sum over all ${told.raw("variant") === "years" ? "years" : "periods"}; the same people are counted again. The last period has ${told.param("last")}.`,
      fix: `Consider the last period's figure (${told.param("last")}), or note that these are person-months.`,
    }),
  },
};

function rowSum(told: Told, parts: string): FindingText {
  const printed = `${told.column()} of “${told.param("row")}” is ${told.found}`;
  const title = "Row does not add up";
  switch (told.raw("variant")) {
    case "derived":
      return {
        title: "Difference carried from another row",
        explanation: `${printed}, but ${parts} add up to ${told.param("sum")} (difference ${told.param("difference")}). The difference comes from a wrong sum in another row.`,
        fix: "Correct that sum first; this row then agrees.",
      };
    case "shown":
      return {
        title,
        explanation: `${printed}, but ${parts} add up to ${told.expected}; the sum in “${told.param("above")}” confirms ${told.expected}.`,
        fix: `Enter ${told.expected}.`,
      };
    case "part":
      return {
        title,
        explanation: `${printed}, but to agree with its row and with “${told.param("above")}” it has to be ${told.expected}.`,
        fix: `Enter ${told.expected}.`,
      };
    case "last":
      return {
        title: "Not the last figure",
        explanation: `${printed}; figures in ${told.param("unit")} are not added up, so the last one stands: ${told.expected}.`,
        fix: `It should be ${told.expected}, unless the last figure is wrong.`,
      };
    case "quantity":
      return {
        title,
        explanation: `${printed}, but ${parts} in ${told.param("unit")} add up to ${told.expected} (difference ${told.param("difference")}).`,
        fix: `It should be ${told.expected}, unless one of the parts is wrong.`,
      };
    default:
      return {
        title,
        explanation: `${printed}, but ${parts} add up to ${told.param("sum")} (difference ${told.param("difference")}).`,
        fix: `It should be ${told.expected}, unless one of the parts is wrong.`,
      };
  }
}
