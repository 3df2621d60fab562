import { figureOf } from "../../../domain/decode-number";
import { hasAmounts, sameAmounts, sumAmounts, type Amounts } from "./amounts";
import { withoutBreakdownAbove } from "./breakdown-above";
import type { BodyRow } from "./body-rows";
import { liftOverflow } from "./lift";
import { placedRow } from "./placed-row";
import { rankRows, type WordedTier } from "./row-ranks";
import { nestBySums, type NestableRow } from "./nest-by-sums";
import { rowParts, type CountedRow } from "./row-parts";
import { bareName } from "./total-name";
import { forestByRank } from "./tree";
import { rowTiers } from "./row-tiers";
import type { TableRow, Tier } from "../table";
import { withStrayChildren, withUncodedChildren } from "./uncoded-children";
import { wordedTier } from "./worded-tier";

/**
 * Hangs body rows into a tree by kode and order, mends it where the sums prove it wrong, and says how each is counted.
 * @param decided the tier the user gave a row, or null.
 */
export function buildRows(body: readonly BodyRow[], decided: readonly (Tier | null)[] = []): readonly TableRow[] {
  const hasApbn = body.some(({ uraian }) => /\bAPBN\b/i.test(uraian));
  const hasKode = body.some(({ kode }) => kode !== null);
  const ranked = body.map((row, index) => ({
    mark: row.mark,
    kode: row.kode,
    hasAmounts: hasAmounts(row.amounts),
    decided: decided[index] ?? null,
    worded: wordedRank(row, hasKode, hasApbn),
    cellTier: isOwnBudget(row) ? row.kodeTier : null,
    isContinuation: row.isContinuation,
    depth: row.depth,
  }));
  const placed = rankRows(ranked, (index) => sumsFollowing(body, index));
  const ranks = withStrayChildren(body, withUncodedChildren(body, placed));
  const byKode = forestByRank(ranks, (index, open) => closedBy(body, index, open));
  const liftable = body.map((row, index) => ({
    amounts: row.amounts,
    rank: ranks[index] ?? null,
    kode: row.kode,
    followsBlankRow: row.followsBlankRow,
  }));
  const tree = nestBySums(liftOverflow(byKode, liftable), body.map(nestable), ranks);
  const counted = body.map(countedRow);
  const parts = withoutBreakdownAbove(counted, rowParts(tree, counted));
  const tiers = rowTiers(body, tree.parents, ranks);
  return body.map((row, index) => ({
    ...placedRow(row, tree, index),
    tier: decided[index] ?? tiers[index] ?? null,
    part: parts[index] ?? { kind: "empty" },
  }));
}

/** The tier a row's own columns or words say, where its mark does not. */
function wordedRank(row: BodyRow, hasKode: boolean, hasApbn: boolean): WordedTier | null {
  if (!hasApbn && row.mark === "none" && !row.hasFigures && CENTRAL_FUND.test(row.uraian)) return "fund";
  const worded = wordedTier(row.uraian);
  if (worded === "sasaran" || worded === "tujuan") return row.mark === "none" ? worded : null;
  if (hasKode || row.depth > 0) return null;
  return worded === "belanja" && row.mark !== "none" ? null : worded;
}

/** Cells per level belong to the APBD; an APBN kode in them is a whole one in the first cell. */
function isOwnBudget({ mark, kode }: BodyRow): boolean {
  return (mark === "kode" || mark === "ordinal") && kode?.family !== "apbn";
}

/** Funds of the central budget: never a part of the APBD above them. */
const CENTRAL_FUND = /\b(?:dekonsentrasi|tugas pembantuan)\b/i;

function nestable({ amounts, mark, kode, isContinuation }: BodyRow): NestableRow {
  return { amounts, isPlain: kode === null && (mark === "ordinal" || mark === "none") && !isContinuation };
}

function countedRow({ amounts, mark, cells }: BodyRow): CountedRow {
  const volumes = [cells.target, cells.realisasi, cells.fisik];
  const hasVolumes = volumes.some((cell) => cell !== undefined && figureOf(cell.typed) !== null);
  return { amounts, mark, hasVolumes };
}

/** Whether an unmarked row prints the sum of the marked rows of one kind directly after it. */
function sumsFollowing(body: readonly BodyRow[], index: number): boolean {
  const own = body[index];
  const next = body[index + 1];
  if (own === undefined || next === undefined || next.mark === "none" || !hasAmounts(own.amounts)) return false;
  const run: Amounts[] = [];
  for (let at = index + 1; body[at]?.mark === next.mark; at++) run.push(body[at]?.amounts ?? own.amounts);
  return run.length > 1 && sameAmounts(sumAmounts(run), own.amounts);
}

/** "TOTAL DEKONSENTRASI" closes the open heading "DANA DEKONSENTRASI"; a total that names no heading closes all. */
function closedBy(body: readonly BodyRow[], index: number, open: readonly number[]): number | "all" | null {
  const total = body[index];
  if (total?.mark !== "total") return null;
  const name = bareName(total.uraian);
  if (name === "") return "all";
  return open.findLast((at) => bareName(body[at]?.uraian ?? "") === name) ?? "all";
}
