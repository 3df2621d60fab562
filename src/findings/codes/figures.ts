/** Mistakes of computed figures: percentages, weights, capaian, ratings. */
export const FIGURE_CODES = ["computed-mismatch", "fisik-copied", "fisik-unbacked"] as const;

export type FigureCode = (typeof FIGURE_CODES)[number];
