/** Mistakes of kode and names. */
export const KODE_CODES = ["kode-shape", "kode-parent", "kode-duplicate", "kode-missing"] as const;

export type KodeCode = (typeof KODE_CODES)[number];
