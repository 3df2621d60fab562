import { figureOf, decodeNumber } from "../../domain/decode-number";
import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { a1, columnRanges } from "../../sheets/address";
import type { CellPosition } from "../../sheets/content";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { ReportTable } from "../../sheets/reading/table";
import { ALL_KINDS, figureAt, tableCheck } from "../check";
import { finding } from "../finding-at";

/** A figure on a row with neither kode nor name: a left-over that a SUM over the column counts. */
export const strayFigure = tableCheck(
  { code: "stray-figure", tier: "always", rule: "jumlah-sekali", kinds: ALL_KINDS, after: [] },
  (table, _options, grid) => table.strays.flatMap((stray) => report(table, grid, stray)),
);

function report(table: ReportTable, grid: SheetGrid, { row, column }: CellPosition): readonly Finding[] {
  const value = figureOf(decodeNumber(grid.value(row, column), null, grid.format(row, column)));
  if (value === null) return [];
  const summed = neighboursOf(table, row, column, value);
  const params = {
    column: table.columns.find((one) => one.column === column)?.role ?? null,
    count: summed.length,
    from: summed.length === 0 ? null : Math.min(...summed) + 1,
    to: summed.length === 0 ? null : Math.max(...summed) + 1,
  };
  return [
    finding(table, {
      code: "stray-figure",
      severity: "warning",
      cell: a1(row, column),
      related: columnRanges(summed, column),
      found: value,
      expected: null,
      cause: a1(row, column),
      params,
      weight: null,
    }),
  ];
}

/** The fewest rows next below, else next above, that add up to the figure: at least two. */
function neighboursOf(table: ReportTable, row: number, column: number, value: number): readonly number[] {
  const below = table.rows.filter((one) => one.row > row);
  const above = table.rows.filter((one) => one.row < row).reverse();
  for (const side of [below, above]) {
    const figures = side.map((one) => figureAt(one, column));
    for (let count = 2; count <= figures.length; count++) {
      if (sameRupiah(sumRupiah(figures.slice(0, count)), value)) return side.slice(0, count).map((one) => one.row);
    }
  }
  return [];
}
