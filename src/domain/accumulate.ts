import { sumDecimals } from "./decimal";
import { finite } from "./percent";
import { PREDIKAT } from "./predikat";

/** "jumlah": the parts add up (people, documents, rupiah). "terakhir": the last one filled stands for all (%, indeks, nilai). */
export type JenisAkumulasi = "jumlah" | "terakhir";

/** First words of units whose figures cannot be added up: shares, indices, grades. */
export const SATUAN_TERAKHIR: readonly string[] = [
  ...["persen", "persentase", "presentase", "prosentase", "rasio", "angka", "permil"],
  ...["indeks", "index", "nilai", "skor", "skala", "poin", "point"],
  ...["predikat", "kategori", "level", "peringkat", "tingkat", "opini", "wtp", "wdp"],
];

/** Units that are themselves a predikat, as in "Target 2022: BB". */
const SATUAN_PREDIKAT: readonly string[] = PREDIKAT.map((predikat) => predikat.toLowerCase());

/** Units of a stock: the same people counted in every period. Adding them up counts one person several times. */
export const SATUAN_STOK: readonly string[] = [
  "orang/bulan",
  "orang/bln",
  "org/bln",
  "orang bulan",
  "orang per bulan",
  "ob",
];

/** Quarters to the year, or years to the kondisi akhir. Null values are not there yet; null when none is. */
export function akumulasi(values: readonly (number | null)[], jenis: JenisAkumulasi): number | null {
  const filled = values.filter((value) => value !== null);
  if (jenis === "terakhir") return filled.at(-1) ?? null;
  return filled.length === 0 ? null : finite(sumDecimals(filled));
}

/** How figures in this unit ("Orang", "%", "Indeks (0-4)", "BB") accumulate. Without a unit they add up. */
export function jenisOf(unit: string | null): JenisAkumulasi {
  const words = normal(unit ?? "");
  const [first = ""] = words.split(/[^a-z]/);
  const cannotAdd = words.includes("%") || SATUAN_TERAKHIR.includes(first) || SATUAN_PREDIKAT.includes(words);
  return cannotAdd ? "terakhir" : "jumlah";
}

/** Whether the unit counts a stock, so that a sum over periods deserves a remark. */
export function isStok(unit: string | null): boolean {
  return SATUAN_STOK.includes(normal(unit ?? ""));
}

function normal(unit: string): string {
  const words = unit.toLowerCase().replace(/\s+/g, " ");
  return words.replace(/ ?\/ ?/g, "/").trim();
}
