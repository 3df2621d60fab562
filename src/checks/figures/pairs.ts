import type { ColumnRole, ReportTable, TableColumn } from "../../sheets/reading/table";

/** Two columns another one is computed from. */
export interface Pair {
  readonly of: TableColumn;
  readonly by: TableColumn;
}

/** All columns of a role. */
export function columnsOf(table: ReportTable, role: ColumnRole): readonly TableColumn[] {
  return table.columns.filter((column) => column.role === role);
}

/**
 * The columns a computed column may come from, likeliest first: those of its own year, quarter and period; those nearest to
 * its left; and, where its header says no time, every pair of one time, or of a target at the end and a result on the way.
 */
export function pairsFor(table: ReportTable, result: TableColumn, of: ColumnRole, by: ColumnRole): readonly Pair[] {
  const ofs = columnsOf(table, of).filter((column) => isTimely(column, result));
  const bys = columnsOf(table, by).filter((column) => isTimely(column, result) || column.quarter === null);
  const all = ofs.flatMap((one) => bys.map((other) => ({ of: one, by: other })));
  const ranked = all.filter((pair) => isPossible(pair, result)).map((pair) => ({ pair, rank: rankOf(pair, result) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ pair }) => pair);
}

/** A result of a quarter comes from that quarter, one of the year never from a quarter alone. */
function isTimely(column: TableColumn, result: TableColumn): boolean {
  return column.quarter === result.quarter;
}

function isPossible({ of, by }: Pair, result: TableColumn): boolean {
  if (of.period === "dasar" || by.period === "dasar" || !isOfPeriod(of, result)) return false;
  const years = [of.year, by.year, result.year].filter((year) => year !== null);
  const isOneYear = new Set(years).size <= 1;
  // A result on the way to the end of the plan stands against the target of its last year.
  const isTowardsEnd = by.period === "akhir" || (of.year !== null && by.year !== null && by.year > of.year);
  return isOneYear || (isTowardsEnd && (result.year === null || result.year === of.year || result.year === by.year));
}

/** What a period reached comes from that period; at the end of the plan, from all that was done on the way. */
function isOfPeriod({ period }: TableColumn, result: TableColumn): boolean {
  if (period === null || result.period === null || period === result.period) return true;
  return period === "sampai" && result.period === "akhir";
}

function rankOf({ of, by }: Pair, result: TableColumn): number {
  const same = (a: TableColumn, b: TableColumn): number =>
    (a.year === b.year ? 4 : a.year === null || b.year === null ? 1 : 0) + (a.period === b.period ? 2 : 0);
  const left = (column: TableColumn): number => (column.column < result.column ? 1 - distance(column, result) : -1);
  return same(of, result) + same(by, result) + same(of, by) + 3 * (left(of) + left(by));
}

function distance(column: TableColumn, result: TableColumn): number {
  return (result.column - column.column) / 100;
}
