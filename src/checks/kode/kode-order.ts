import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { tableCheck } from "../check";
import { finding } from "../finding-at";
import { kodePlace, TREE_KINDS } from "./kode-rows";
import { kodeSiblings, letterSiblings, type Numbered } from "./siblings";

/** A kode or letter printed after a higher one under the same parent, in a table that otherwise goes upwards. */
export const kodeOrder = tableCheck(
  {
    code: "kode-order",
    tier: "before-handing-in",
    rule: "kode-urusan",
    kinds: TREE_KINDS,
    after: ["kode-kewenangan", "kode-shifted", "kode-parent", "kode-duplicate"],
  },
  (table) => [
    ...sorted(
      table,
      kodeSiblings(table).map(({ rows }) => rows),
    ),
    ...sorted(table, letterSiblings(table)),
  ],
);

/** Of so many steps one may go down before the table counts as not sorted at all. */
const STEPS_PER_FALL = 4;

function sorted(table: ReportTable, lists: readonly (readonly Numbered[])[]): readonly Finding[] {
  const steps = lists.reduce((sum, list) => sum + Math.max(0, list.length - 1), 0);
  const misplaced = lists.flatMap(outOfOrder);
  if (misplaced.length * STEPS_PER_FALL > Math.max(steps, STEPS_PER_FALL)) return [];
  return misplaced.flatMap(({ row, before }) => report(table, row, before));
}

interface Misplaced {
  readonly row: TableRow;
  /** The higher one it follows, or the lower one it stands before. */
  readonly before: TableRow;
}

/** The fewest rows that stand wrongly: those outside the longest rising series. */
function outOfOrder(list: readonly Numbered[]): readonly Misplaced[] {
  const rising = longestRising(list);
  return list.flatMap((one, index) => {
    if (rising.has(index)) return [];
    const before = list.slice(0, index).findLast(({ number }) => number > one.number);
    const after = list.slice(index + 1).find(({ number }) => number < one.number);
    const beside = before ?? after;
    return beside === undefined ? [] : [{ row: one.row, before: beside.row }];
  });
}

function longestRising(list: readonly Numbered[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly from: number }[] = [];
  list.forEach(({ number }, index) => {
    let [length, from] = [1, -1];
    for (let at = 0; at < index; at++) {
      const reached = (best[at]?.length ?? 0) + 1;
      if ((list[at]?.number ?? 0) <= number && reached > length) [length, from] = [reached, at];
    }
    best.push({ length, from });
  });
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const kept = new Set<number>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]?.from ?? -1) kept.add(at);
  return kept;
}

function report(table: ReportTable, row: TableRow, before: TableRow): readonly Finding[] {
  const [cell, beside] = [kodePlace(table, row), kodePlace(table, before)];
  if (cell === null || beside === null) return [];
  return [
    finding(table, {
      code: "kode-order",
      severity: "warning",
      cell,
      related: [beside],
      found: row.kodeText,
      expected: null,
      cause: cell,
      params: { beside: before.kodeText.trim(), place: before.row < row.row ? "after" : "before" },
    }),
  ];
}
