import type { KodeFamily } from "../../../domain/kode";
import { looksLikeKode, parseKode } from "../../../domain/parse-kode";

/**
 * The budget each row's kode belongs to. A kode with letters begins an APBN block, one of three or more APBD segments an
 * APBD block; what only the block can tell ("051", "2197") follows its neighbours: the block it stands in, or the APBN
 * block that begins right after it, for in an APBD block such a kode is nothing.
 */
export function blockFamilies(kodeTexts: readonly string[]): readonly (KodeFamily | null)[] {
  const told = kodeTexts.map(ownFamily);
  const next: (KodeFamily | null)[] = [];
  let ahead: KodeFamily | null = null;
  for (let index = told.length - 1; index >= 0; index--) {
    ahead = told[index] ?? ahead;
    next[index] = ahead;
  }
  let before: KodeFamily | null = null;
  return told.map((own, index) => {
    before = own ?? before;
    const after = next[index] ?? null;
    if (own !== null) return own;
    return before === "apbd" && after === "apbn" && isBareNumber(kodeTexts[index] ?? "") ? after : (before ?? after);
  });
}

function ownFamily(text: string): KodeFamily | null {
  if (!looksLikeKode(text)) return null;
  const kode = parseKode(text, null);
  if (kode.family === "apbn" || kode.family === "akun") return kode.family;
  return kode.family === "apbd" && kode.normal.split(".").length >= 3 ? "apbd" : null;
}

function isBareNumber(text: string): boolean {
  return /^\s*\d{2,4}\s*$/.test(text);
}
