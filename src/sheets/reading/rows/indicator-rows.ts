import type { KodeLevel } from "../../../domain/kode";
import type { BodyRow } from "./body-rows";
import { placedRow } from "./placed-row";
import { forestByRank } from "./tree";
import type { RowPart, TableRow, Tier } from "../table";
import { wordedTier } from "./worded-tier";

const HEADING: Partial<Record<BodyRow["mark"], number>> = { roman: 6, group: 12, ordinal: 18, letter: 30, kode: 40 };
const RANK = { heading: 24, sasaran: 60, program: 70, indikator: 80, annotation: 90 } as const;

/**
 * Rows of tables whose figures are not added: indicators under the headings above them, programmes and activities under
 * the sasaran they serve, formulas in words under the indicator they explain.
 */
export function buildIndicatorRows(
  body: readonly BodyRow[],
  decided: readonly (Tier | null)[] = [],
): readonly TableRow[] {
  const hasBoth = body.some(({ cells }) => cells.uraian !== undefined && cells.indikator !== undefined);
  const isStepped = body.some(({ mark, hasFigures }) => hasFigures && (mark === "roman" || mark === "group"));
  const ranks = body.map((row, index) => decidedRank(decided[index] ?? null) ?? rankOf(row, hasBoth, isStepped));
  const tree = forestByRank(ranks, () => null);
  return body.map((row, index) => ({
    ...placedRow(row, tree, index),
    tier: decided[index] ?? (row.mark === "average" ? "rataRata" : tierOf(ranks[index] ?? null)),
    part: partOf(row),
  }));
}

function decidedRank(tier: Tier | null): number | null {
  if (tier === null || tier === "total" || tier === "rataRata") return null;
  if (tier === "sasaran" || tier === "program" || tier === "indikator") return RANK[tier];
  return tier === "kelompok" ? RANK.heading : RANK.indikator;
}

/** Where the rows have kode, these say the levels. */
const BY_KODE: Partial<Record<KodeLevel, number>> = {
  urusan: 61,
  bidang: 62,
  program: 70,
  programApbn: 70,
  kegiatan: 72,
  kegiatanApbn: 72,
  kro: 74,
  ro: 76,
  subKegiatan: 76,
  komponen: 78,
};

/** Where the marks themselves say the levels: I, A, 1, a. */
const STEPS: Partial<Record<BodyRow["mark"], number>> = { roman: 62, group: 66, ordinal: 72, letter: 78 };

function rankOf(row: BodyRow, hasBoth: boolean, isStepped: boolean): number | null {
  if (row.mark === "total" || row.mark === "average") return null;
  if (!row.hasFigures)
    return isAnnotation(row) || row.isContinuation ? RANK.annotation : (HEADING[row.mark] ?? RANK.heading);
  const level = row.kode?.level;
  if (level != null && level in BY_KODE) return BY_KODE[level] ?? RANK.indikator;
  if (isStepped && STEPS[row.mark] !== undefined) return STEPS[row.mark] ?? RANK.indikator;
  if (!hasBoth) return RANK.indikator;
  if (wordedTier(row.uraian) === "program") return RANK.program;
  return row.cells.uraian?.typed.kind === "blank" && row.mark !== "none" ? RANK.sasaran : RANK.indikator;
}

/** "Dengan formula pengukuran: = (A : B) x 100 %" explains the indicator above it. */
function isAnnotation({ mark, uraian }: BodyRow): boolean {
  return mark === "none" && /[=:]|^(?:dengan )?(?:formula|rumus)/i.test(uraian);
}

function tierOf(rank: number | null): Tier | null {
  if (rank === null) return "total";
  if (rank === RANK.annotation) return null;
  if (rank === RANK.program) return "program";
  if (rank < RANK.sasaran) return "kelompok";
  return rank === RANK.sasaran ? "sasaran" : "indikator";
}

function partOf(row: BodyRow): RowPart {
  if (row.mark === "total") return { kind: "total", parts: [] };
  return row.hasFigures ? { kind: "leaf" } : { kind: "empty" };
}
