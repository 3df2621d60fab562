import { rataRata } from "../../../domain/rata-rata";
import { percentOf } from "../../../domain/percent";
import { sumDecimals } from "../../../domain/decimal";
import { columnRanges } from "../../address";
import type { TableColumn, TableRow } from "../../reading/table";
import { sourcesOf, type Sources } from "../column-sources";
import type { Computed } from "../computed-cell";
import type { Workings } from "../workings";
import { isAverage } from "./average-marks";
import { averagedGroups, hasUnusable } from "./averaged-rows";
import { skip } from "./percent";

const AVERAGED = ["capaian", "serapan", "efisiensi"] as const;

/**
 * Rows of averages: the mean of each sasaran's rows, then of the sasaran; n/a left out. The serapan of a group with its
 * money in the table is Σ realisasi / Σ pagu instead, the simple mean only shown beside.
 */
export function addAverages(work: Workings): void {
  work.table.rows.forEach((row, index) => {
    if (!isAverage(row)) return;
    for (const role of AVERAGED) {
      for (const column of work.columns(role)) addAverage(work, row, index, column, role);
    }
  });
}

function addAverage(
  work: Workings,
  row: TableRow,
  index: number,
  column: TableColumn,
  role: (typeof AVERAGED)[number],
): void {
  if (row.cellAt[column.column] === undefined) return;
  if (hasUnusable(work, index, column.column)) {
    work.add(index, column.column, role, skip("bagian-bukan-angka"));
    return;
  }
  const groups = averagedGroups(work, index, column.column);
  if (groups.length === 0) return;
  const sources = role === "serapan" ? sourcesOf(work.table, column, "realisasiRp", "pagu") : null;
  const simple = meanOf(work, groups, column.column);
  if (sources === null) {
    work.add(index, column.column, role, simple);
    return;
  }
  const simpleMean = simple.kind === "figure" && typeof simple.value === "number" ? { simpleMean: simple.value } : {};
  work.add(index, column.column, role, weighted(work, groups.flat(), sources, column.column), simpleMean);
}

function meanOf(work: Workings, groups: readonly (readonly TableRow[])[], column: number): Computed {
  const figures = groups.map((rows) => rows.map((row) => work.figure(row, column)?.value ?? null));
  const value = rataRata(
    figures.map((group) => rataRata(group, null)),
    null,
  );
  if (value === null) return skip("rata-rata-tanpa-angka");
  const means = groups.map((rows) => average(rows, column));
  const [only = ""] = means;
  const isPlain = groups.length === 1 || groups.every((rows) => rows.length === 1);
  if (isPlain)
    return { kind: "figure", value, formula: groups.length === 1 ? `=${only}` : `=${average(groups.flat(), column)}` };
  return { kind: "figure", value, formula: `=AVERAGE(${means.join(",")})` };
}

function average(rows: readonly TableRow[], column: number): string {
  return `AVERAGE(${rangesOf(rows, column)})`;
}

function weighted(work: Workings, rows: readonly TableRow[], { done, against }: Sources, column: number): Computed {
  const amounts = rows.flatMap((row) => {
    const [pagu, realisasi] = [work.figure(row, against.column), work.figure(row, done.column)];
    return pagu === null || realisasi === null ? [] : [{ row, pagu: pagu.value, realisasi: realisasi.value }];
  });
  const sum = (of: (one: (typeof amounts)[number]) => number): number => sumDecimals(amounts.map(of));
  const value = percentOf(
    sum((one) => one.realisasi),
    sum((one) => one.pagu),
  );
  if (value === null) return skip("rata-rata-tanpa-angka");
  const counted = amounts.map(({ row }) => row);
  const formula = `=SUM(${rangesOf(counted, done.column)})/SUM(${rangesOf(counted, against.column)})`;
  return work.stored(column) === "points"
    ? { kind: "figure", value, formula: `${formula}*100` }
    : { kind: "figure", value: value / 100, formula };
}

function rangesOf(rows: readonly TableRow[], column: number): string {
  return columnRanges(
    rows.map(({ row }) => row),
    column,
  ).join(",");
}
