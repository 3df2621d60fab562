import { isStok, jenisOf, type JenisAkumulasi } from "../../domain/accumulate";
import { sumDecimals } from "../../domain/decimal";
import { explainedByRounding } from "../../domain/rounding";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { figureAt } from "../check";
import { cumulativeRows } from "./cumulative-rows";
import { isUnreadable } from "./money-columns";
import { cumulatedEquation, quartersEquation, yearsEquation, type RowEquation } from "./row-equations";
import { unitOf } from "./unit-of";

/** One row's targets or results in the columns of an equation. */
export interface QuantitySum {
  readonly row: TableRow;
  readonly equation: RowEquation;
  readonly cell: TableCell;
  readonly unit: string;
  readonly jenis: JenisAkumulasi;
  readonly printed: number;
  /** The parts added up, and the last one filled. */
  readonly sum: number;
  readonly last: number;
  /** What its unit makes of the parts. */
  readonly expected: number;
  readonly holds: boolean;
  /** Another way of putting the parts together gives what is printed: the unit alone does not settle it. */
  readonly isOtherwise: boolean;
  /** How the other rows of the table speak for the equation. */
  readonly severity: "error" | "warning" | null;
}

const known = new WeakMap<ReportTable, readonly QuantitySum[]>();

/** Every row of targets or results that should follow from its years or quarters by the kind of its unit. */
export function quantitySums(table: ReportTable): readonly QuantitySum[] {
  const sums = known.get(table) ?? equationsOf(table).flatMap((equation) => evaluate(table, equation));
  known.set(table, sums);
  return sums;
}

function equationsOf(table: ReportTable): readonly RowEquation[] {
  return [
    yearsEquation(table, "target"),
    quartersEquation(table, "realisasi"),
    cumulatedEquation(table, "realisasi"),
  ].filter((equation) => equation !== null);
}

type Unvoted = Omit<QuantitySum, "severity">;

function evaluate(table: ReportTable, equation: RowEquation): readonly QuantitySum[] {
  const cumulative = new Set(
    cumulativeRows(table).flatMap((one) => (one.equation.sum === equation.sum ? one.row : [])),
  );
  const sums = table.rows.flatMap((row) => (cumulative.has(row) ? [] : (read(row, equation) ?? [])));
  return sums.map((sum) => ({ ...sum, severity: vote(sums.filter(({ jenis }) => jenis === sum.jenis)) }));
}

function vote(alike: readonly Unvoted[]): QuantitySum["severity"] {
  const held = alike.filter(({ holds }) => holds).length;
  const failed = alike.filter(({ holds, isOtherwise }) => !holds && !isOtherwise).length;
  if (held > failed) return "error";
  return held === failed || alike.length === 1 ? "warning" : null;
}

function read(row: TableRow, equation: RowEquation): Unvoted | null {
  const cell = row.cellAt[equation.sum.column];
  const unit = unitOf(row, equation.sum);
  const printed = figureAt(row, equation.sum.column);
  const figures = equation.parts.map(({ column }) => figureAt(row, column)).filter((figure) => figure !== null);
  const isUnread = equation.parts.some(({ column }) => isUnreadable(row, column));
  if (cell === undefined || unit === null || printed === null || figures.length < 2 || isUnread) return null;
  const jenis = jenisOf(unit);
  const [sum, last] = [sumDecimals(figures), figures.at(-1) ?? 0];
  const expected = jenis === "jumlah" ? sum : last;
  const holds = isNear(printed, expected, jenis === "jumlah" ? figures : []);
  const isOtherwise = !holds && others(figures).some((figure) => isNear(printed, figure, figures));
  return { row, equation, cell, unit, jenis, printed, sum, last, expected, holds, isOtherwise };
}

/** What else offices print at the end: the sum, the first, the last, the mean, the highest, the lowest; a share as 0,95 or 95. */
function others(figures: readonly number[]): readonly number[] {
  const sum = sumDecimals(figures);
  const last = figures.at(-1) ?? 0;
  return [
    sum,
    last,
    figures[0] ?? 0,
    sum / figures.length,
    Math.max(...figures),
    Math.min(...figures),
    last * 100,
    last / 100,
  ];
}

/** Whether a figure is another one as far as the rounding of both and of the parts explains it; whole figures exactly. */
function isNear(printed: number, exact: number, parts: readonly number[]): boolean {
  const decimals = Math.max(...[printed, ...parts].map(decimalsOf));
  const isWhole = decimals === 0 && Number.isInteger(exact);
  return isWhole
    ? printed === exact
    : explainedByRounding(printed / (parts.length + 1), exact / (parts.length + 1), decimals);
}

function decimalsOf(figure: number): number {
  return /\.(\d+)$/.exec(String(Number(figure.toPrecision(12))))?.[1]?.length ?? 0;
}

/** Units whose sum over periods counts the same ones again: "Orang/Bulan". */
export function isStockSum({ unit, holds, sum, last }: QuantitySum): boolean {
  return isStok(unit) && holds && sum !== last;
}
