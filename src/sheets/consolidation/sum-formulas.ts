import { a1, areaA1 } from "../address";
import type { PlacedFigure, PlacedLine } from "../summary/money-row";
import { AT } from "../summary/summary-looks";
import type { RecapMoney } from "./consolidation";

/** Rows one below the other. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** =SUM of a column over rows one below the other. */
export function rangeOf({ first, last }: Rows, column: number): string {
  return `=SUM(${areaA1({ top: first, bottom: last, left: column, right: column })})`;
}

/** Pagu, realisasi and fisik of rows that stand apart, added up; fisik weighted by pagu where the whole has one. */
export function addedRows(
  rows: readonly number[],
  money: RecapMoney,
  parts: readonly { readonly money: RecapMoney }[],
): Pick<PlacedLine, "pagu" | "realisasi" | "fisik"> {
  const heavy = rows.filter((_, index) => (parts[index]?.money.pagu ?? 0) !== 0);
  return {
    pagu: added(rows, AT.pagu, money.pagu),
    realisasi: added(rows, AT.realisasi, money.realisasi),
    fisik: { value: money.fisik, formula: money.fisik === null ? null : weighted(rows, heavy) },
  };
}

function added(rows: readonly number[], column: number, value: number | null): PlacedFigure {
  return { value, formula: value === null ? null : `=${rows.map((row) => a1(row, column)).join("+")}` };
}

function weighted(rows: readonly number[], heavy: readonly number[]): string {
  const [only, ...more] = rows;
  if (only !== undefined && more.length === 0) return `=${a1(only, AT.fisik)}`;
  const products = heavy.map((row) => `${a1(row, AT.pagu)}*${a1(row, AT.fisik)}`).join("+");
  return `=(${products})/(${heavy.map((row) => a1(row, AT.pagu)).join("+")})`;
}
