import type { Kode } from "./kode";
import { parseKode } from "./parse-kode";

/**
 * Whether two printed kode mean the same: however badly typed, with two digits or four in the sub kegiatan, and, where the
 * office's own bidang is given, with that or with X.XX in front. Unreadable kode are the same as nothing.
 * @param bidang the office's own bidang urusan, "2.17"
 */
export function sameKode(a: string, b: string, bidang: string | null = null): boolean {
  const [one, other] = [comparable(a, bidang), comparable(b, bidang)];
  return one !== null && one === other;
}

/** What is alike for two printed kode that mean the same, as `sameKode` tells it; null for one that cannot be read. */
export function kodeKey(printed: string): string | null {
  return comparable(printed, null);
}

/** The official form with four digits in the sub kegiatan. */
export function withLongSub(normal: string): string {
  return normal.replace(/^([\dX]\.[\dX]{2}\.\d\d\.\d\.\d\d)\.(\d\d)$/, "$1.00$2");
}

/** X.XX in front replaced by a bidang. */
export function withBidang(normal: string, bidang: string): string {
  return normal.replace(/^X\.XX(?=\.|$)/, bidang);
}

function comparable(printed: string, bidang: string | null): string | null {
  const { normal } = readAnywhere(printed);
  if (normal === null) return null;
  const long = withLongSub(normal);
  const own = bidang === null ? null : parseKode(bidang, "apbd").normal;
  return own === null ? long : withBidang(long, own);
}

/** What needs a block to be told is read as the APBN kode or the akun it looks like. */
function readAnywhere(printed: string): Kode {
  const kode = parseKode(printed, null);
  if (kode.refusal === "konteks") return parseKode(printed, "apbn");
  return kode.refusal === "dua-arti" ? parseKode(printed, "akun") : kode;
}
