import type { TableRow } from "../../reading/table";
import type { Workings } from "../workings";
import { isAverage } from "./average-marks";

/** Rows in groups: the mean of each group is taken, then of these. */
export type Groups = readonly (readonly TableRow[])[];

/**
 * The rows an average is the mean of: the outermost ones with a figure since the average before it, those under one heading
 * or sasaran together. Where averages of groups stand above it, it is the mean of these. Further ways in which offices take
 * the mean follow: of the outermost rows alike, of all rows alike.
 */
export function averagedGroups(work: Workings, index: number, column: number): readonly Groups[] {
  const { rows } = work.table;
  const at = (indices: readonly number[]): readonly TableRow[] => indices.flatMap((one) => rows[one] ?? []);
  const before = rows.slice(0, index);
  const earlier = before.filter((row) => isAverage(row) && work.figure(row, column) !== null);
  const since = before.findLastIndex(isAverage);
  const all = filledRows(work, since + 1, index, column);
  if (all.length === 0) return earlier.length === 0 ? [] : [[earlier]];
  const outermost = all.filter((one) => !isUnder(rows, one, (up) => all.includes(up)));
  return [[...grouped(rows, outermost).values()].map(at), [at(outermost)], [at(all)]];
}

/** Whether a figure that belongs into an average is typed as text, which a formula would leave out. */
export function hasUnusable(work: Workings, index: number, column: number): boolean {
  const { rows } = work.table;
  const since = rows.slice(0, index).findLastIndex(isAverage);
  return rows
    .slice(since + 1, index)
    .some((row) => row.mark !== "average" && row.mark !== "total" && work.isUnusable(row, column));
}

function filledRows(work: Workings, from: number, to: number, column: number): readonly number[] {
  const { rows } = work.table;
  return Array.from({ length: to - from }, (_, offset) => from + offset).filter((at) => {
    const row = rows[at];
    return row !== undefined && row.mark !== "average" && row.mark !== "total" && work.figure(row, column) !== null;
  });
}

function isUnder(rows: readonly TableRow[], index: number, isFilled: (at: number) => boolean): boolean {
  for (let up = rows[index]?.parent ?? null; up !== null; up = rows[up]?.parent ?? null) if (isFilled(up)) return true;
  return false;
}

/** By the heading they stand under; without headings, by the sasaran whose cell the rows share. */
function grouped(rows: readonly TableRow[], members: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  let sasaran = -1;
  for (const at of members) {
    const row = rows[at];
    const opens =
      row?.cells.indikator !== undefined && row.cells.uraian !== undefined && row.cells.uraian.typed.kind !== "blank";
    if (opens || sasaran < 0) sasaran = at;
    const key = row?.parent ?? (row?.cells.indikator === undefined ? -1 : -2 - sasaran);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return groups;
}
