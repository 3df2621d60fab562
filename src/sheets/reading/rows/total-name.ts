const TOTAL_WORDS =
  /\b(?:sub|grand|jumlah|total|keseluruhan|seluruhnya|seluruh|semua|dana|anggaran|belanja|akhir|umum)\b/gi;

/** What a total or a heading is of: "TOTAL DEKONSENTRASI" and "DANA DEKONSENTRASI" → "dekonsentrasi"; "" for a grand total. */
export function bareName(uraian: string): string {
  return uraian
    .replace(TOTAL_WORDS, " ")
    .replace(/[\s.:]+/g, " ")
    .trim()
    .toLowerCase();
}
