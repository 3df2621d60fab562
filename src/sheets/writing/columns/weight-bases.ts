import { sumRupiah } from "../../../domain/rupiah";
import { absoluteA1, columnRanges } from "../../address";
import type { TableRow } from "../../reading/table";
import type { CellFigure } from "../cell-figure";
import type { WeightBase } from "../computed-cell";
import type { Workings } from "../workings";
import { countedRows, partsOf } from "./sum-parts";

/** What 100 % of a share is: the whole report, the fund, the programme, or the row itself. */
export type BaseName = WeightBase | "own";

/** The base of one row in a column of amounts; null where the table does not print it. */
export function baseOfRow(work: Workings, column: number, name: BaseName, index: number): CellFigure | null {
  const { rows } = work.table;
  const own = work.figure(rows[index], column);
  if (name === "own") return own;
  if (name === "report") return grandTotal(work, column);
  const chain = lineage(rows, index);
  if (name === "program") {
    const program = chain.map((at) => rows[at]).find((row) => row?.tier === "program");
    return program === undefined || program === rows[index] ? own : cellOf(work, program, column);
  }
  const fund = rows.find(
    (row) =>
      row.mark === "total" &&
      row.row !== work.table.totalRow &&
      partsOf(rows, row).some((part) => chain.includes(part)),
  );
  const outer = fund ?? rows[chain.at(-1) ?? index];
  return outer === rows[index] ? own : cellOf(work, outer, column);
}

/** The row itself and the rows above it, nearest first. */
function lineage(rows: readonly TableRow[], index: number): readonly number[] {
  const chain = [index];
  for (let up = rows[index]?.parent ?? null; up !== null; up = rows[up]?.parent ?? null) chain.push(up);
  return chain;
}

const KNOWN = new WeakMap<Workings, Map<number, CellFigure | null>>();

/** Looked up once: amounts are all worked out before shares of them are. */
function grandTotal(work: Workings, column: number): CellFigure | null {
  const known = KNOWN.get(work) ?? new Map<number, CellFigure | null>();
  const total = known.get(column);
  if (total !== undefined) return total;
  const found = findGrandTotal(work, column);
  KNOWN.set(work, known.set(column, found));
  return found;
}

function findGrandTotal(work: Workings, column: number): CellFigure | null {
  const { rows, totalRow } = work.table;
  const total =
    rows.findLast((row) => row.row === totalRow) ?? rows.findLast((row) => row.mark === "total" && row.parent === null);
  return total === undefined ? outermost(work, column) : cellOf(work, total, column);
}

/** Without a grand total the base is the sum of the outermost rows. */
function outermost(work: Workings, column: number): CellFigure | null {
  const { rows } = work.table;
  const top = rows.flatMap((row, index) => (row.parent === null ? [index] : []));
  const counted = countedRows(rows, top).flatMap((index) => rows[index] ?? []);
  const filled = counted.filter((row) => !work.isBlank(row, column));
  const figures = filled.map((row) => work.figure(row, column));
  if (filled.length === 0 || figures.includes(null)) return null;
  const ranges = columnRanges(
    filled.map(({ row }) => row),
    column,
  ).map((range) => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"));
  return {
    value: sumRupiah(figures.map((figure) => figure?.value ?? null)),
    ref: `SUM(${ranges.join(",")})`,
    stored: "points",
  };
}

function cellOf(work: Workings, row: TableRow | undefined, column: number): CellFigure | null {
  const figure = work.figure(row, column);
  return row === undefined || figure === null ? null : { ...figure, ref: absoluteA1(row.row, column) };
}
