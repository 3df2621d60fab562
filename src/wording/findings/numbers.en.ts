import type { NumberCode } from "../../findings/codes/numbers";
import type { CodeWords, Told } from "../finding-text";

/** The words of findings about how figures are written. */
export const NUMBER_WORDS_EN: CodeWords<NumberCode> = {
  "number-as-text": {
    name: "A number is stored as text",
    harm: "Excel leaves text out of sums, so totals are too small without any sign.",
    tell: (told) => numberAsText(told),
  },
};

function numberAsText(told: Told) {
  const isMalformed = told.finding.expected === null;
  return {
    title: isMalformed ? "Malformed number" : "Number stored as text",
    explanation: isMalformed
      ? `${told.column()} holds ${told.found}; its digit groups cannot be right, so it is not guessed.`
      : `${told.column()} holds the text ${told.found}, which Excel leaves out of sums.${told.raw("reason") === "ambiguous" ? " Its dot or comma can be read in two ways." : ""}`,
    fix: isMalformed ? "Type the number again from its source." : `Make it the number ${told.expected}.`,
  };
}
