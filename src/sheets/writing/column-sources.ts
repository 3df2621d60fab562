import { isBeforeChange } from "../reading/columns/amount-columns";
import type { ColumnRole, Period, ReportTable, TableColumn } from "../reading/table";

/** When a computed column is of, and where it stands. */
type Asking = Pick<TableColumn, "column" | "year" | "quarter" | "period">;

/** Two columns a computed one starts from: what was done, and what it is measured against. */
export interface Sources {
  readonly done: TableColumn;
  readonly against: TableColumn;
}

/**
 * The pair of columns a computed column starts from: what was done in its own time, nearest to its left, and the plan of
 * that same time. Null where the table lacks one of them.
 */
export function sourcesOf(
  table: ReportTable,
  asking: TableColumn,
  done: ColumnRole,
  against: ColumnRole,
): Sources | null {
  const first = sourceOf(table, asking, done);
  if (first === null) return null;
  const period = asking.period ?? (table.kind === "e81" ? first.period : null);
  const plan = sourceOf(table, { ...asking, year: asking.year ?? first.year, period }, against);
  return plan === null ? null : { done: first, against: plan };
}

/** The column of a role that speaks of the same time as another one; null where none does. */
export function sourceOf(table: ReportTable, asking: Asking, role: ColumnRole): TableColumn | null {
  const plan = role === "target" || role === "pagu" || role === "anggaranKas";
  const possible = table.columns.filter(
    (column) =>
      column.role === role &&
      column.column !== asking.column &&
      column.quarter === asking.quarter &&
      column.period !== "dasar" &&
      isOneYear(column, asking, plan),
  );
  const ranked = possible.map((column) => ({ column, rank: rankOf(column, asking, plan) }));
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.column ?? null;
}

/** A result on the way may stand against the target of the last year, else years that are printed are the same. */
function isOneYear(column: TableColumn, { year }: Asking, plan: boolean): boolean {
  if (year === null || column.year === null || column.year === year) return true;
  return plan && column.year > year;
}

/** Where the asking header names a part of the period: which parts of it the source may be of, best first. */
const PARTS: Readonly<Record<Period, { readonly done: readonly Period[]; readonly plan: readonly Period[] }>> = {
  dasar: { done: [], plan: [] },
  lalu: { done: ["lalu"], plan: ["lalu"] },
  ini: { done: ["ini", "sampai"], plan: ["ini"] },
  sampai: { done: ["sampai", "ini"], plan: ["akhir", "sampai", "ini"] },
  akhir: { done: ["sampai", "akhir", "ini"], plan: ["akhir"] },
};
const WHOLE: readonly (Period | null)[] = [null, "sampai", "ini", "akhir", "lalu"];

function rankOf(column: TableColumn, asking: Asking, plan: boolean): number {
  const parts = asking.period === null ? WHOLE : [...PARTS[asking.period][plan ? "plan" : "done"], null];
  const part = parts.indexOf(column.period);
  // A named part of the period says more than a printed year: "s.d. 2024" of a plan that ends in 2026.
  const step = asking.period === null ? 2 : 40;
  const ofPart = part < 0 ? -5 * step : step * (parts.length - part);
  return ofPart + ofYear(column, asking) + ofPlace(column, asking) - (isBeforeChange(column) ? 8 : 0);
}

function ofYear({ year }: TableColumn, asking: Asking): number {
  if (year === asking.year) return year === null ? 1 : 16;
  return year === null || asking.year === null ? 0 : -16;
}

function ofPlace({ column }: TableColumn, asking: Asking): number {
  return column < asking.column ? 4 - (asking.column - column) / 100 : -(column - asking.column) / 100;
}
