import { sameRupiah } from "../../../domain/rupiah";
import { isNonZero, sameAmounts, sumAmounts, type Amounts } from "./amounts";
import { withParents, type Forest } from "./tree";

/** What decides whether a row may be hung under the row before it. */
export interface NestableRow {
  readonly amounts: Amounts;
  /** Neither kode nor letter says the row's place: only its number in a list, or nothing. */
  readonly isPlain: boolean;
}

/** One head of a flat list with the rows after it that it sums. */
interface Head {
  readonly head: number;
  readonly under: readonly number[];
  /** Whether the head is exactly the sum of what stands under it. */
  readonly fits: boolean;
}

/**
 * Two levels printed as one: kegiatan and sub kegiatan numbered alike under their program. Where every row of such a list
 * either heads the rows after it or stands under a head, and the heads add up to it in pagu or realisasi (or are all exact),
 * the others are hung under their heads. A head that misses its sum is nested all the same, so that its mistake is seen where
 * it is. A program with a single line of each follows only where others of the table prove the two levels.
 */
export function nestBySums(tree: Forest, rows: readonly NestableRow[], ranks: readonly (number | null)[]): Forest {
  const lists = tree.children.flatMap((children, parent) => {
    const heads = isFlat(tree, children, rows) ? headsOf(children, rows) : null;
    if (heads === null) return [];
    return isEveryHeadExact(heads) || addUp(heads, children, rows[parent], rows) ? [heads] : [];
  });
  if (!lists.some(isProof)) return tree;
  const moved = lists.flat().flatMap(({ head, under }) => under.map((index) => [index, head] as const));
  return withParents(tree, new Map(moved), ranks);
}

function isFlat(tree: Forest, children: readonly number[], rows: readonly NestableRow[]): boolean {
  return (
    children.length >= 2 &&
    children.every((index) => rows[index]?.isPlain === true && tree.children[index]?.length === 0)
  );
}

/** The heads of a list in order, or null when some row is neither head nor under one. One pass with running sums. */
function headsOf(children: readonly number[], rows: readonly NestableRow[]): readonly Head[] | null {
  const ends = children.map((_, position) => endOfSum(children, position, rows));
  const heads: Head[] = [];
  for (let position = 0; position < children.length;) {
    const end = ends[position] ?? nextFit(ends, position + 1);
    const head = children[position];
    if (head === undefined || end <= position + 1) return null;
    heads.push({ head, under: children.slice(position + 1, end), fits: ends[position] !== null });
    position = end;
  }
  return heads;
}

/** Where the rows after a row have added up to it, or null when they never do. Stops where they have passed it. */
function endOfSum(children: readonly number[], position: number, rows: readonly NestableRow[]): number | null {
  const own = amountsAt(children, position, rows);
  if (!isNonZero(own)) return null;
  let sum = NOTHING;
  for (let end = position + 1; end < children.length; end++) {
    sum = sumAmounts([sum, amountsAt(children, end, rows)]);
    if (agree(sum, own)) return end + 1;
    if (passed(sum.pagu, own.pagu) && passed(sum.realisasi, own.realisasi)) return null;
  }
  return null;
}

const NOTHING: Amounts = { pagu: null, realisasi: null };

/** One measure is enough: with a slip in the other, the sum is still no accident. */
function agree(a: Amounts, b: Amounts): boolean {
  return isSameSum(a.pagu, b.pagu) || isSameSum(a.realisasi, b.realisasi);
}

function isSameSum(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && b !== 0 && sameRupiah(a, b);
}

function passed(sum: number | null, own: number | null): boolean {
  return (sum ?? 0) > (own ?? 0);
}

function nextFit(ends: readonly (number | null)[], from: number): number {
  const next = ends.findIndex((end, position) => position > from && end !== null);
  return next < 0 ? ends.length : next;
}

function amountsAt(children: readonly number[], position: number, rows: readonly NestableRow[]): Amounts {
  return rows[children[position] ?? -1]?.amounts ?? NOTHING;
}

/** Whether the heads, and not the whole list, make up the row above in one of its measures. */
function addUp(
  heads: readonly Head[],
  children: readonly number[],
  parent: NestableRow | undefined,
  rows: readonly NestableRow[],
): boolean {
  if (parent === undefined || !isNonZero(parent.amounts)) return false;
  const total = (indices: readonly number[]): Amounts =>
    sumAmounts(indices.map((index) => rows[index]?.amounts ?? NOTHING));
  const isListed = sameAmounts(total(children), parent.amounts);
  return !isListed && agree(total(heads.map(({ head }) => head)), parent.amounts);
}

/** Then the row above is what is wrong, if they do not add up to it. */
function isEveryHeadExact(heads: readonly Head[]): boolean {
  return isProof(heads) && heads.every(({ fits }) => fits);
}

/** Several heads, most of them exact and at least one of several rows, are no accident. */
function isProof(heads: readonly Head[]): boolean {
  const fitting = heads.filter(({ fits }) => fits);
  return heads.length >= 2 && fitting.length * 2 > heads.length && fitting.some(({ under }) => under.length >= 2);
}
