import type { Kode, KodeFamily, ReadKode } from "./kode";
import { apbnPaths, namedPaths, type KodePath } from "./kode-path";
import { withBidang, withLongSub } from "./kode-same";
import { looksLikeKode, parseKode } from "./parse-kode";
import { sumRupiah } from "./rupiah";

/** One printed row: its kode as typed and its amount, null where there is none. */
export interface KodeRow {
  readonly kode: string;
  readonly nilai: number | null;
}

/** What lies under a kode. */
export interface SumUnder {
  /** The exact sum of the leaf rows. */
  readonly total: number;
  /** How many rows it is made of; 0 where the kode is printed without any amount. */
  readonly leaves: number;
  /** Which rows these are, counted from 0. */
  readonly rows: readonly number[];
  /** How many rows have an amount and a kode that cannot be read: they are in no sum. */
  readonly unread: number;
}

type Paths = readonly (KodePath | null)[];

/**
 * Adds everything under a kode, each leaf row once. A row is left out when rows with amounts lie under its own kode: so
 * parents and subtotals never count beside their leaves, and a parent printed without children is a leaf. Rows without a
 * kode (details "a.", totals) belong to the row above and are left out. Kode may be typed badly. X.XX stands for the
 * office's own bidang, which is the given one, or the only bidang printed; asked for "X.XX.01" with several bidang
 * printed, program 01 of each is meant.
 * @param kode of any family; "2217" is a kegiatan of the APBN; a komponen needs its RO in front, "2217.BDB.001.051"
 * @param bidang the office's own bidang urusan, "2.17"
 * @returns null when the kode cannot be read, or no row has it or lies under it.
 */
export function sumUnder(kode: string, rows: readonly KodeRow[], bidang: string | null = null): SumUnder | null {
  return sumsUnder(rows, bidang)(kode);
}

/** The same for many kode of one list, whose rows are then read once. */
export function sumsUnder(rows: readonly KodeRow[], bidang: string | null = null): (kode: string) => SumUnder | null {
  const printed = rows.map((row) => row.kode);
  const kodes = printed.map((text) => parseKode(text, null));
  const known = new Map<string, Paths>();
  const pathsOf = (family: KodeFamily, form: KodeForm): Paths => {
    const key = `${family} ${form.name}`;
    const paths = known.get(key) ?? (family === "apbn" ? apbnPaths(printed) : namedPaths(printed, family, form.write));
    known.set(key, paths);
    return paths;
  };
  return (text) => {
    const wanted = readWanted(text, kodes);
    if (wanted.normal === null) return null;
    const form = formOf(wanted, kodes, bidang);
    return sumOf(rows, pathsOf(wanted.family, form), form.write(wanted.normal));
  };
}

function sumOf(rows: readonly KodeRow[], paths: Paths, key: string): SumUnder | null {
  const lying = rows.flatMap(({ nilai }, index) => {
    const path = paths[index];
    return path != null && (path.own === key || path.above.includes(key)) ? [{ nilai, index, ...path }] : [];
  });
  if (lying.length === 0) return null;
  const filled = lying.filter(({ nilai }) => nilai !== null);
  const parents = new Set(filled.flatMap(({ above }) => above));
  const leaves = filled.filter(({ own }) => !parents.has(own));
  return {
    total: sumRupiah(leaves.map(({ nilai }) => nilai)),
    leaves: leaves.length,
    rows: leaves.map(({ index }) => index),
    unread: rows.filter(({ kode, nilai }) => nilai !== null && isLost(kode)).length,
  };
}

/** The kode asked for. What several families could mean is taken for what the rows have. */
function readWanted(text: string, kodes: readonly Kode[]): Kode {
  const kode = parseKode(text, "apbn");
  if (kode.refusal !== "dua-arti") return kode;
  const families = new Set(kodes.map(({ family }) => family));
  return parseKode(text, families.has("apbd") && !families.has("akun") ? "apbd" : "akun");
}

/** How kode are written to be compared: four digits in the sub kegiatan, one form for the office's own bidang. */
interface KodeForm {
  readonly name: string;
  readonly write: (normal: string) => string;
}

function formOf(wanted: ReadKode, kodes: readonly Kode[], bidang: string | null): KodeForm {
  const own = bidang === null ? onlyBidang([wanted, ...kodes]) : parseKode(bidang, "apbd").normal;
  if (own !== null) return { name: own, write: (normal) => withBidang(withLongSub(normal), own) };
  if (!wanted.normal.startsWith("X")) return { name: "as printed", write: withLongSub };
  return { name: "X.XX", write: (normal) => withLongSub(normal).replace(/^\d\.\d\d(?=\.01(?:\.|$))/, "X.XX") };
}

/** The one bidang that stands in these kode, or null when there are several or none. */
function onlyBidang(kodes: readonly Kode[]): string | null {
  const bidang = new Set(
    kodes.flatMap((kode) => (kode.family === "apbd" ? (/^\d\.\d\d/.exec(kode.normal) ?? []) : [])),
  );
  const [only] = bidang;
  return bidang.size === 1 && only !== undefined ? only : null;
}

/** Whether a text was meant as a kode that no block makes readable. */
function isLost(text: string): boolean {
  const { refusal } = parseKode(text, "apbn");
  return refusal !== null && refusal !== "dua-arti" && looksLikeKode(text);
}
