/** Every code a check can report. A code never changes its meaning; scripts depend on it. */
export const FINDING_CODES = [
  "child-sum",
  "total-sum",
  "double-count",
  "kode-shape",
  "kode-parent",
  "kode-duplicate",
  "kode-missing",
  "computed-mismatch",
  "fisik-copied",
  "fisik-unbacked",
  "realisasi-above-pagu",
  "number-as-text",
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];
