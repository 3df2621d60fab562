import { parseKode } from "./parse-kode";

/** A kode and the name behind it, both as typed. */
export interface KodeAndName {
  readonly kode: string;
  readonly name: string;
}

const LONGEST_KODE = 48;
const BETWEEN = /[\s:|–—-]+$/;

/**
 * Takes apart a cell that holds a kode and a name: "2.07.03 PROGRAM PELATIHAN KERJA". Null when there are not both: an
 * amount with its unit ("12.50 Bulan") and a list item ("1. Kontribusi") are not taken for a kode. With only two segments
 * (2.07) the kode must be faultless and the name have two words.
 */
export function splitKodeAndName(text: string): KodeAndName | null {
  const trimmed = text.trim();
  for (let at = Math.min(trimmed.length - 1, LONGEST_KODE); at > 0; at--) {
    if (!/\p{L}/u.test(trimmed.charAt(at)) || !BETWEEN.test(trimmed.slice(0, at))) continue;
    const kode = trimmed.slice(0, at).replace(BETWEEN, "");
    const name = trimmed.slice(at);
    if (isKode(kode, name)) return { kode, name };
  }
  return null;
}

function isKode(text: string, name: string): boolean {
  const { normal, family, faults, refusal } = parseKode(text, null);
  if (normal === null) return refusal === "dua-arti" && text.includes(".") && isTitle(name);
  if (family === "apbn" || normal.split(".").length > 2) return true;
  return normal.includes(".") && faults.length === 0 && isTitle(name);
}

/** Two words that each have letters: a unit has one. */
function isTitle(name: string): boolean {
  return /^\p{L}+\s+\p{L}/u.test(name);
}
