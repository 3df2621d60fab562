import type { FindingCode } from "../../../src/findings/catalogue";

/** What may be said beside the code of one mistake, with severity error, and why it is no echo of it. */
export const ALLOWED: Partial<Record<FindingCode, { readonly codes: readonly FindingCode[]; readonly why: string }>> = {
  "kode-context": {
    codes: ["child-sum"],
    why: "a komponen heads the rows after it and leaves the kegiatan above: sums are those of the tree its kode says",
  },
  "kode-missing": {
    codes: ["child-sum", "double-count"],
    why: "without its kode a row is placed by the row before it, so that sums are those of another tree",
  },
  "total-sum": {
    codes: ["computed-mismatch"],
    why: "weighted figures are shares of the total: with another total they are others",
  },
  "realisasi-above-pagu": {
    codes: ["total-sum", "computed-mismatch", "quarters-sum"],
    why: "the figure is raised alone: total, quarters and percentages still say what it was",
  },
  "amount-negative": {
    codes: ["computed-mismatch"],
    why: "the figures computed from it still say what it was",
  },
  "number-malformed": { codes: ["child-sum"], why: "the parts of a part are added where the part cannot be read" },
  "error-value": { codes: ["child-sum"], why: "the parts of a part are added where the part cannot be read" },
  "cumulated-sum": {
    codes: ["child-sum", "computed-mismatch"],
    why: "where the sums of the tree weigh more than the row's own, they are what is reported",
  },
};

/** Codes for which no drawn report has a place, and why; the gallery and the tests of the check hold them. */
export const NOT_DRAWN: Partial<Record<FindingCode, string>> = {
  "number-style": "tidy reports type their figures as numbers, which have no style",
  "stray-figure": "drawn reports have no rows without kode and name",
  "header-unit": "a header is changed for all figures of a column at once",
  "kode-shifted": "needs two groups with the same kode",
  "kode-level-skipped": "a left out row moves all below it; drawn as 'kegiatan rows missing'",
  "kode-gap": "on request only; tidy reports have gaps",
  "kode-organisasi": "on request only",
  "kode-unknown": "needs the office's own list",
  "name-differs": "needs the office's own list",
  "name-changes": "needs one kode in two tables",
  "spelling-varies": "on request only",
  "row-incomplete": "on request only",
  "pair-incomplete": "drawn plans leave targets blank on purpose",
  "double-count": "a subtotal counted twice changes every sum above it; drawn in rfk.test.ts",
  "quarters-cumulative": "needs all quarters of a column cumulated",
  "recap-mismatch": "needs a recapitulation of the same report",
  "table-disagrees": "needs one quantity in two tables",
  "years-target": "a target of the end of the period may rightly be any figure where the unit is a count",
  "stock-summed": "information about units that drawn plans do not sum",
  "sum-misses-row": "drawn sums are values",
  "sum-counts-subtotal": "drawn sums are values",
  "error-hidden": "drawn formulas do not fail",
  "realisasi-missing": "on request only",
  "fisik-unbacked": "drawn reports have volumes wherever they have a weighted figure",
  "target-below-baseline": "drawn baselines stand in columns without a role",
  "fisik-from-money": "needs all volumes of a table in the ratio of its money",
  "weight-base": "needs a whole column on another base",
  "siap-base": "needs a whole column on another base",
  "mean-of-percentages": "needs a group whose mean differs from its ratio by more than rounding",
  "sum-as-average": "an average row that holds the sum; held by its own tests",
  "rating-mismatch": "each drawn table may follow another scale",
  "rating-conflict": "needs one value with two ratings",
  "rating-gap": "tidy reports have no value in a gap",
  "growth-mismatch": "growth columns are drawn in two ways, held by its own tests",
};
