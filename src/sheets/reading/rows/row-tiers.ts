import type { KodeLevel } from "../../../domain/kode";
import type { BodyRow } from "./body-rows";
import type { RowMark, Tier } from "../table";
import { wordedTier } from "./worded-tier";

const OF_LEVEL: Readonly<Record<KodeLevel, Tier>> = {
  urusan: "urusan",
  bidang: "bidang",
  program: "program",
  kegiatan: "kegiatan",
  subKegiatan: "subKegiatan",
  programApbn: "program",
  kegiatanApbn: "kegiatan",
  kro: "kro",
  ro: "ro",
  komponen: "komponen",
  subkomponen: "rincian",
  organisasi: "organisasi",
  unit: "organisasi",
  akun: "kelompok",
  kelompok: "kelompok",
  jenis: "kelompok",
  objek: "rincian",
  rincian: "rincian",
  subRincian: "rincian",
};
const OF_MARK: Partial<Record<RowMark, Tier>> = {
  total: "total",
  average: "rataRata",
  organisasi: "organisasi",
  bagianAnggaran: "bagianAnggaran",
  eselonSatu: "eselonSatu",
  letter: "rincian",
  dash: "rincian",
};

/** What each row is: by its kode, its mark or its first word, else what the row before it under the same parent is. */
export function rowTiers(
  body: readonly BodyRow[],
  parents: readonly (number | null)[],
  ranks: readonly (number | null)[],
): readonly (Tier | null)[] {
  const lastUnder = new Map<string, Tier>();
  const withChildren = new Set(parents);
  return body.map((row, index) => {
    const place = `${String(parents[index] ?? -1)} ${String(ranks[index] ?? -1)}`;
    const tier =
      ownTier(row, withChildren.has(index) || (parents[index] ?? null) === null) ??
      lastUnder.get(place) ??
      (row.hasFigures ? figureTier(row) : null);
    if (tier !== null) lastUnder.set(place, tier);
    return tier;
  });
}

function ownTier(row: BodyRow, isOuter: boolean): Tier | null {
  const marked = OF_MARK[row.mark];
  if (marked !== undefined) return marked;
  if (row.isContinuation) return row.hasFigures ? "indikator" : null;
  if (row.kodeTier !== null && row.kode?.family !== "apbn") return row.kodeTier;
  if (row.kode?.level != null) return OF_LEVEL[row.kode.level];
  const worded = wordedTier(row.uraian);
  if (worded === "tujuan" || worded === "fund") return "kelompok";
  if (worded !== null && worded !== "belanja") return worded;
  const isHeading = row.mark === "group" || row.mark === "roman" || (isOuter && !row.hasFigures);
  return isHeading ? "kelompok" : null;
}

function figureTier(row: BodyRow): Tier | null {
  return row.cells.indikator === undefined ? null : "indikator";
}
