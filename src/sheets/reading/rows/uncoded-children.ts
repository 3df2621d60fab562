import { hasAmounts, isNonZero, sameAmounts, sumAmounts, type Amounts } from "./amounts";
import type { Mark } from "./row-marks";

/** What tells whether a row without a kode of its place stands under the row before it. */
export interface UncodedRow {
  readonly mark: Mark["mark"];
  readonly kodeText: string;
  readonly amounts: Amounts;
}

/**
 * Rows whose kode was left out, directly under the kode they belong to: with the deeper rows after them they add up to that
 * row exactly. They get the rank of those rows; where none follow, the rank that comes next below it in the table.
 */
export function withUncodedChildren(
  rows: readonly UncodedRow[],
  ranks: readonly (number | null)[],
): readonly (number | null)[] {
  const mended = [...ranks];
  rows.forEach((row, head) => {
    const rank = ranks[head] ?? null;
    if (row.mark !== "kode" || rank === null || !isNonZero(row.amounts)) return;
    const end = endOfUncoded(rows, head + 1);
    if (end === head + 1) return;
    const follows = ranks[end] ?? null;
    const isDeeper = rows[end]?.mark === "kode" && follows !== null && follows > rank;
    const child = isDeeper ? follows : rankBelow(rows, ranks, rank);
    const parts = [...range(head + 1, end), ...(isDeeper ? siblings(rows, ranks, end, follows) : [])];
    if (child === null || !sameAmounts(sumAmounts(parts.map((at) => rows[at]?.amounts ?? row.amounts)), row.amounts))
      return;
    for (const at of range(head + 1, end)) mended[at] = child;
  });
  return mended;
}

/**
 * Rows that lost their kode, or have one that says nothing in their block ("051" among sub kegiatan), after other children of
 * the kode they belong to: without them these do not add up to that row, with them they do exactly. They get the children's rank.
 */
export function withStrayChildren(
  rows: readonly UncodedRow[],
  ranks: readonly (number | null)[],
): readonly (number | null)[] {
  const mended = [...ranks];
  rows.forEach((row, head) => {
    const rank = ranks[head] ?? null;
    const child = ranks[head + 1] ?? null;
    if (row.mark !== "kode" || rows[head + 1]?.mark !== "kode" || rank === null || child === null) return;
    if (child <= rank || !isNonZero(row.amounts)) return;
    const children = siblings(rows, mended, head + 1, child);
    const strays = strayBelow(rows, mended, head + 1, child);
    const sumOf = (parts: readonly number[]): Amounts =>
      sumAmounts(parts.map((at) => rows[at]?.amounts ?? row.amounts));
    if (strays.length === 0 || sameAmounts(sumOf(children), row.amounts)) return;
    if (!sameAmounts(sumOf([...children, ...strays]), row.amounts)) return;
    for (const at of strays) mended[at] = child;
  });
  return mended;
}

/** Rows with money and no kode of their place, deeper than the given rank, until a higher one. */
function strayBelow(
  rows: readonly UncodedRow[],
  ranks: readonly (number | null)[],
  from: number,
  rank: number,
): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < rows.length; at++) {
    const [row, own] = [rows[at], ranks[at] ?? null];
    if (row === undefined || own === null || own < rank) break;
    if (own > rank && isStray(row)) found.push(at);
  }
  return found;
}

function isStray({ mark, kodeText, amounts }: UncodedRow): boolean {
  return isNonZero(amounts) && (mark === "none" || /^0\d\d$/.test(kodeText.trim()));
}

function endOfUncoded(rows: readonly UncodedRow[], from: number): number {
  let end = from;
  for (let row = rows[end]; row?.mark === "none" && hasAmounts(row.amounts); row = rows[end]) end++;
  return end;
}

/** The rows of one rank from here on, until a higher one. */
function siblings(
  rows: readonly UncodedRow[],
  ranks: readonly (number | null)[],
  from: number,
  rank: number,
): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < rows.length; at++) {
    const own = ranks[at] ?? null;
    if (own === null || own < rank) break;
    if (own === rank) found.push(at);
  }
  return found;
}

/** The rank of the rows with a kode that come directly after other rows of this rank, or null. */
function rankBelow(rows: readonly UncodedRow[], ranks: readonly (number | null)[], rank: number): number | null {
  const at = rows.findIndex(
    ({ mark }, index) => mark === "kode" && (ranks[index] ?? 0) > rank && ranks[index - 1] === rank,
  );
  return at < 0 ? null : (ranks[at] ?? null);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
