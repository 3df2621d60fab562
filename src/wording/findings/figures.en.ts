import type { FigureCode } from "../../findings/codes/figures";
import type { CodeWords } from "../finding-text";

/** The words of findings about computed figures. */
export const FIGURE_WORDS_EN: CodeWords<FigureCode> = {
  "computed-mismatch": {
    name: "A computed figure does not follow from its row",
    harm: "Percentages and weights computed again differ from the reported ones.",
    tell: (told) => ({
      title: `${told.column()} does not follow from its row`,
      explanation: `${told.column()} of “${told.param("row")}” is ${told.found}; by the figures of that row it is ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
      fix: "Recompute the report, or correct the figures it comes from.",
    }),
  },
  "fisik-copied": {
    name: "Fisik (%) copies another column",
    harm: "Physical progress looks like the money spent although the volumes say otherwise.",
    tell: (told) => ({
      title: "Fisik (%) copies another column",
      explanation: `Fisik (%) of “${told.param("row")}” is ${told.found}, the same as ${told.column("source")}. Bobot × result ÷ target gives ${told.expected}.`,
      fix: "Recompute the report, so that Fisik (%) follows from the volumes.",
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
