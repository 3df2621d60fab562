/** Mistakes of computed figures: percentages, weights, capaian, ratings. */
export const FIGURE_CODES = [
  "target-zero",
  "target-below-baseline",
  "realisasi-missing",
  "fisik-from-money",
  "weight-base",
  "siap-base",
  "mean-of-percentages",
  "computed-mismatch",
  "deviasi-mismatch",
  "fisik-copied",
  "fisik-unbacked",
  "capaian-mismatch",
  "efisiensi-mismatch",
  "sum-as-average",
  "average-mismatch",
  "rating-mismatch",
  "rating-conflict",
  "rating-gap",
  "growth-mismatch",
] as const;

export type FigureCode = (typeof FIGURE_CODES)[number];
