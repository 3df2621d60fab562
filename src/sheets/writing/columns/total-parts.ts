import { sameRupiah, sumRupiah } from "../../../domain/rupiah";
import type { TableRow } from "../../reading/table";
import { bareName } from "../../reading/rows/total-name";
import type { Workings } from "../workings";
import { countedRows, partsOf } from "./sum-parts";

/**
 * The rows a total is the sum of: for the grand total those that are read; for one further up those under the heading it is
 * named after, else those just above it, on the level that its printed amounts prove. Null where that stays open.
 */
export function partsOfTotal(work: Workings, row: TableRow, index: number): readonly number[] | null {
  const { rows, totalRow } = work.table;
  const read = partsOf(rows, row);
  if (row.mark !== "total" || row.row === totalRow) return read;
  const named = namedParts(rows, row, index);
  if (named !== null) return named;
  const levels = [read, ...levelsAbove(rows, index)].filter((parts) => parts.length > 0);
  const proven = levels.find((parts) => isProven(work, row, parts));
  if (proven !== undefined) return proven;
  const [only, ...others] = levels.filter((parts, at) => levels.findIndex((one) => isSame(one, parts)) === at);
  return others.length > 0 ? null : (only ?? []);
}

function namedParts(
  rows: readonly TableRow[],
  { uraian, kodeText }: TableRow,
  index: number,
): readonly number[] | null {
  const name = bareName(uraian === "" ? kodeText : uraian);
  if (name === "") return null;
  const heading = rows.slice(0, index).findLast((row) => row.mark !== "total" && bareName(row.uraian) === name);
  const parts = heading === undefined ? [] : countedRows(rows, heading.children);
  return parts.length === 0 ? null : parts;
}

/** The rows directly above, with their neighbours on each level, since the total before. */
function levelsAbove(rows: readonly TableRow[], index: number): readonly (readonly number[])[] {
  const since = rows.slice(0, index).findLastIndex((row) => row.mark === "total") + 1;
  const levels: (readonly number[])[] = [];
  for (let at: number | null = index - 1; at !== null && at >= since; at = rows[at]?.parent ?? null) {
    const parent = rows[at]?.parent;
    const level = rows.flatMap((row, other) =>
      other >= since && other < index && row.parent === parent ? [other] : [],
    );
    levels.push(countedRows(rows, level));
  }
  return levels;
}

/** Whether any printed amount of the row is the sum of these rows'. */
function isProven(work: Workings, row: TableRow, parts: readonly number[]): boolean {
  return work.table.columns.some(({ column, role }) => {
    const printed = role === "pagu" || role === "realisasiRp" ? work.printed(row, column) : null;
    if (printed === null) return false;
    const sum = sumRupiah(parts.map((part) => work.figure(work.table.rows[part], column)?.value ?? null));
    return sum !== 0 && sameRupiah(sum, printed);
  });
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}
