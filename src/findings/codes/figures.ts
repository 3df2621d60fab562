/** Mistakes of computed figures: percentages, weights, capaian, ratings. */
export const FIGURE_CODES = [
  "mean-of-percentages",
  "computed-mismatch",
  "deviasi-mismatch",
  "fisik-copied",
  "fisik-unbacked",
  "capaian-mismatch",
  "sum-as-average",
  "average-mismatch",
  "efisiensi-mismatch",
] as const;

export type FigureCode = (typeof FIGURE_CODES)[number];
