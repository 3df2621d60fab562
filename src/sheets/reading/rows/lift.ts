import { hasAmounts, isNonZero, sameAmounts, sumAmounts, type Amounts } from "./amounts";
import type { Kode } from "../../../domain/kode";
import { withParents, type Forest } from "./tree";

const NOTHING: Amounts = { pagu: null, realisasi: null };

/** What decides whether a row may leave the parent its kode gives it. */
export interface LiftableRow {
  readonly amounts: Amounts;
  readonly rank: number | null;
  /** Null for a group letter, a detail or a bare name. */
  readonly kode: Kode | null;
  readonly followsBlankRow: boolean;
}

/**
 * Hangs rows one level higher where the sums prove it: the parent's printed amounts are exactly those of its first
 * children, and what follows either stands higher than they do where its like already stands (an RO after komponen,
 * beside other RO of the kegiatan), or has a kode that belongs elsewhere, or begins a block of its own after a group that
 * is complete. A child whose kode belongs to the parent is never moved: leaving it out of the sum is the mistake to be
 * reported.
 */
export function liftOverflow(tree: Forest, rows: readonly LiftableRow[]): Forest {
  const moved = new Map<number, number | null>();
  tree.children.forEach((children, parent) => {
    const above = moved.get(parent) ?? tree.parents[parent] ?? null;
    for (const child of overflow(tree, children, parent, rows)) moved.set(child, above);
  });
  return moved.size === 0
    ? tree
    : withParents(
        tree,
        moved,
        rows.map((row) => row.rank),
      );
}

function overflow(
  tree: Forest,
  children: readonly number[],
  parent: number,
  rows: readonly LiftableRow[],
): readonly number[] {
  const own = rows[parent];
  if (own === undefined || !hasAmounts(own.amounts) || !isNonZero(own.amounts)) return [];
  const count = completeAfter(children, own.amounts, rows);
  if (count === null || count === children.length) return [];
  const rest = children.slice(count);
  const first = children.slice(0, count).flatMap((index) => rows[index] ?? []);
  const uncles = siblingsOf(tree, parent).flatMap((index) => rows[index] ?? []);
  return startsAnew(rows[rest[0] ?? -1], first, own, uncles) ? rest : [];
}

/** After how many children the parent's amounts are reached exactly; null when never. One pass. */
function completeAfter(children: readonly number[], amounts: Amounts, rows: readonly LiftableRow[]): number | null {
  let sum: Amounts = NOTHING;
  for (const [position, index] of children.entries()) {
    sum = sumAmounts([sum, rows[index]?.amounts ?? NOTHING]);
    if (sameAmounts(sum, amounts)) return position + 1;
  }
  return null;
}

function startsAnew(
  next: LiftableRow | undefined,
  first: readonly LiftableRow[],
  parent: LiftableRow,
  uncles: readonly LiftableRow[],
): boolean {
  if (next === undefined || !isNonZero(next.amounts)) return false;
  const standsHigher = first.every((row) => (row.rank ?? 0) > (next.rank ?? 0));
  const hasPrecedent = uncles.some((uncle) => uncle.rank === next.rank);
  if ((standsHigher && hasPrecedent) || belongsElsewhere(next.kode, parent.kode)) return true;
  const exceeds = (next.amounts.pagu ?? 0) > (parent.amounts.pagu ?? 0);
  return parent.kode === null && (next.followsBlankRow || exceeds);
}

/** Whether a kode names a line of parents that the given row is not part of. Komponen name none. */
function belongsElsewhere(kode: Kode | null, parent: Kode | null): boolean {
  if (kode?.parent == null || parent?.normal == null) return false;
  return !kode.normal.startsWith(`${parent.normal}.`);
}

function siblingsOf(tree: Forest, index: number): readonly number[] {
  const parent = tree.parents[index] ?? null;
  return parent === null ? [] : (tree.children[parent] ?? []);
}
