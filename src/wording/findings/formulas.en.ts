import type { FormulaCode } from "../../findings/codes/formulas";
import type { CodeWords } from "../finding-text";

/** The words of findings about formulas. */
export const FORMULA_WORDS_EN: CodeWords<FormulaCode> = {
  "formula-circular": {
    name: "A formula refers to its own cell",
    harm: "Excel cannot work it out and shows 0 or an old figure.",
    tell: (told) => ({
      title: "Formula refers to its own cell",
      explanation: `The formula ${told.found} counts its own cell ${told.param("cell")} through ${told.param("part")}, so Excel cannot work it out.`,
      fix: `Make ${told.param("part")} end before cell ${told.param("cell")}.`,
    }),
  },
  "sum-misses-row": {
    name: "A sum leaves out a row",
    harm: "The row's budget is missing in its parent and in every sum above.",
    tell: (told) => {
      const others = Number(told.raw("count")) - 1;
      const missed = `“${told.param("missed")}”${others > 0 ? ` and ${String(others)} more` : ""}`;
      return told.raw("variant") === "empty"
        ? {
            title: "Sum does not cover every row yet",
            explanation: `${told.column()} of “${told.param("row")}”, ${told.found}, is computed by ${told.param("formula")}, which leaves out ${missed}. That row is still empty, but once filled in it will not be counted.`,
            fix: "Extend the formula to that row.",
          }
        : {
            title: "Sum leaves out a row",
            explanation: `${told.column()} of “${told.param("row")}” reads ${told.found} and should be ${told.expected}: its formula ${told.param("formula")} leaves out ${missed}.`,
            fix: "Extend the formula to all rows below it.",
          };
    },
  },
  "sum-counts-subtotal": {
    name: "A sum counts a subtotal beside its parts",
    harm: "The same budget is counted twice.",
    tell: (told) => ({
      title: "Sum counts a subtotal beside its parts",
      explanation: `${told.column()} of “${told.param("row")}” reads ${told.found} and should be ${told.expected}: its formula ${told.param("formula")} adds “${told.param("subtotal")}” and its parts, ${told.param("surplus")} too much.`,
      fix: "Add either the subtotal or its parts.",
    }),
  },
  "constant-among-formulas": {
    name: "A typed number among formulas",
    harm: "It does not follow when the other figures of its row are corrected.",
    tell: (told) => ({
      title: "Typed number among formulas",
      explanation: `${told.column()} holds the typed number ${told.found}, while ${told.param("count")} other cells of the column are formulas. ${
        told.raw("variant") === "wrong"
          ? `By that formula it should be ${told.expected}.`
          : told.raw("variant") === "right"
            ? `The formula gives ${told.expected}: it fits now, but will not follow changes.`
            : "What the formula gives here is not certain."
      }`,
      fix: `Replace it by the formula of the column: ${told.param("formula")}.`,
    }),
  },
  "formula-differs": {
    name: "A formula differs from its column",
    harm: "One row is computed in another way, and nobody sees it.",
    tell: (told) => ({
      title: "Formula differs from its column",
      explanation: `${told.column()} uses the formula ${told.param("own")}${told.finding.found === null ? "" : ` with the result ${told.found}`}, while that of ${told.param("count")} other cells of the column would be ${told.param("formula")} here${told.finding.expected === null ? "" : ` with the result ${told.expected}`}.${told.raw("variant") === "same" ? " The results are the same now." : ""}`,
      fix: "Use the formula of the column, unless the difference is intended.",
    }),
  },
  "error-hidden": {
    name: "A formula hides an error",
    harm: "The replacement reads like a result, although data is missing or the formula fails.",
    tell: (told) => ({
      title: told.raw("open") === 1 ? "Missing data shown as a figure" : "Formula hides an error",
      explanation: `${told.column()} shows ${told.found}, although the inner part of ${told.param("formula")} gives ${told.param("error")}${told.raw("open") === 1 ? ", because the data is not filled in yet" : ""}.`,
      fix:
        told.raw("open") === 1
          ? "Fill in the data, or show a dash until it is there."
          : "Correct the cell it refers to; the error then disappears.",
    }),
  },
  "external-link": {
    name: "A formula takes figures from another file",
    harm: "On another computer the figure can be neither updated nor checked.",
    tell: (told) => ({
      title: "Formula takes figures from another file",
      explanation: `The formula ${told.found} takes figures from another file through ${told.param("part")}.`,
      fix: "Copy the figure into this file before handing it in, or send that file along.",
    }),
  },
};
