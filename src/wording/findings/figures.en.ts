import type { FigureCode } from "../../findings/codes/figures";
import type { CodeWords, FindingText, Told } from "../finding-text";

/** The words of findings about computed figures. */
export const FIGURE_WORDS_EN: CodeWords<FigureCode> = {
  "computed-mismatch": {
    name: "A computed figure does not follow from its row",
    harm: "Percentages and weights computed again differ from the reported ones.",
    tell: (told) => mismatch(told),
  },
  "fisik-copied": {
    name: "Fisik (%) copies another column",
    harm: "Physical progress looks like the money spent although the volumes say otherwise.",
    tell: (told) => ({
      title: "Fisik (%) copies another column",
      explanation: `Fisik (%) of “${told.param("row")}” is ${told.found}, the same as ${told.column("source")}. ${told.raw("variant") === "parent" ? "The fisik of its parts, weighted by their pagu, gives" : "Bobot × result ÷ target gives"} ${told.expected}.`,
      fix: "Recompute the report, so that Fisik (%) follows from the physical progress.",
    }),
  },
  "fisik-unbacked": {
    name: "Fisik (%) without any physical result",
    harm: "Physical progress cannot be proved.",
    tell: (told) => ({
      title: "Fisik (%) without a physical result",
      explanation:
        told.raw("missing") === "target"
          ? `Fisik (%) of “${told.param("row")}” is ${told.param("printed")}, but its physical target and result are blank.`
          : `Fisik (%) of “${told.param("row")}” is ${told.param("printed")}, but its physical result is blank (target ${told.param("target")}).`,
      fix: "Fill in the physical result; blank is not zero.",
    }),
  },
};

function mismatch(told: Told): FindingText {
  const title = `${told.column()} does not follow from its row`;
  const row = `“${told.param("row")}”`;
  const formula = told.param("formula") === "" ? "" : ` (${told.param("formula")})`;
  switch (told.raw("variant")) {
    case "input":
      return {
        title: `${told.column()} is contradicted by what was computed from it`,
        explanation: `${told.column()} of ${row} is ${told.found}, but both the rest and the percentage of that row give ${told.expected}.`,
        fix: `Look at its source; if ${told.expected} is right, correct ${told.column()}.`,
      };
    case "foreign":
      return {
        title: `${told.column()} is computed in another way`,
        explanation: `Not one of the ${told.param("count")} figures of ${told.column()} follows from its row. For example ${row}: it is ${told.found}, by that row ${told.expected}${formula}.`,
        fix: "Check what this column is computed from, then recompute all of it or explain the method below the table.",
      };
    case "truncated":
      return {
        title: `${told.column()} was cut off instead of rounded`,
        explanation: `${told.column()} of ${row} is ${told.found}; exactly it is ${told.expected}${formula}, and the rest was cut off.`,
        fix: "Round it like the other columns.",
      };
    default:
      return {
        title,
        explanation: `${told.column()} of ${row} is ${told.found}; by the figures of that row it is ${told.expected}${formula}.`,
        fix: "Recompute the report, or correct the figures it comes from.",
      };
  }
}
