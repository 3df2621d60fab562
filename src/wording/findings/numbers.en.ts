import type { NumberCode } from "../../findings/codes/numbers";
import type { CodeWords, FindingText, Told } from "../finding-text";

const REFUSED: Readonly<Record<string, string>> = {
  grouping: "its groups are not of three digits, so a digit is missing or one too many",
  separators: "its points and commas alternate in a way nobody writes",
  blanks: "there is a blank between its digits",
  signs: "it has more than one minus sign",
};

/** The words of findings about how figures are written. */
export const NUMBER_WORDS_EN: CodeWords<NumberCode> = {
  "number-malformed": {
    name: "A malformed number",
    harm: "Nobody knows which number is meant, so the sums over it cannot be checked.",
    tell: (told) => ({
      title: "Malformed number",
      explanation: `${told.column()} holds ${told.found}; ${REFUSED[told.param("reason")] ?? ""}. The right number is not guessed.`,
      fix: "Type the number again from its source.",
    }),
  },
  "equals-text": {
    name: "A text begins with =",
    harm: "As soon as the cell is typed again, Excel takes it for a formula and refuses or changes it.",
    tell: (told) => ({
      title: "Text begins with =",
      explanation: `${told.column()} holds the text ${told.found}. It is no formula, but Excel will read it as one when the cell is typed again.`,
      fix:
        told.finding.expected === null
          ? `Remove the = in front, so that it reads “${told.param("text")}”.`
          : `Make it the number ${told.expected}${told.param("unit")}, without the = sign.`,
    }),
  },
  "number-ambiguous": {
    name: "A number that can mean two things",
    harm: "One reader sees thousands, the other decimals.",
    tell: (told) => ({
      title: "Number that can mean two things",
      explanation: `${told.column()} holds the text ${told.found}, which can mean ${told.param("whole")} or ${told.param("decimal")}. The other cells of the column do not say which.`,
      fix: "Type it again as a number, without a thousands separator.",
    }),
  },
  "date-for-number": {
    name: "A date in place of a number",
    harm: "Excel counts it as tens of thousands of days, not as the number that was meant.",
    tell: (told) => ({
      title: "Date in place of a number",
      explanation: `${told.column()} holds the date ${told.found}, while the other cells of the column hold numbers. Usually Excel has turned a number such as 1.3 or 3/4 into a date.`,
      fix: "Format the cell as a number, then type the number again from its source.",
    }),
  },
  "number-as-text": {
    name: "A number is stored as text",
    harm: "Excel leaves text out of sums, so totals are too small without any sign.",
    tell: (told) => ({
      title: "Number stored as text",
      explanation: `${told.column()} holds the text ${told.found} instead of a number; Excel leaves it out of sums.`,
      fix: `Make it the number ${told.expected}${told.param("unit")}.`,
    }),
  },
  "unit-in-cell": {
    name: "A unit is typed into the cell of a number",
    harm: "To Excel the cell is text: it cannot be added, divided or compared.",
    tell: (told) => ({
      title: "Unit typed into the cell of a number",
      explanation: `${told.column()} holds ${told.found}: the number ${told.expected} and “${told.param("unit")}” in one cell, so Excel reads it as text.`,
      fix: `Write the number ${told.expected} only; the unit belongs in the satuan column or in the number format.`,
    }),
  },
  "number-style": {
    name: "Points and commas differ from the column",
    harm: "A decimal point can be read as a thousands separator, and the other way round.",
    tell: (told) => ({
      title: "Points and commas differ from the column",
      explanation: `${told.column()} holds ${told.found}, while most cells of the column use a ${told.raw("style") === "id" ? "comma" : "point"} for decimals.`,
      fix: `Write ${told.expected}, or better turn the whole column into numbers.`,
    }),
  },
  "error-value": {
    name: "An Excel error in the table",
    harm: "Every sum with this cell in it fails too, and the report prints the error.",
    tell: errorValue,
  },
  "header-unit": {
    name: "The unit in the header does not fit the figures",
    harm: "Readers take the budget for a thousand or a million times larger or smaller.",
    tell: (told) =>
      told.raw("variant") === "full"
        ? {
            title: "Header says too large a unit",
            explanation: `The header reads ${told.found}, but the column looks like full rupiah: its middle value is ${told.param("typical")}.`,
            fix: "Change the header to (Rp), or divide all figures by that unit.",
          }
        : {
            title: "Header says full rupiah",
            explanation: `The header reads ${told.found}, but the largest figure is only ${told.param("largest")}; these seem to be thousands or millions of rupiah.`,
            fix: "Name the unit in the header, for example (Rp juta), or write full rupiah.",
          },
  },
  "percent-scale": {
    name: "Percentages in two scales",
    harm: "0.95 among 95 reads as less than one percent, and spoils averages.",
    tell: percentScale,
  },
  "stray-figure": {
    name: "A stray figure",
    harm: "A SUM over this column counts it.",
    tell: (told) =>
      told.raw("variant") === "unit"
        ? {
            title: "Figure in the unit column",
            explanation: `The unit column holds the figure ${told.found}, while ${told.param("count")} other rows name a unit there.`,
            fix: "Move it to its column if it is still needed and write the unit here; clear it if a formula left it behind.",
          }
        : {
            title: "Stray figure on a row without kode and name",
            explanation: `The figure ${told.found} stands alone on a row without kode and name${told.raw("count") === 0 ? "" : `; it is the sum of ${told.param("count")} rows next to it (rows ${told.param("from")} to ${told.param("to")})`}.`,
            fix: "Delete it if it is a note, or give it a kode and a name if it is a row.",
          },
  },
};

function errorValue(told: Told): FindingText {
  const isOpen = told.raw("open") === 1;
  return {
    title: isOpen ? "Error because data is missing" : "Excel error in the table",
    explanation: `The cell shows ${told.found}${told.raw("formula") === null ? "" : ` from the formula ${told.param("formula")}`}: ${ERRORS[told.param("error")] ?? "its formula fails"}${isOpen ? ", because the data is not filled in yet" : ""}.`,
    fix: isOpen
      ? "Fill in the data, or leave the cell blank until it is there."
      : "Correct the formula, or the cell it refers to.",
  };
}

const ERRORS: Readonly<Record<string, string>> = {
  "#DIV/0!": "something is divided by zero or by a blank cell",
  "#REF!": "the cell it refers to has been deleted",
  "#NAME?": "a function or a name is unknown",
  "#VALUE!": "a text stands in place of a number",
  "#N/A": "what is looked up is not found",
  "#NUM!": "the result is no possible number",
};

function percentScale(told: Told): FindingText {
  const isPoints = told.raw("scale") === "points";
  const right = isPoints ? told.expected : `${told.param("points")}%`;
  if (told.raw("variant") === "format")
    return {
      title: "Percentage stored differently from its column",
      explanation: `${told.column()} stores ${told.found} ${isPoints ? "with" : "without"} a % format, while the other cells of the column ${isPoints ? "hold figures such as 95" : "have a % format"}; averages and formulas of the column go wrong.`,
      fix: `Write ${right} in the format of the column.`,
    };
  const proof =
    told.raw("exact") === null ? "" : ` By the figures of its row it should be ${told.param("exact")} percent.`;
  return {
    title: "Percentage in another scale",
    explanation: `${told.column()} holds ${told.found}, while the other cells of the column are written ${isPoints ? "as percentages such as 95" : "as fractions such as 0.95"}.${proof}`,
    fix: `Write ${right}.`,
  };
}
