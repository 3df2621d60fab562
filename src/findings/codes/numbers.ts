/** Mistakes of single cells: how a figure is written. */
export const NUMBER_CODES = ["number-as-text"] as const;

export type NumberCode = (typeof NUMBER_CODES)[number];
