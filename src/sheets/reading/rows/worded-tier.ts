import type { WordedTier } from "./row-ranks";

const WORDED: readonly (readonly [RegExp, WordedTier])[] = [
  [/^(?:urusan|bidang urusan)\b/i, "urusan"],
  [/^(?:tujuan|misi)\b\s*[:.\d]/i, "tujuan"],
  [/^sasaran\b\s*[:.\d]/i, "sasaran"],
  [/^BIDANG\b/, "bidang"],
  [/^program\b/i, "program"],
  [/^belanja\b/i, "belanja"],
  [/^sub\s*kegiatan\b\s*[:.]?/i, "subKegiatan"],
  [/^kegiatan\b\s*[:.]/i, "kegiatan"],
];

/** The tier a row's name begins with: "PROGRAM HUBUNGAN INDUSTRIAL", "Sub Kegiatan: …"; null where it says none. */
export function wordedTier(uraian: string): WordedTier | null {
  return WORDED.find(([pattern]) => pattern.test(uraian))?.[1] ?? null;
}
