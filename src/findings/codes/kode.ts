/** Mistakes of names, of the office's own list, and of what a row lacks. */
const NAME_CODES = [
  "kode-unknown",
  "name-differs",
  "name-changes",
  "spelling-varies",
  "pair-incomplete",
  "row-incomplete",
] as const;

/** Mistakes of kode and names. */
export const KODE_CODES = [
  "kode-with-name",
  "kode-shape",
  "kode-context",
  "kode-kewenangan",
  "kode-shifted",
  "kode-parent",
  "kode-level-skipped",
  "kode-duplicate",
  "kode-order",
  "kode-gap",
  "kode-missing",
  "kode-organisasi",
  ...NAME_CODES,
] as const;

export type NameCode = (typeof NAME_CODES)[number];
export type KodeCode = (typeof KODE_CODES)[number];
