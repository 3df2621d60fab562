/** Mistakes of sums: over rows, years, quarters and tables. */
export const SUM_CODES = [
  "amount-negative",
  "recap-mismatch",
  "quarters-cumulative",
  "double-count",
  "years-sum",
  "quarters-sum",
  "cumulated-sum",
  "child-sum",
  "total-sum",
  "years-target",
  "stock-summed",
  "realisasi-above-pagu",
  "amount-twin",
  "table-disagrees",
] as const;

export type SumCode = (typeof SUM_CODES)[number];
