import { amountsKey, hasAmounts, isNonZero, sameAmounts, sumAmounts, type Amounts } from "./amounts";
import { grandTotalIndex } from "./grand-total";
import { fitsGrandTotal, lacksVolumes, weighSubtotals, type Subtotals } from "./subtotal-evidence";
import type { RowMark, RowPart } from "../table";
import { subtree, type Forest } from "./tree";

/** What decides how a row is counted. */
export interface CountedRow {
  readonly amounts: Amounts;
  readonly mark: RowMark;
  /** Whether the row has a physical target or result of its own, as an activity has and a sum has not. */
  readonly hasVolumes: boolean;
}

/**
 * How sums treat each row, so that every rupiah is counted once: leaves, parents, subtotals printed among their own
 * parts, repeats of the same money under another kode, totals, and headings without money. A row that happens to be the
 * sum of its neighbours is a subtotal only where its parent, the grand total, or missing volumes say so.
 * @param tree the rows' forest; totals stand outside it.
 */
export function rowParts(tree: Forest, rows: readonly CountedRow[]): readonly RowPart[] {
  const { proved, open } = weighSubtotals(tree, rows);
  const asLeaves = partsWith(tree, rows, proved);
  if (open.size === 0 || fitsGrandTotal(rows, asLeaves)) return asLeaves;
  const asSubtotals = partsWith(tree, rows, new Map([...proved, ...open]));
  if (fitsGrandTotal(rows, asSubtotals)) return asSubtotals;
  const likely = [...open].filter(([index, parts]) => lacksVolumes(rows, index, parts));
  return partsWith(tree, rows, new Map([...proved, ...likely]));
}

const SUMMARIES: readonly RowMark[] = ["total", "average"];

function partsWith(tree: Forest, rows: readonly CountedRow[], subtotals: Subtotals): readonly RowPart[] {
  const repeats = repeatedRows(tree, rows, subtotals);
  const counted = (index: number): boolean =>
    !subtotals.has(index) && !repeats.has(index) && !SUMMARIES.includes(rows[index]?.mark ?? "none");
  const parts = rows.map((row, index): RowPart => {
    const subtotal = subtotals.get(index);
    const repeat = repeats.get(index);
    if (row.mark === "total") return { kind: "total", parts: [] };
    if (row.mark === "average") return { kind: "empty" };
    if (repeat !== undefined) return { kind: "repeat", of: repeat };
    if (subtotal !== undefined) return { kind: "subtotal", parts: subtotal };
    return plainPart(tree, rows, index, counted);
  });
  return totalParts(tree, rows, parts);
}

/** Rows that are added to give a parent: its counted children, a heading without money standing for its own children. */
export function countedParts(
  tree: Forest,
  rows: readonly CountedRow[],
  of: readonly number[],
  counted: (index: number) => boolean,
): readonly number[] {
  return of.filter(counted).flatMap((index) => {
    const row = rows[index];
    if (row === undefined) return [];
    if (hasAmounts(row.amounts)) return [index];
    return countedParts(tree, rows, tree.children[index] ?? [], counted);
  });
}

function plainPart(
  tree: Forest,
  rows: readonly CountedRow[],
  index: number,
  counted: (index: number) => boolean,
): RowPart {
  const row = rows[index];
  const children = tree.children[index] ?? [];
  if (children.length === 0) {
    const isHeading = row === undefined || (row.mark === "none" && !hasAmounts(row.amounts));
    return isHeading ? { kind: "empty" } : { kind: "leaf" };
  }
  const parts = countedParts(tree, rows, children, counted);
  if (row !== undefined && !hasAmounts(row.amounts)) return { kind: "empty" };
  return parts.length === 0 ? emptyChildren(children, counted) : { kind: "parent", parts };
}

/** Children without any money do not make their parent a sum: the parent itself carries the amounts. */
function emptyChildren(children: readonly number[], counted: (index: number) => boolean): RowPart {
  return children.some(counted) ? { kind: "leaf" } : { kind: "parent", parts: children };
}

/** Children that print the very amounts of another child, where the parent only fits when they are counted once. */
function repeatedRows(tree: Forest, rows: readonly CountedRow[], subtotals: Subtotals): ReadonlyMap<number, number> {
  const repeats = new Map<number, number>();
  const note = (children: readonly number[], parent: CountedRow | undefined): void => {
    const counted = children.filter((index) => !subtotals.has(index));
    for (const [index, of] of repeatsAmong(tree, rows, counted, parent)) {
      for (const below of subtree(tree, index)) if (!repeats.has(below)) repeats.set(below, of);
    }
  };
  const top = rows.flatMap((row, index) => (tree.parents[index] === null && row.mark !== "total" ? [index] : []));
  note(top, rows[grandTotalIndex(rows) ?? -1]);
  tree.children.forEach((children, parent) => {
    note(children, rows[parent]);
  });
  return repeats;
}

function repeatsAmong(
  tree: Forest,
  rows: readonly CountedRow[],
  children: readonly number[],
  parent: CountedRow | undefined,
): ReadonlyMap<number, number> {
  const dropped = new Map<number, number>();
  const amountsOf = (index: number): Amounts => rows[index]?.amounts ?? { pagu: null, realisasi: null };
  if (parent === undefined || !hasAmounts(parent.amounts)) return dropped;
  if (sameAmounts(sumAmounts(children.map(amountsOf)), parent.amounts)) return dropped;
  for (const twins of groupTwins(children, amountsOf)) {
    const kept = [...twins].sort((a, b) => subtree(tree, b).length - subtree(tree, a).length || b - a)[0];
    for (const twin of twins) if (kept !== undefined && twin !== kept) dropped.set(twin, kept);
  }
  const rest = children.filter((index) => !dropped.has(index)).map(amountsOf);
  return sameAmounts(sumAmounts(rest), parent.amounts) ? dropped : new Map<number, number>();
}

function groupTwins(
  children: readonly number[],
  amountsOf: (index: number) => Amounts,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const index of children) {
    const amounts = amountsOf(index);
    if (!isNonZero(amounts)) continue;
    const key = amountsKey(amounts);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [index]);
    else known.push(index);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Totals: the grand total sums all outermost parts, another one those since the total before it. */
function totalParts(tree: Forest, rows: readonly CountedRow[], parts: readonly RowPart[]): readonly RowPart[] {
  const isCounted = (index: number): boolean => {
    const kind = parts[index]?.kind;
    return kind === "leaf" || kind === "parent" || kind === "empty";
  };
  const grand = grandTotalIndex(rows);
  let since = 0;
  return parts.map((part, index) => {
    if (part.kind !== "total") return part;
    const from = index === grand ? 0 : since;
    since = index + 1;
    const isFirst = index === 0 && grand === 0;
    const top = (isFirst ? range(1, rows.length) : range(from, index)).filter(
      (at) => tree.parents[at] === null && rows[at]?.mark !== "total",
    );
    return { kind: "total", parts: countedParts(tree, rows, top, isCounted) };
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, offset) => from + offset);
}
