import type { TableRow } from "../../reading/table";
import type { Workings } from "../workings";
import { isAverage } from "./average-marks";

/**
 * The rows an average is the mean of, in groups: the outermost ones with a figure since the average before it, those under
 * one heading or sasaran together. Where averages of groups stand above it, it is the mean of these.
 */
export function averagedGroups(work: Workings, index: number, column: number): readonly (readonly TableRow[])[] {
  const { rows } = work.table;
  const before = rows.slice(0, index);
  const earlier = before.flatMap((row, at) => (isAverage(row) && work.figure(row, column) !== null ? [at] : []));
  const since = before.findLastIndex(isAverage);
  const own = membersOf(work, since + 1, index, column);
  if (own.length === 0) return earlier.length === 0 ? [] : [earlier.flatMap((at) => rows[at] ?? [])];
  return [...grouped(rows, own).values()].map((members) => members.flatMap((at) => rows[at] ?? []));
}

/** Whether a figure that belongs into an average is typed as text, which a formula would leave out. */
export function hasUnusable(work: Workings, index: number, column: number): boolean {
  const { rows } = work.table;
  const since = rows.slice(0, index).findLastIndex(isAverage);
  return rows
    .slice(since + 1, index)
    .some((row) => row.mark !== "average" && row.mark !== "total" && work.isUnusable(row, column));
}

/** Rows with a figure that do not stand under another such row. */
function membersOf(work: Workings, from: number, to: number, column: number): readonly number[] {
  const { rows } = work.table;
  const hasFigure = (at: number): boolean => {
    const row = rows[at];
    return row !== undefined && row.mark !== "average" && row.mark !== "total" && work.figure(row, column) !== null;
  };
  const all = Array.from({ length: to - from }, (_, offset) => from + offset).filter(hasFigure);
  return all.filter((at) => !isUnder(rows, at, hasFigure));
}

function isUnder(rows: readonly TableRow[], index: number, hasFigure: (at: number) => boolean): boolean {
  for (let up = rows[index]?.parent ?? null; up !== null; up = rows[up]?.parent ?? null) if (hasFigure(up)) return true;
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
