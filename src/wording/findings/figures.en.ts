import type { FigureCode } from "../../findings/codes/figures";
import type { CodeWords, FindingText, Told } from "../finding-text";

/** The words of findings about computed figures. */
export const FIGURE_WORDS_EN: CodeWords<FigureCode> = {
  "mean-of-percentages": {
    name: "A group's percentage is not taken from its sums",
    harm: "Small activities count as much as large ones, so the group looks other than it is.",
    tell: (told) => ({
      title:
        told.raw("variant") === "sum"
          ? `${told.column()} of a group is a sum of percentages`
          : `${told.column()} of a group is a mean of percentages`,
      explanation: `${told.column()} of “${told.param("row")}” is ${told.found}, the ${told.raw("variant") === "sum" ? "sum" : "mean"} of the ${told.param("count")} percentages below it. ${told.raw("column") === "serapan" ? "The sum spent ÷ the sum of the pagu gives" : "Weighted by their pagu they give"} ${told.expected}.`,
      fix: "Compute a group's percentage from its sums, not from the percentages of its rows.",
    }),
  },
  "computed-mismatch": {
    name: "A computed figure does not follow from its row",
    harm: "Percentages and weights computed again differ from the reported ones.",
    tell: (told) => mismatch(told),
  },
  "deviasi-mismatch": {
    name: "A deviasi does not follow from plan and result",
    harm: "Work that is late may look as if it were on time.",
    tell: (told) => ({
      title: "Deviasi does not follow from plan and result",
      explanation: `Deviasi of “${told.param("row")}” is ${told.found}; computed as the other rows of this column are, it is ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
      fix: "Compute the deviasi again, or correct the plan or the result.",
    }),
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
  "capaian-mismatch": {
    name: "A capaian does not follow from target and result",
    harm: "The reported performance is other than what was achieved, and its rating may be wrong with it.",
    tell: (told) => capaian(told),
  },
  "sum-as-average": {
    name: "An average that is a sum",
    harm: "The average is several times what it should be.",
    tell: (told) => ({
      title: `The average of ${told.column()} is its sum`,
      explanation: `“${told.param("row")}” in ${told.column()} is ${told.found}. That is the sum of the ${told.param("count")} figures above it; their mean is ${told.expected}.`,
      fix: `Put the mean there, ${told.expected}.`,
    }),
  },
  "average-mismatch": {
    name: "An average does not follow from its figures",
    harm: "The report's conclusion rests on an average nobody can compute again.",
    tell: (told) => ({
      title: `The average of ${told.column()} does not follow from its figures`,
      explanation: `“${told.param("row")}” in ${told.column()} is ${told.found}; the mean of the ${told.param("count")} figures above it is ${told.expected}${told.raw("variant") === "truncated" ? ", and the rest was cut off instead of rounded" : ""}. Rows without a figure are left out.`,
      fix: "Compute the average again, or say which rows it is taken of.",
    }),
  },
  "efisiensi-mismatch": {
    name: "An efficiency does not follow from capaian and serapan",
    harm: "Work that cost too much may look economical, or the other way round.",
    tell: (told) => ({
      title: "The efficiency does not follow from its row",
      explanation: `The efficiency of “${told.param("row")}” is ${told.found}; capaian and serapan of that row give ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
      fix: "Compute it again from capaian − serapan, or correct one of the two.",
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

const ARAH: Readonly<Record<string, string>> = {
  naik: "more is better: result ÷ target",
  turun: "less is better: (2 × target − result) ÷ target",
  "turun-rasio": "less is better: target ÷ result",
};

function capaian(told: Told): FindingText {
  const title = "Capaian does not follow from target and result";
  const row = `“${told.param("row")}”`;
  const arah = ARAH[told.param("arah")] ?? "";
  switch (told.raw("variant")) {
    case "direction":
      return {
        title: "Capaian was computed the other way round",
        explanation: `Capaian of ${row} is ${told.found}, as if more were better. By its name less is better; then (2 × target − result) ÷ target gives ${told.expected}.`,
        fix: "Make sure which way is better, then use the formula for it.",
      };
    case "truncated":
      return {
        title: "Capaian was cut off instead of rounded",
        explanation: `Capaian of ${row} is ${told.found}; exactly it is ${told.expected} (${arah}), and the rest was cut off.`,
        fix: "Round it like the other figures.",
      };
    case "digits":
      return {
        title,
        explanation: `Capaian of ${row} is ${told.found}; target and result of that row give ${told.expected} (${arah}). The digits are the same in another order.`,
        fix: `Put ${told.expected} there.`,
      };
    default:
      return {
        title,
        explanation: `Capaian of ${row} is ${told.found}; target and result of that row give ${told.expected} (${arah}). No other formula in use gives the printed figure either.`,
        fix: "Compute the capaian again, or correct the target or the result.",
      };
  }
}
