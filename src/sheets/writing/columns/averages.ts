import { explainedByRounding } from "../../../domain/rounding";
import { rataRata } from "../../../domain/rata-rata";
import { percentOf } from "../../../domain/percent";
import { sumDecimals } from "../../../domain/decimal";
import { columnRanges } from "../../address";
import type { TableColumn, TableRow } from "../../reading/table";
import { inStore } from "../cell-figure";
import { sourcesOf, type Sources } from "../column-sources";
import type { Computed } from "../computed-cell";
import type { Workings } from "../workings";
import { isAverage } from "./average-marks";
import { averagedGroups, hasUnusable, type Groups } from "./averaged-rows";
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
  if (row.cellAt[column.column] === undefined || work.grid.isMergedAway(row.row, column.column)) return;
  if (hasUnusable(work, index, column.column)) {
    work.add(index, column.column, role, skip("bagian-bukan-angka"));
    return;
  }
  const [usual, ...others] = averagedGroups(work, index, column.column);
  if (usual === undefined) return;
  const sources = role === "serapan" ? sourcesOf(work.table, column, "realisasiRp", "pagu") : null;
  if (sources === null) {
    work.add(index, column.column, role, printedMean(work, row, [usual, ...others], column.column));
    return;
  }
  const simple = meanOf(work, usual, column.column);
  const simpleMean = simple.kind === "figure" && typeof simple.value === "number" ? { simpleMean: simple.value } : {};
  work.add(index, column.column, role, weighted(work, usual.flat(), sources, column.column), simpleMean);
}

/** The first way of taking the mean, unless the printed figure is that of another one. */
function printedMean(work: Workings, row: TableRow, ways: readonly [Groups, ...Groups[]], column: number): Computed {
  const printed = work.printed(row, column);
  const times = work.stored(column) === "fraction" ? 100 : 1;
  const means = ways.map((groups) => meanOf(work, groups, column));
  const meant = means.find(
    (mean) =>
      printed !== null &&
      mean.kind === "figure" &&
      typeof mean.value === "number" &&
      explainedByRounding(printed, mean.value * times, 2),
  );
  return meant ?? meanOf(work, ways[0], column);
}

function meanOf(work: Workings, groups: Groups, column: number): Computed {
  const stored = work.stored(column);
  const figures = groups.map((rows) => rows.flatMap((row) => work.figure(row, column) ?? []));
  // A formula cannot take the mean of points and fractions.
  const isMixed = work.options.mode === "formulas" && figures.flat().some((figure) => figure.stored !== stored);
  if (isMixed) return skip("bagian-bukan-angka");
  const means = figures.map((group) =>
    rataRata(
      group.map((figure) => inStore(figure, stored).value),
      null,
    ),
  );
  const value = rataRata(means, null);
  if (value === null) return skip("rata-rata-tanpa-angka");
  const isPlain = groups.length === 1 || groups.every((rows) => rows.length === 1);
  const written = isPlain
    ? average(groups.flat(), column)
    : `AVERAGE(${groups.map((rows) => average(rows, column)).join(",")})`;
  return { kind: "figure", value, formula: `=${written}` };
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
