import type { KodeLevel } from "../../../domain/kode";
import type { Mark } from "./row-marks";
import type { Tier } from "../table";

/** What is needed of a row to place it: its mark, and whether it carries amounts. */
export interface RankedRow extends Mark {
  readonly hasAmounts: boolean;
  /** The tier the user gave it, or null. */
  readonly decided: Tier | null;
  /** The tier its first word or its place says, where it has no kode. */
  readonly worded: WordedTier | null;
  /** The tier the cell of its kode says, where each level has a cell of its own. */
  readonly cellTier: WordedTier | null;
  /** A further indikator of the row before it, on a line of its own. */
  readonly isContinuation: boolean;
  /** 0 for the leftmost place of a name; further right, or more indented, is deeper. */
  readonly depth: number;
}

/** Tiers that a name can say by its first word. */
export type WordedTier =
  "fund" | "tujuan" | "sasaran" | "urusan" | "bidang" | "program" | "kegiatan" | "subKegiatan" | "belanja";
const WORDED_RANK: Readonly<Record<WordedTier, number>> = {
  fund: 6,
  tujuan: 8,
  sasaran: 10,
  belanja: 40,
  urusan: 20,
  bidang: 30,
  program: 40,
  kegiatan: 50,
  subKegiatan: 60,
};

/** Smaller ranks stand higher. Gaps leave room for rows without any mark. */
const LEVEL_RANK: Readonly<Record<KodeLevel, number>> = {
  urusan: 20,
  bidang: 30,
  program: 40,
  kegiatan: 50,
  subKegiatan: 60,
  programApbn: 40,
  kegiatanApbn: 50,
  kro: 55,
  ro: 60,
  komponen: 70,
  subkomponen: 80,
  organisasi: 5,
  unit: 8,
  akun: 70,
  kelompok: 71,
  jenis: 72,
  objek: 73,
  rincian: 74,
  subRincian: 75,
};
const MARK_RANK = {
  organisasi: 2,
  roman: 6,
  group: 12,
  bagianAnggaran: 2,
  eselonSatu: 4,
  ordinal: 75,
  letter: 80,
  dash: 90,
} as const;
const ABOVE = 3;
const CONTINUATION = 95;

/**
 * The rank of each row; totals have none. A row without a mark that comes first, after a total, or is a heading without
 * amounts stands just above the row that follows; any other stands beside the row before it.
 */
export function rankRows(
  rows: readonly RankedRow[],
  isHeading: (index: number) => boolean,
): readonly (number | null)[] {
  const ranks: (number | null)[] = rows.map((row) => markedRank(row));
  const opening = rows.findIndex((row) => row.mark !== "none" || row.hasAmounts);
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row?.mark !== "none" || ranks[index] !== null || !hasFollower(rows, index)) continue;
    const startsList = row.hasAmounts && rows[index + 1]?.mark === "none" && !isHeading(index);
    if (startsList) continue;
    if (index <= opening || !row.hasAmounts || isHeading(index)) ranks[index] = aboveNext(ranks, index);
  }
  const outermost = ranks.reduce((least, rank) => Math.min(least ?? Infinity, rank ?? Infinity), Infinity) ?? Infinity;
  rows.forEach((row, index) => {
    if (row.mark !== "total" && row.mark !== "average") ranks[index] ??= besidePrevious(rows, ranks, index, outermost);
  });
  return ranks;
}

/** Where a row stands that the user gave a tier. */
const TIER_RANK: Readonly<Record<Tier, number | null>> = {
  total: null,
  rataRata: null,
  organisasi: 2,
  bagianAnggaran: 2,
  eselonSatu: 4,
  kelompok: 12,
  sasaran: 15,
  urusan: 20,
  bidang: 30,
  program: 40,
  kegiatan: 50,
  kro: 55,
  ro: 60,
  subKegiatan: 60,
  komponen: 70,
  indikator: 80,
  rincian: 85,
};

function markedRank(row: RankedRow): number | null {
  if (row.decided !== null) return TIER_RANK[row.decided];
  if (row.isContinuation) return CONTINUATION;
  if (row.cellTier !== null) return WORDED_RANK[row.cellTier];
  const isPlain = row.mark === "none" || row.mark === "ordinal";
  if (isPlain && row.worded !== null) return WORDED_RANK[row.worded];
  if (isPlain && row.depth > 0) return MARK_RANK.ordinal + row.depth;
  if (row.mark === "none" || row.mark === "total" || row.mark === "average") return null;
  if (row.mark !== "kode") return MARK_RANK[row.mark];
  if (row.kode?.level != null) return LEVEL_RANK[row.kode.level];
  return rankByLength(row.kode?.printed ?? "");
}

/** A kode of no known shape is placed by its number of segments. */
function rankByLength(printed: string): number {
  const segments = printed.split(/[.,]/).filter((segment) => segment.trim() !== "");
  const hasLetters = segments.some((segment) => /[A-Z]/.test(segment));
  if (hasLetters) return segments.length >= 3 ? LEVEL_RANK.ro : LEVEL_RANK.kro;
  return [70, 70, 30, 40, 50, 50][segments.length] ?? LEVEL_RANK.subKegiatan;
}

function hasFollower(rows: readonly RankedRow[], index: number): boolean {
  const next = rows[index + 1];
  return next !== undefined && next.mark !== "total" && next.mark !== "average";
}

function aboveNext(ranks: readonly (number | null)[], index: number): number {
  const next = ranks[index + 1] ?? null;
  return next === null ? MARK_RANK.group : next - ABOVE;
}

/** After a total a row without a mark starts over at the outermost rank. */
function besidePrevious(
  rows: readonly RankedRow[],
  ranks: readonly (number | null)[],
  index: number,
  outermost: number,
): number {
  if (rows[index - 1]?.mark === "total" && Number.isFinite(outermost)) return outermost;
  return ranks[index - 1] ?? (Number.isFinite(outermost) ? outermost : MARK_RANK.group);
}
