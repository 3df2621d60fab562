import { isStok, jenisOf } from "../../domain/accumulate";
import { sumDecimals } from "../../domain/decimal";
import type { ColumnRole, ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { figureAt } from "../check";
import { quartersEquation, type RowEquation } from "./row-equations";
import { unitOf } from "./unit-of";

/** A row whose quarters are typed cumulatively although the year is printed beside them. */
export interface CumulativeRow {
  readonly row: TableRow;
  readonly equation: RowEquation;
  /** The quarters filled, first to last. */
  readonly filled: readonly TableColumn[];
  /** The other rows of the table print their quarters one by one. */
  readonly isOdd: boolean;
}

const QUARTERLY = ["realisasi", "realisasiRp"] as const satisfies readonly ColumnRole[];

const known = new WeakMap<ReportTable, readonly CumulativeRow[]>();

/** The rows in which every quarter is at least the one before and the last is the year's figure. */
export function cumulativeRows(table: ReportTable): readonly CumulativeRow[] {
  const rows = known.get(table) ?? QUARTERLY.flatMap((role) => find(table, role));
  known.set(table, rows);
  return rows;
}

function find(table: ReportTable, role: (typeof QUARTERLY)[number]): readonly CumulativeRow[] {
  const equation = quartersEquation(table, role);
  if (equation === null || equation.parts.some(isSaidCumulative)) return [];
  const adding = table.rows.filter((row) => role === "realisasiRp" || addsUp(row, equation.sum));
  const cumulative = adding.filter((row) => isCumulative(row, equation));
  const single = adding.filter((row) => isOneByOne(row, equation)).length;
  const isOdd = single > cumulative.length;
  return cumulative.map((row) => ({ row, equation, filled: filledQuarters(row, equation), isOdd }));
}

/** The header itself says that the quarters are cumulated. */
function isSaidCumulative({ header }: TableColumn): boolean {
  return /\bkumulatif\b|\bs\.?\s?d\.?\s|\bsampai dengan\b/i.test(header);
}

/** Whether the row's figures add up over the quarters: its unit says so, and counts no people twice. */
function addsUp(row: TableRow, column: TableColumn): boolean {
  const unit = unitOf(row, column);
  return unit !== null && jenisOf(unit) === "jumlah" && !isStok(unit);
}

function filledQuarters(row: TableRow, { parts }: RowEquation): readonly TableColumn[] {
  return parts.filter(({ column }) => figureAt(row, column) !== null);
}

function isCumulative(row: TableRow, equation: RowEquation): boolean {
  const year = figureAt(row, equation.sum.column);
  const figures = filledQuarters(row, equation).map(({ column }) => figureAt(row, column) ?? 0);
  const isRising = figures.every((figure, at) => figure >= (figures[at - 1] ?? 0));
  const steps = new Set(figures.filter((figure) => figure > 0));
  return isRising && steps.size > 1 && year === figures.at(-1);
}

function isOneByOne(row: TableRow, equation: RowEquation): boolean {
  const year = figureAt(row, equation.sum.column);
  const figures = filledQuarters(row, equation).map(({ column }) => figureAt(row, column) ?? 0);
  return figures.filter((figure) => figure !== 0).length > 1 && sumDecimals(figures) === year;
}

/** The sheet columns in which a row's figure holds the quarters before it too. */
export function cumulativeColumns(table: ReportTable, row: TableRow | undefined): readonly number[] {
  return cumulativeRows(table).flatMap((one) => (one.row === row ? one.filled.map(({ column }) => column) : []));
}
