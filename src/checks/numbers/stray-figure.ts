import { figureOf, decodeNumber } from "../../domain/decode-number";
import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { a1, columnRanges } from "../../sheets/address";
import type { CellPosition } from "../../sheets/content";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { ReportTable } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, figureAt, tableCheck } from "../check";
import { finding } from "../finding-at";

/**
 * A figure where none belongs: on a row with neither kode nor name, a left-over that a SUM over the column counts; or
 * among the words of the satuan column.
 */
export const strayFigure = tableCheck(
  { code: "stray-figure", tier: "always", rule: "jumlah-sekali", kinds: ALL_KINDS, after: [] },
  (table, _options, grid) => [...table.strays.flatMap((stray) => report(table, grid, stray)), ...amongUnits(table)],
);

function report(table: ReportTable, grid: SheetGrid, { row, column }: CellPosition): readonly Finding[] {
  const value = figureOf(decodeNumber(grid.value(row, column), null, grid.format(row, column)));
  if (value === null) return [];
  const summed = neighboursOf(table, row, column, value);
  const params = {
    variant: "row",
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

/** So many units must be words for each figure among them: else the column holds something else. */
const WORDS_PER_FIGURE = 4;

function amongUnits(table: ReportTable): readonly Finding[] {
  const column = table.columns.find(({ role }) => role === "satuan");
  const cells = table.rows.flatMap((row) => row.cellAt[column?.column ?? -1] ?? []);
  const figures = cells.filter(({ value }) => typeof value === "number");
  const words = cells.filter(({ value }) => typeof value === "string" && value.trim() !== "");
  if (words.length < figures.length * WORDS_PER_FIGURE) return [];
  return figures.map((cell) =>
    finding(table, {
      code: "stray-figure",
      severity: "warning",
      cell: cellName(cell),
      found: typeof cell.value === "number" ? cell.value : null,
      expected: null,
      cause: "satuan",
      params: { variant: "unit", column: "satuan", count: words.length, from: null, to: null },
      weight: null,
    }),
  );
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
