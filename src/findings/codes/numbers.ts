/** Mistakes of single cells: how a figure is written. */
export const NUMBER_CODES = [
  "error-value",
  "equals-text",
  "number-malformed",
  "number-ambiguous",
  "unit-in-cell",
  "number-as-text",
  "number-style",
  "date-for-number",
  "stray-figure",
  "header-unit",
  "percent-scale",
] as const;

export type NumberCode = (typeof NUMBER_CODES)[number];

/** After these nobody knows the figure, or it is known to be another: what is reckoned with it is not compared. */
export const UNSURE_FIGURES: readonly NumberCode[] = [
  "number-malformed",
  "number-ambiguous",
  "date-for-number",
  "error-value",
  "percent-scale",
];
