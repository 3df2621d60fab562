import { hasAmounts, sameAmounts, sumAmounts, type Amounts } from "./amounts";
import { grandTotalIndex } from "./grand-total";
import type { CountedRow } from "./row-parts";
import { findSubtotals } from "./subtotals";
import type { RowPart } from "../table";
import type { Forest } from "./tree";

/** Subtotal row → the rows it is the sum of. */
export type Subtotals = ReadonlyMap<number, readonly number[]>;

/** Candidates that their parent proves, and those it leaves open. Candidates a parent disproves are in neither. */
export interface WeighedSubtotals {
  readonly proved: Subtotals;
  readonly open: Subtotals;
}

/**
 * Weighs every row that is the sum of its neighbours by the row above: a parent that fits only without it proves it; a
 * parent that fits with it may have counted twice, which is left open, as is a parent that fits neither way.
 */
export function weighSubtotals(tree: Forest, rows: readonly CountedRow[]): WeighedSubtotals {
  const proved = new Map<number, readonly number[]>();
  const open = new Map<number, readonly number[]>();
  const isLeaf = (index: number): boolean => (tree.children[index] ?? []).length === 0;
  for (const { siblings, above } of families(tree, rows)) {
    const candidates = findSubtotals(siblings, rows, isLeaf);
    const isProved = above !== null && fitsWithout(siblings, candidates, rows, above);
    for (const [index, parts] of candidates) (isProved ? proved : open).set(index, parts);
  }
  return { proved, open };
}

/** Whether the leaves add up to the printed grand total. False without one. */
export function fitsGrandTotal(rows: readonly CountedRow[], parts: readonly RowPart[]): boolean {
  const total = grandTotal(rows);
  if (total === null) return false;
  const leaves = rows.filter((_, index) => parts[index]?.kind === "leaf").map((row) => row.amounts);
  return sameAmounts(sumAmounts(leaves), total);
}

/** A row without volumes of its own whose parts all have them is a sum, not an activity. */
export function lacksVolumes(rows: readonly CountedRow[], index: number, parts: readonly number[]): boolean {
  return rows[index]?.hasVolumes === false && parts.every((part) => rows[part]?.hasVolumes === true);
}

function fitsWithout(
  siblings: readonly number[],
  candidates: Subtotals,
  rows: readonly CountedRow[],
  above: Amounts,
): boolean {
  const rest = siblings.filter((index) => !candidates.has(index));
  return sameAmounts(sumAmounts(rest.flatMap((index) => rows[index]?.amounts ?? [])), above);
}

function families(tree: Forest, rows: readonly CountedRow[]) {
  const top = rows.flatMap((row, index) => (tree.parents[index] === null && row.mark !== "total" ? [index] : []));
  const below = tree.children.map((siblings, parent) => {
    const amounts = rows[parent]?.amounts;
    return { siblings, above: amounts !== undefined && hasAmounts(amounts) ? amounts : null };
  });
  return [{ siblings: top, above: grandTotal(rows) }, ...below];
}

function grandTotal(rows: readonly CountedRow[]): Amounts | null {
  const total = rows[grandTotalIndex(rows) ?? -1];
  return total !== undefined && hasAmounts(total.amounts) ? total.amounts : null;
}
