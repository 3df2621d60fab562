import { amountsKey, isNonZero, type Amounts } from "./amounts";

/**
 * Leaf-looking siblings that are exactly the sum of two or more siblings directly after or before them, in pagu and in
 * realisasi: subtotals printed on the level of their own parts. One pass with running sums.
 * @returns subtotal → its parts, by index.
 */
export function findSubtotals(
  siblings: readonly number[],
  rows: readonly { readonly amounts: Amounts }[],
  isLeaf: (index: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const sums = runningSums(siblings.map((index) => rows[index]?.amounts ?? { pagu: null, realisasi: null }));
  const at = positionsBySum(sums);
  const taken = new Set<number>();
  siblings.forEach((index, position) => {
    const amounts = rows[index]?.amounts;
    if (amounts === undefined || !isNonZero(amounts) || !isLeaf(index) || taken.has(index)) return;
    const run = runAfter(position, amounts, sums, at) ?? runBefore(position, amounts, sums, at);
    if (run === null) return;
    const parts = siblings
      .slice(run.from, run.to)
      .filter((part) => isNonZero(rows[part]?.amounts ?? { pagu: null, realisasi: null }));
    if (parts.length < 2 || parts.some((part) => found.has(part))) return;
    found.set(index, parts);
    for (const part of parts) taken.add(part);
  });
  return found;
}

interface Sums {
  readonly pagu: number;
  readonly realisasi: number;
}

/** sums[k] is the sum of the first k siblings, in sen. */
function runningSums(amounts: readonly Amounts[]): readonly Sums[] {
  const sums: Sums[] = [{ pagu: 0, realisasi: 0 }];
  for (const { pagu, realisasi } of amounts) {
    const last = sums.at(-1) ?? { pagu: 0, realisasi: 0 };
    sums.push({ pagu: last.pagu + sen(pagu), realisasi: last.realisasi + sen(realisasi) });
  }
  return sums;
}

function positionsBySum(sums: readonly Sums[]): ReadonlyMap<string, readonly number[]> {
  const at = new Map<string, number[]>();
  sums.forEach((sum, position) => {
    const key = sumKey(sum);
    const known = at.get(key);
    if (known === undefined) at.set(key, [position]);
    else known.push(position);
  });
  return at;
}

function runAfter(
  position: number,
  amounts: Amounts,
  sums: readonly Sums[],
  at: ReadonlyMap<string, readonly number[]>,
) {
  const start = sums[position + 1];
  if (start === undefined) return null;
  const target = { pagu: start.pagu + sen(amounts.pagu), realisasi: start.realisasi + sen(amounts.realisasi) };
  const end = at.get(sumKey(target))?.find((candidate) => candidate > position + 2);
  return end === undefined ? null : { from: position + 1, to: end };
}

function runBefore(
  position: number,
  amounts: Amounts,
  sums: readonly Sums[],
  at: ReadonlyMap<string, readonly number[]>,
) {
  const end = sums[position];
  if (end === undefined) return null;
  const target = { pagu: end.pagu - sen(amounts.pagu), realisasi: end.realisasi - sen(amounts.realisasi) };
  const start = at.get(sumKey(target))?.findLast((candidate) => candidate < position - 1);
  return start === undefined ? null : { from: start, to: position };
}

function sen(amount: number | null): number {
  return Math.round((amount ?? 0) * 100);
}

function sumKey(sum: Sums): string {
  return amountsKey({ pagu: sum.pagu / 100, realisasi: sum.realisasi / 100 });
}
