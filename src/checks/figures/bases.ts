import { sumRupiah } from "../../domain/rupiah";
import { absoluteA1, columnRanges } from "../../sheets/address";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import type { WeightBase } from "../../sheets/writing/computed-cell";
import { printed, printedAt } from "./printed";

/** What 100 % of a weight is: the report, the fund, the programme, or the row itself. */
export type BaseKey = WeightBase | "own";

/** An amount others are weighed against, with the way a formula names it (null where it cannot). */
export interface Base {
  readonly value: number;
  readonly ref: string | null;
  /** A1 of the cells it is. */
  readonly cells: readonly string[];
}

const PROGRAM_LEVELS: ReadonlySet<string> = new Set(["program", "programApbn"]);

/** The base of one kind for each row of an amount column; null where the table does not have one. */
export function baseOf(table: ReportTable, column: number, key: BaseKey, index: number): Base | null {
  if (key === "report") return grandTotal(table, column);
  if (key === "own") return at(table.rows[index], column);
  return key === "fund" ? fundOf(table, column, index) : programOf(table, column, index);
}

/** The grand total of an amount column, or the sum of the outermost rows. */
export function grandTotal(table: ReportTable, column: number): Base | null {
  const total = table.rows.findLast((row) => row.row === table.totalRow);
  const last = total ?? table.rows.findLast((row) => row.mark === "total" && row.parent === null);
  return (last === undefined ? null : at(last, column)) ?? outermost(table, column);
}

function outermost(table: ReportTable, column: number): Base | null {
  const top = table.rows.filter(
    (row) => row.parent === null && (row.part.kind === "leaf" || row.part.kind === "parent"),
  );
  const figures = top.map((row) => printed(row.cellAt[column], "nil"));
  const value = sumRupiah(figures.map((figure) => figure?.value ?? null));
  if (value === 0) return null;
  const cells = columnRanges(
    top.map((row) => row.row),
    column,
  );
  const isPlain = figures.every((figure) => figure === null || figure.cell.typed.kind !== "text-number");
  const ranges = cells.map((range) => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"));
  return { value, ref: isPlain ? `SUM(${ranges.join(",")})` : null, cells };
}

/** The total of the fund a row belongs to: the subtotal that counts it, or the outermost row above it. */
function fundOf(table: ReportTable, column: number, index: number): Base | null {
  const chain = ancestors(table, index);
  const counting = table.rows.find(
    (row) => row.mark === "total" && row.row !== table.totalRow && partsOf(row).some((part) => chain.includes(part)),
  );
  const outermost = table.rows[chain.at(-1) ?? index];
  return at(counting ?? (isProgram(outermost) ? undefined : outermost), column);
}

function programOf(table: ReportTable, column: number, index: number): Base | null {
  const program = ancestors(table, index)
    .map((ancestor) => table.rows[ancestor])
    .find(isProgram);
  return at(program ?? table.rows[index], column);
}

function isProgram(row: TableRow | undefined): boolean {
  return row?.tier === "program" || PROGRAM_LEVELS.has(row?.kode?.level ?? "");
}

/** The row itself and the rows above it, nearest first. */
export function ancestors(table: ReportTable, index: number): readonly number[] {
  const chain = [index];
  for (let up = table.rows[index]?.parent ?? null; up !== null; up = table.rows[up]?.parent ?? null) chain.push(up);
  return chain;
}

/** The rows a row is the sum of. */
export function partsOf(row: TableRow): readonly number[] {
  return "parts" in row.part ? row.part.parts : [];
}

function at(row: TableRow | undefined, column: number): Base | null {
  const figure = printedAt(row, column, "nil");
  if (figure === null || figure.value === 0) return null;
  const ref = absoluteA1(figure.cell.row, figure.cell.column);
  return {
    value: figure.value,
    ref: figure.cell.typed.kind === "number" ? ref : null,
    cells: [ref.replaceAll("$", "")],
  };
}
