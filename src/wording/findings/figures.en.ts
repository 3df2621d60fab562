import type { FigureCode } from "../../findings/codes/figures";
import type { CodeWords } from "../finding-text";
import { BASE, capaian, GROWTH, mismatch } from "./figures-variants.en";

/** The words of findings about computed figures. */
export const FIGURE_WORDS_EN: CodeWords<FigureCode> = {
  "target-zero": {
    name: "Target zero or blank beside a result",
    harm: "No capaian can be computed, and success cannot be measured.",
    tell: (told) => ({
      title: told.raw("variant") === "zero" ? "Target zero beside a result" : "Target blank beside a result",
      explanation: `The result of “${told.param("row")}” is ${told.param("realisasi")}, but its target is ${told.raw("variant") === "zero" ? "0; dividing by zero gives no capaian" : "blank, while the other rows have one"}.`,
      fix: "Fill in the target from the plan; if there was none, say so in a remark.",
    }),
  },
  "target-below-baseline": {
    name: "Target worse than the baseline",
    harm: "The target is met although performance went down.",
    tell: (told) => ({
      title: "Target worse than the baseline",
      explanation: `The target of “${told.param("row")}” is ${told.found}, though ${told.param("base")} had been reached before the plan began. For this indicator ${told.raw("arah") === "turun" ? "less" : "more"} is better.`,
      fix: "Check target and baseline; if it was planned like that, give the reason.",
    }),
  },
  "realisasi-missing": {
    name: "A result is not filled in",
    harm: "The row is missing from the capaian as if it did not exist.",
    tell: (told) => ({
      title: "A result is not filled in",
      explanation: `“${told.param("row")}” has a target of ${told.param("target")}, but its result is blank, while nearly all other rows have one.`,
      fix: "Fill in the result; write 0 for none, n/a where there are no data.",
    }),
  },
  "fisik-from-money": {
    name: "A physical result computed from money",
    harm: "Physical progress only repeats the money spent; what was really done is not reported.",
    tell: (told) => ({
      title: "A physical result computed from money",
      explanation: `The physical result of “${told.param("row")}” is ${told.found}. That is exactly the target ${told.param("target")} × ${told.param("spent")} ÷ ${told.param("pagu")}: the share of the money, not a volume counted on site.`,
      fix: "Fill in the volume that was really finished.",
    }),
  },
  "weight-base": {
    name: "Weights on two bases",
    harm: "Weights of one table cannot be added, and weighted progress becomes wrong.",
    tell: (told) => ({
      title: `${told.column()} is computed on two bases`,
      explanation: `${told.column()} of “${told.param("row")}” is ${told.found}, computed from ${BASE[told.param("other")] ?? "another base"}. Most of the column is computed from ${BASE[told.param("base")] ?? "another base"}, which gives ${told.expected}. Cells of this kind: ${told.param("count")}.`,
      fix: `Use one base for the whole column; with ${BASE[told.param("base")] ?? "another base"} this is ${told.expected}.`,
    }),
  },
  "siap-base": {
    name: "SIAP (%) on two bases",
    harm: "Percentages of the unspent rest cannot be compared between rows.",
    tell: (told) => ({
      title: "SIAP (%) is computed on two bases",
      explanation: `SIAP (%) of “${told.param("row")}” is ${told.found}, computed from ${BASE[told.param("other")] ?? "another base"}. Most of the column is computed from ${BASE[told.param("base")] ?? "another base"}, which gives ${told.expected}. Cells of this kind: ${told.param("count")}.`,
      fix: "Use one base for the whole column, and name it in the header.",
    }),
  },
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
      fix: "Compute Fisik (%) from the physical progress, not from the money or the bobot.",
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
      fix: `Fill in the physical ${told.raw("missing") === "target" ? "target and result" : "result"}; write 0 if nothing is done yet.`,
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
      explanation:
        told.raw("column") !== null
          ? `${told.column()} of “${told.param("row")}” is ${told.found}, but both the efficiency of that row and the average of the column give ${told.expected}.`
          : `The efficiency of “${told.param("row")}” is ${told.found}; capaian and serapan of that row give ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
      fix: "Compute it again from capaian − serapan, or correct one of the two.",
    }),
  },
  "rating-mismatch": {
    name: "A rating does not fit its figure",
    harm: "Performance is rated better or worse than its figure says.",
    tell: (told) => ({
      title: "The rating does not fit its figure",
      explanation: `“${told.param("row")}” has ${told.param("value")} and is rated ${told.found}; on the scale ${told.param("scale")} that is ${told.expected}.`,
      fix: `Put ${told.expected} there, or correct the figure.`,
    }),
  },
  "rating-conflict": {
    name: "The same figure, different ratings",
    harm: "A reader cannot tell which scale is used.",
    tell: (told) => ({
      title: "The same figure, different ratings",
      explanation: `“${told.param("row")}” has ${told.param("value")} and is rated ${told.found}, but “${told.param("otherRow")}” with the same figure is rated “${told.param("other")}”.`,
      fix: "Rate both by the scale in use.",
    }),
  },
  "rating-gap": {
    name: "A figure in a gap of the scale",
    harm: "The text of the scale names no rating for it.",
    tell: (told) => ({
      title: "A figure in a gap of the scale",
      explanation: `${told.found} of “${told.param("row")}” lies in a gap of the scale ${told.param("scale")}, between “${told.param("below")}” and “${told.param("above")}”.`,
      fix: "Choose the rule for such gaps in the settings and use it for all rows.",
    }),
  },
  "growth-mismatch": {
    name: "A growth does not follow from its years",
    harm: "A budget seems to rise or fall other than it does.",
    tell: (told) => ({
      title: "The growth does not follow from its years",
      explanation: `The growth of “${told.param("row")}” is ${told.found}; computed as the other rows of this column are (${GROWTH[told.param("cara")] ?? ""}), it is ${told.expected}.`,
      fix: "Compute it again from the years.",
    }),
  },
};
