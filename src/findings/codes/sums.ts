/** Mistakes of sums: over rows, years, quarters and tables. */
export const SUM_CODES = ["double-count", "child-sum", "total-sum", "realisasi-above-pagu"] as const;

export type SumCode = (typeof SUM_CODES)[number];
