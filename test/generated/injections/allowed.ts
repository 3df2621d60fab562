import type { FindingCode } from "../../../src/findings/catalogue";
import type { TableKind } from "../../../src/sheets/reading/table";

/** Codes for which no drawn report has a place, and why; the gallery and the tests of the check hold them. */
export const NOT_DRAWN: Partial<Record<FindingCode, string>> = {
  "number-style": "shows only among figures typed as text, each of which is a finding of its own",
};

/** The kind of report a mistake is looked for in, where only one has a place for it. */
export const KIND_OF: Partial<Record<FindingCode, TableKind>> = {
  "unit-in-cell": "rfk",
  "number-ambiguous": "rfk",
  "kode-missing": "rfk",
  "kode-level-skipped": "rfk",
  "kode-organisasi": "programme",
  "recap-mismatch": "rfk",
  "realisasi-above-pagu": "budget",
  "years-sum": "programme",
  "years-target": "programme",
  "pair-incomplete": "programme",
  "double-count": "programme",
  "sum-misses-row": "programme",
  "sum-counts-subtotal": "programme",
  "quarters-sum": "e81",
  "cumulated-sum": "e81",
  "quarters-cumulative": "e81",
  "deviasi-mismatch": "rfk",
  "capaian-mismatch": "indicator",
  "efisiensi-mismatch": "efficiency",
  "sum-as-average": "efficiency",
  "target-zero": "indicator",
  "target-below-baseline": "indicator",
  "realisasi-missing": "indicator",
  "rating-mismatch": "indicator",
  "rating-conflict": "indicator",
  "rating-gap": "indicator",
  "fisik-copied": "rfk",
  "fisik-unbacked": "rfk",
  "fisik-from-money": "rfk",
  "weight-base": "rfk",
  "siap-base": "recap",
  "growth-mismatch": "budget",
};
