import type { ApbdLevel, KodeFault, KodeRefusal, KodeShape } from "./kode";

const LEVELS: Readonly<Record<number, ApbdLevel>> = {
  1: "urusan",
  2: "bidang",
  3: "program",
  5: "kegiatan",
  6: "subKegiatan",
};
const KEWENANGAN = 3;
const ZEROS = /^0+$/;

/**
 * U.BB.PP.K.GG.SSSS from its segments; zeros lost or added are mended and named. Nothing has four segments.
 * @returns the shape, or why there is none.
 */
export function apbdShape(printed: readonly string[]): KodeShape | KodeRefusal {
  const segments = withoutExtraZeros(printed);
  const level = LEVELS[segments.length];
  if (level === undefined) return "jumlah-segmen";
  const faults = new Set<KodeFault>();
  if (segments !== printed) faults.add("nol-berlebih");
  const mended: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const result = mend(segment, index);
    if (!("segment" in result)) return result.refusal;
    mended.push(result.segment);
    if (result.fault !== null) faults.add(result.fault);
  }
  return { family: "apbd", level, normal: mended.join("."), parent: parentOf(mended), faults: [...faults] };
}

/** Zero segments that no level has: at the end, or "00" in a place or number of segments that fits nothing. */
function withoutExtraZeros(segments: readonly string[]): readonly string[] {
  const last = segments.findLastIndex((segment) => !ZEROS.test(segment));
  if (last < segments.length - 1 && last >= 0) return withoutExtraZeros(segments.slice(0, last + 1));
  const extra = segments.length === 6 ? KEWENANGAN : segments.indexOf("00");
  const fitsNothing = [4, 6, 7].includes(segments.length) && segments[extra] === "00";
  return fitsNothing ? segments.filter((_, index) => index !== extra) : segments;
}

type Mended = { readonly segment: string; readonly fault: KodeFault | null } | { readonly refusal: KodeRefusal };

function mend(segment: string, index: number): Mended {
  if (index === 0) return /^[1-9X]$/.test(segment) ? { segment, fault: null } : { refusal: "urusan" };
  if (index === 1 && segment === "XX") return { segment, fault: null };
  if (!/^\d+$/.test(segment)) return { refusal: "bukan-kode" };
  if (index === KEWENANGAN) return mendKewenangan(segment);
  if (ZEROS.test(segment)) return { refusal: "nol" };
  if (segment.length === 1) return { segment: `0${segment}`, fault: "nol-hilang" };
  const fits = segment.length === 2 || (index === 5 && segment.length === 4);
  return fits ? { segment, fault: null } : { refusal: "panjang-segmen" };
}

function mendKewenangan(segment: string): Mended {
  if (!/^0?[1-8]$/.test(segment)) return { refusal: "kewenangan" };
  return segment.length === 1 ? { segment, fault: null } : { segment: segment.slice(1), fault: "nol-berlebih" };
}

function parentOf(segments: readonly string[]): string | null {
  if (segments.length === 1) return null;
  return segments.slice(0, segments.length === 5 ? 3 : -1).join(".");
}

/** The kewenangan of an APBD kode in its official form: 1 provinsi, 2 kabupaten/kota, 3 to 8 special regions; null above kegiatan. */
export function kewenanganOf(normal: string): number | null {
  const segments = normal.split(".");
  const digit = /^[1-8]$/.exec(segments[KEWENANGAN] ?? "");
  return digit === null || segments.length > 6 || /^.\..\./.test(normal) ? null : Number(digit[0]);
}
