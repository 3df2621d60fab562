import { pertumbuhan } from "../../../domain/pertumbuhan";
import { rataRata } from "../../../domain/rata-rata";
import { isBeforeChange } from "../../reading/columns/amount-columns";
import type { TableColumn, TableRow } from "../../reading/table";
import type { CellFigure } from "../cell-figure";
import type { Computed } from "../computed-cell";
import { explainedByRounding } from "../../../domain/rounding";
import type { Workings } from "../workings";
import { skip } from "./percent";

type Way = "mean" | "first-to-last" | "rupiah";

/**
 * Rata-rata pertumbuhan of a table of budgets over the years: the mean of the yearly growths in percent, unless the
 * column's figures prove that it prints the growth from the first year to the last, or the mean of the years in rupiah.
 */
export function addGrowth(work: Workings): void {
  for (const column of work.table.columns) {
    if (column.role !== null || !/pertumbuhan/i.test(column.header)) continue;
    const role = /realisasi/i.test(column.header.split("/").at(-1) ?? "") ? "realisasiRp" : "pagu";
    const years = yearsOf(work, role);
    if (years.length >= 2) addColumn(work, column, years);
  }
}

function yearsOf(work: Workings, role: "pagu" | "realisasiRp"): readonly TableColumn[] {
  const years = work
    .columns(role)
    .filter((column) => column.year !== null && column.period === null && !isBeforeChange(column));
  return [...years].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

function addColumn(work: Workings, { column }: TableColumn, years: readonly TableColumn[]): void {
  const way = wayOf(work, column, years);
  work.table.rows.forEach((row, index) => {
    if (row.part.kind === "empty" || years.every((year) => work.isBlank(row, year.column))) return;
    const figures = years.flatMap((year) => work.figure(row, year.column) ?? []);
    const computed = figures.length < years.length ? skip("bagian-bukan-angka") : grown(figures, way);
    work.add(index, column, "pertumbuhan", computed);
  });
}

const WAYS: readonly Way[] = ["mean", "first-to-last", "rupiah"];

/** These columns have no role, so what they print is read from the sheet itself. */
function wayOf(work: Workings, column: number, years: readonly TableColumn[]): Way {
  const explains = (way: Way): number =>
    work.table.rows.filter((row) => isExplained(work, row, column, years, way)).length;
  const scores = WAYS.map((way) => ({ way, explained: explains(way) }));
  const best = scores.reduce((most, one) => (one.explained > most.explained ? one : most));
  return best.explained >= 2 ? best.way : "mean";
}

function isExplained(work: Workings, row: TableRow, column: number, years: readonly TableColumn[], way: Way): boolean {
  const shown = work.grid.value(row.row, column);
  const figures = years.flatMap((year) => work.figure(row, year.column) ?? []);
  if (typeof shown !== "number" || figures.length < years.length) return false;
  const computed = grown(figures, way);
  const inPoints = work.grid.format(row.row, column).includes("%") ? shown * 100 : shown;
  const exact = computed.kind === "figure" && typeof computed.value === "number" ? computed.value : null;
  return exact !== null && explainedByRounding(inPoints, exact, way === "rupiah" ? 0 : 2);
}

function grown(years: readonly CellFigure[], way: Way): Computed {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return skip("bagian-bukan-angka");
  if (way === "rupiah") return meanOf(years);
  const pairs =
    way === "mean" ? years.slice(1).map((now, at) => [years[at] ?? first, now] as const) : [[first, last] as const];
  const growths = pairs.map(([from, to]) => pertumbuhan(from.value, to.value));
  const value = growths.includes(null) ? null : rataRata(growths, null);
  if (value === null) return skip("anggaran-awal-nol");
  const terms = pairs.map(([from, to]) => `(${to.ref}-${from.ref})/${from.ref}*100`);
  return { kind: "figure", value, formula: terms.length === 1 ? `=${terms[0] ?? ""}` : `=AVERAGE(${terms.join(",")})` };
}

function meanOf(years: readonly CellFigure[]): Computed {
  const value = rataRata(
    years.map((year) => year.value),
    null,
  );
  const refs = years.map(({ ref }) => ref).join(",");
  return value === null ? skip("bagian-bukan-angka") : { kind: "figure", value, formula: `=AVERAGE(${refs})` };
}
