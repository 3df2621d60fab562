import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { difference, sumDecimals } from "../../domain/decimal";
import { finite } from "../../domain/percent";
import { pertumbuhan } from "../../domain/pertumbuhan";
import { rataRata } from "../../domain/rata-rata";
import type { Finding } from "../../findings/finding";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { printedOnSheet } from "./grid-cell";
import { columnsOf } from "./pairs";
import { fixOf } from "./percent-fix";
import { fitOf, isExplained, printedAt, type Printed } from "./printed";

type Growth = (amounts: readonly number[]) => number | null;

/** How offices compute the growth over some years; a column is of the kind that explains most of it. */
const WAYS: Readonly<Record<string, Growth>> = {
  tahunan: (amounts) => rataRata(steps(amounts, pertumbuhan), null),
  awalAkhir: (amounts) => pertumbuhan(first(amounts), last(amounts)),
  majemuk: (amounts) => finite(((last(amounts) / first(amounts)) ** (1 / (amounts.length - 1)) - 1) * 100),
  terakhir: (amounts) => steps(amounts, pertumbuhan).at(-1) ?? null,
  selisihTahunan: (amounts) => rataRata(steps(amounts, rise), null),
  selisih: (amounts) => rise(first(amounts), last(amounts)),
  rataRupiah: (amounts) => finite(sumDecimals(amounts) / amounts.length),
};

const first = (amounts: readonly number[]): number => amounts[0] ?? 0;
const last = (amounts: readonly number[]): number => amounts.at(-1) ?? 0;
const rise = (from: number, to: number): number => difference(to, from);

function steps(
  amounts: readonly number[],
  of: (from: number, to: number) => number | null,
): readonly (number | null)[] {
  return amounts.slice(1).map((amount, index) => of(amounts[index] ?? 0, amount));
}

/** A printed growth that is not computed from the years beside it as the rest of its column is. */
export const growthMismatch = tableCheck(
  {
    code: "growth-mismatch",
    tier: "always",
    rule: "pertumbuhan",
    kinds: ["budget", "recap"],
    after: [...UNSURE_FIGURES, "amount-negative", "child-sum", "total-sum"],
  },
  (table, _, grid) =>
    table.columns
      .filter(({ role, header }) => role === null && /pertumbuhan|perkembangan/i.test(header))
      .flatMap((column) => reportColumn(table, column, grid)),
);

interface Grown {
  readonly row: TableRow;
  readonly printed: Printed;
  readonly amounts: readonly Printed[];
}

function reportColumn(table: ReportTable, column: TableColumn, grid: SheetGrid): readonly Finding[] {
  const years = yearsOf(table, column);
  const grown = years.length < 2 ? [] : table.rows.flatMap((row) => grownAt(row, column, years, grid) ?? []);
  const explained = (way: Growth): readonly Grown[] => grown.filter((one) => follows(one, way));
  const [cara, way] = Object.entries(WAYS).reduce((best, one) =>
    explained(one[1]).length > explained(best[1]).length ? one : best,
  );
  const right = explained(way);
  if (right.length < 2 || right.length * 2 < grown.length) return [];
  return grown.filter((one) => !right.includes(one)).flatMap((one) => report(table, one, cara, way));
}

/** The years a growth column is about: of the realisasi where its header says so, of the pagu otherwise. */
function yearsOf(table: ReportTable, { header }: TableColumn): readonly TableColumn[] {
  const role = /realisasi/i.test(header) ? "realisasiRp" : "pagu";
  const years = columnsOf(table, role).filter(({ year, quarter }) => year !== null && quarter === null);
  return [...years].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

function grownAt(row: TableRow, { column }: TableColumn, years: readonly TableColumn[], grid: SheetGrid): Grown | null {
  const printed = printedOnSheet(row, column, grid);
  const amounts = years.flatMap((year) => printedAt(row, year.column, "nil") ?? []);
  return printed === null || amounts.length < years.length ? null : { row, printed, amounts };
}

function growthOf({ amounts }: Grown, way: Growth): number | null {
  return way(amounts.map(({ value }) => value));
}

function follows(grown: Grown, way: Growth): boolean {
  const value = growthOf(grown, way);
  return value !== null && isExplained(fitOf(grown.printed, { value, low: value, high: value }));
}

function report(table: ReportTable, grown: Grown, cara: string, way: Growth): readonly Finding[] {
  const { row, printed, amounts } = grown;
  const expected = growthOf(grown, way);
  if (expected === null) return [];
  return [
    finding(table, {
      code: "growth-mismatch",
      severity: "error",
      cell: cellName(printed.cell),
      related: amounts.map(({ cell }) => cellName(cell)),
      found: printed.value,
      expected,
      cause: cellName(printed.cell),
      params: { row: rowLabel(row), cara },
      fix: fixOf(printed, { value: expected, formula: null }),
    }),
  ];
}
