import { difference, sumDecimals } from "../../domain/decimal";
import { percentOf } from "../../domain/percent";
import type { ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { ancestors } from "./bases";
import { columnsOf, pairsFor } from "./pairs";
import { fitOf, isExplained, printedAt, type Expected, type Printed } from "./printed";
import { meanOf, percentagesAt, sumOf } from "./shares";
import { capaianColumns } from "./capaian-columns";

/** A printed average with the rows it may be one of. */
export interface Average {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly printed: Printed;
  /** The percentages of each set of rows, the likeliest first, each with at least two; none twice. */
  readonly sets: readonly (readonly Printed[])[];
}

const AVERAGED = ["capaian", "serapan", "efisiensi", "fisik", "siapPersen", "realisasi"] as const;

/** Every figure of an average row in a column of percentages. */
export function averages(table: ReportTable): readonly Average[] {
  const columns = AVERAGED.flatMap((role) => columnsOf(table, role));
  return table.rows.flatMap((row, index) => {
    if (row.mark !== "average") return [];
    return columns.flatMap((column) => {
      const printed = printedAt(row, column.column, "none");
      if (printed === null) return [];
      const sets = setsOf(table, index).flatMap((rows) => [
        percentagesAt(table, rows, column),
        percentagesAt(table, rows, column, "nil"),
      ]);
      return [{ row, column, printed, sets: withoutTwins(sets.filter((set) => set.length > 1)) }];
    });
  });
}

/** Rows since the average before, all rows; of these the outermost, the innermost, and those of each tier. */
function setsOf(table: ReportTable, own: number): readonly (readonly number[])[] {
  const counted = table.rows.flatMap(({ mark }, index) => (mark !== "average" && mark !== "total" ? [index] : []));
  const before = counted.filter((index) => index < own);
  const last = table.rows.findLastIndex(
    ({ mark, cells }, index) => index < own && mark === "average" && cells.kategori?.typed.kind !== "text",
  );
  const since = before.filter((index) => index > last);
  return [since, before, counted].flatMap((rows) => [rows, ...partial(table, rows)]);
}

function partial(table: ReportTable, rows: readonly number[]): readonly (readonly number[])[] {
  const tiers = new Set(rows.map((index) => table.rows[index]?.tier));
  const isInner = (index: number): boolean => table.rows[index]?.children.length === 0;
  return [
    rows.filter((index) => ancestors(table, index).length === 1),
    rows.filter(isInner),
    ...[...tiers].map((tier) => rows.filter((index) => table.rows[index]?.tier === tier)),
    ...[...tiers].map((tier) => rows.filter((index) => table.rows[index]?.tier === tier && isInner(index))),
  ];
}

function withoutTwins(sets: readonly (readonly Printed[])[]): readonly (readonly Printed[])[] {
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = set.map(({ cell }) => cell.row).join();
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Whether the printed average is the mean of one of its sets, printed or exact, or what it stands for is computed as such. */
export function isMean(table: ReportTable, average: Average): boolean {
  const { printed, sets } = average;
  const fits = (expected: Expected | null): boolean => expected !== null && isExplained(fitOf(printed, expected));
  return (
    sets.some((set) => fits(meanOf(set)) || fits(exactMean(table, average, set))) ||
    fits(betweenMeans(table, average)) ||
    sets.some((set) => fits(wholeShare(table, average, set)))
  );
}

/** The mean of the unrounded capaian. */
function exactMean(table: ReportTable, { column }: Average, set: readonly Printed[]): Expected | null {
  if (column.role !== "capaian") return null;
  const judged = capaianColumns(table).find((one) => one.column === column)?.judged ?? [];
  return meanOf(
    set.map((figure) => {
      const exact = judged.find(({ printed, fit }) => printed.cell === figure.cell && isExplained(fit));
      return exact === undefined || exact.expected > figure.value + 0.5 ? figure : { ...figure, value: exact.expected };
    }),
  );
}

/** An average efficiency is also the difference of the two averages beside it. */
function betweenMeans(table: ReportTable, { column, row }: Average): Expected | null {
  if (column.role !== "efisiensi") return null;
  const [pair] = pairsFor(table, column, "capaian", "serapan");
  const [of, by] = [printedAt(row, pair?.of.column, "none"), printedAt(row, pair?.by.column, "none")];
  if (of === null || by === null) return null;
  const value = difference(of.value, by.value);
  return { value, low: value - of.half - by.half, high: value + of.half + by.half };
}

/** Σ realisasi / Σ pagu of the rows, which is no mean but what a serapan over all of them is. */
function wholeShare(table: ReportTable, { column }: Average, set: readonly Printed[]): Expected | null {
  if (column.role !== "serapan") return null;
  const rows = table.rows.filter(({ row }) => set.some(({ cell }) => cell.row === row));
  const [pair] = pairsFor(table, column, "realisasiRp", "pagu");
  const [of, by] = [totalOf(rows, pair?.of), totalOf(rows, pair?.by)];
  const value = of === null || by === null ? null : percentOf(of, by);
  return value === null ? null : { value, low: value, high: value };
}

/** The sum of an amount that every one of the rows prints. */
function totalOf(rows: readonly TableRow[], column: TableColumn | undefined): number | null {
  const figures = rows.flatMap((row) => printedAt(row, column?.column, "nil") ?? []);
  return figures.length < rows.length ? null : sumDecimals(figures.map(({ value }) => value));
}

/** The set of which the printed figure is the sum, or null. */
export function summedSet({ printed, sets }: Average): readonly Printed[] | null {
  return (
    sets.find((set) => {
      const sum = sumOf(set);
      return sum !== null && isExplained(fitOf(printed, sum));
    }) ?? null
  );
}
