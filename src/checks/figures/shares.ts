import { sumDecimals } from "../../domain/decimal";
import { percentOf } from "../../domain/percent";
import { rataRata } from "../../domain/rata-rata";
import { sumRupiah } from "../../domain/rupiah";
import type { ReportTable, TableColumn } from "../../sheets/reading/table";
import { cellName } from "../check";
import { columnsOf } from "./pairs";
import { expectedFrom, printedAt, type Expected, type Printed } from "./printed";

/** Columns of physical progress in percent of the work itself, not weighted by money. */
export function fisikColumns(table: ReportTable): readonly TableColumn[] {
  const isPercent = ({ header }: TableColumn): boolean => header.includes("%") || /\bpersen/i.test(header);
  const volumes = table.kind === "recap" ? columnsOf(table, "realisasi").filter(isPercent) : [];
  return [...columnsOf(table, "fisik"), ...volumes];
}

/** The printed percentages of some rows; those that print none are left out, dashes unless they are asked for as nil. */
export function percentagesAt(
  table: ReportTable,
  rows: readonly number[],
  column: TableColumn,
  dash: "nil" | "none" = "none",
): readonly Printed[] {
  return rows.flatMap((index) => printedAt(table.rows[index], column.column, dash) ?? []);
}

/** The mean of percentages, with the span their rounding leaves. Null for fewer than two. */
export function meanOf(figures: readonly Printed[]): Expected | null {
  if (figures.length < 2) return null;
  const mean = (side: number): number =>
    sumDecimals(figures.map(({ value, half }) => value + side * half)) / figures.length;
  const value = rataRata(
    figures.map((figure) => figure.value),
    null,
  );
  return value === null ? null : { value, low: mean(-1), high: mean(1) };
}

/** The sum of percentages, with the span their rounding leaves. Null for fewer than two. */
export function sumOf(figures: readonly Printed[]): Expected | null {
  if (figures.length < 2) return null;
  const sum = (side: number): number => sumDecimals(figures.map(({ value, half }) => value + side * half));
  return { value: sum(0), low: sum(-1), high: sum(1) };
}

/** What a group's percentage is when every row counts by its pagu. Null unless every row has both. */
export function weightedMean(
  table: ReportTable,
  rows: readonly number[],
  column: TableColumn,
  pagu: TableColumn,
): (Expected & { readonly inputs: readonly string[] }) | null {
  const terms = rows.map((index) => ({
    part: printedAt(table.rows[index], column.column, "none"),
    by: printedAt(table.rows[index], pagu.column, "nil"),
  }));
  const filled = terms.flatMap(({ part, by }) => (part === null || by === null ? [] : [{ part, by }]));
  if (filled.length < terms.length) return null;
  const whole = sumRupiah(filled.map(({ by }) => by.value));
  const at = (side: number): number | null =>
    percentOf(sumDecimals(filled.map(({ part, by }) => (part.value + side * part.half) * by.value)) / 100, whole);
  const [value, low, high] = [at(0), at(-1), at(1)];
  if (value === null || low === null || high === null) return null;
  return { value, low, high, inputs: filled.flatMap(({ part, by }) => [cellName(part.cell), cellName(by.cell)]) };
}

/** Σ realisasi / Σ pagu in percent, from the row's own money. */
export function shareOf(done: Printed | null, pagu: Printed | null): Expected | null {
  return done === null || pagu === null ? null : expectedFrom([done, pagu], (of = 0, by = 0) => percentOf(of, by));
}
