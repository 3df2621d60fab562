import type { KodeFault } from "./kode";

/** Letters of other alphabets that look like Latin capitals, pair by pair. */
const LOOKALIKES = new Map("АA ВB СC ЕE НH КK МM ОO РP ТT ХX аA вB сC еE нH кK мM оO рP тT хX".split(" ").map(pairOf));

/** The kode with dots between its parts and capitals only, and what had to be mended for that. */
export interface CleanKode {
  readonly text: string;
  readonly faults: ReadonlySet<KodeFault>;
}

/** Takes commas, blanks, stray dots and look-alike letters out of a printed kode. A lone small letter is a list mark and stays. */
export function cleanKode(printed: string): CleanKode {
  const faults = new Set<KodeFault>();
  const step = (fault: KodeFault, before: string, after: string): string => {
    if (after !== before) faults.add(fault);
    return after;
  };
  const dotted = step("koma", printed, printed.replaceAll(",", "."));
  const joined = step("spasi", dotted, dotted.replace(/[\s\u200b-\u200d\u2060]/g, ""));
  const trimmed = step("titik", joined, joined.split(".").filter(Boolean).join("."));
  const latin = step("huruf-mirip", trimmed, trimmed.replace(/[\u0400-\u04ff]/g, latinOf));
  const capitals = step("huruf-kecil", latin, latin.length > 1 ? latin.toUpperCase() : latin);
  const text = step("huruf-mirip", capitals, capitals.split(".").map(withZeros).join("."));
  return { text, faults };
}

function pairOf(pair: string): readonly [string, string] {
  return [pair.charAt(0), pair.charAt(1)];
}

function latinOf(letter: string): string {
  return LOOKALIKES.get(letter) ?? letter;
}

/** "O7" and "OO" are 07 and 00; "OCC" is a KRO and "0O" a subkomponen. */
function withZeros(segment: string): string {
  return /^(?:[\dO]*[1-9][\dO]*|O0|OO)$/.test(segment) ? segment.replaceAll("O", "0") : segment;
}
