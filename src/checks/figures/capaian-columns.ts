import { arahOf } from "../../domain/arah-indikator";
import { capaian, type Arah, type Rentang } from "../../domain/capaian";
import type { ReportTable, TableCell, TableColumn, TableRow } from "../../sheets/reading/table";
import { cellName } from "../check";
import type { Fit, Printed } from "./printed";
import { expectedFrom, fitOf, isExplained, printed, printedAt } from "./printed";
import { columnsOf, pairsFor, type Pair } from "./pairs";
import { reference, textOf } from "./theories";

/** One printed capaian against the formula that comes nearest to it. */
export interface JudgedCapaian {
  readonly row: TableRow;
  readonly printed: Printed;
  readonly fit: Fit;
  readonly arah: Arah;
  /** Which way is better as far as the indicator's name says. */
  readonly named: "naik" | "turun" | null;
  readonly expected: number;
  /** The native formula in points, null where the inputs are not true numbers. */
  readonly formula: string | null;
  readonly inputs: readonly string[];
}

/** A capaian column with the pair of columns that explains most of it. */
export interface CapaianColumn {
  readonly column: TableColumn;
  readonly judged: readonly JudgedCapaian[];
  readonly explained: number;
}

const ARAH: readonly Arah[] = ["naik", "turun", "turun-rasio"];
const CAPS = [100, 110, 120, 150, 200];

/** The capaian columns of a table, each by the target and the realisasi that explain most of it. */
export function capaianColumns(table: ReportTable): readonly CapaianColumn[] {
  return columnsOf(table, "capaian").flatMap((column) => {
    const pairs = pairsFor(table, column, "realisasi", "target");
    const ways = pairs.map((pair) => judgedBy(table, column, pair)).filter(({ judged }) => judged.length > 0);
    const [first, ...rest] = ways;
    return first === undefined
      ? []
      : [rest.reduce((best, one) => (one.explained > best.explained ? one : best), first)];
  });
}

function judgedBy(table: ReportTable, column: TableColumn, pair: Pair): CapaianColumn {
  const most = Math.max(0, ...table.rows.map((row) => printedAt(row, column.column, "none")?.value ?? 0));
  const judged = table.rows.flatMap((row) => {
    const figure = row.mark === "average" || row.mark === "total" ? null : printedAt(row, column.column, "none");
    return figure === null ? [] : (judgeCell(table, row, figure, pair, most) ?? []);
  });
  return { column, judged, explained: judged.filter(({ fit }) => isExplained(fit)).length };
}

function judgeCell(
  table: ReportTable,
  row: TableRow,
  figure: Printed,
  { of, by }: Pair,
  most: number,
): JudgedCapaian | null {
  const done = printed(row.cellAt[of.column]);
  const target = targetAt(row.cellAt[by.column]);
  if (done === null || target === null) return null;
  const named = arahOf(nameOf(table, row));
  const ways = ARAH.flatMap((arah) => wayOf(figure, done, target, arah, most) ?? []);
  const [fallback] = named === "turun" ? ways.filter(({ arah }) => arah === "turun") : ways;
  const best = ways.find(({ fit }) => isExplained(fit)) ?? ways.find(({ fit }) => fit === "truncated") ?? fallback;
  if (best === undefined) return null;
  const formula = formulaOf(done, row.cellAt[by.column], best.arah);
  return { row, printed: figure, named, formula, inputs: [cellName(target.cell), cellName(done.cell)], ...best };
}

interface Target {
  readonly cell: TableCell;
  readonly value: number | Rentang;
  readonly half: number;
}

function targetAt(cell: TableCell | undefined): Target | null {
  if (cell?.typed.kind === "range") return { cell, value: { low: cell.typed.low, high: cell.typed.high }, half: 0 };
  const figure = printed(cell);
  return figure === null ? null : { cell: figure.cell, value: figure.value, half: figure.half };
}

function wayOf(
  figure: Printed,
  done: Printed,
  target: Target,
  arah: Arah,
  most: number,
): Pick<JudgedCapaian, "arah" | "expected" | "fit"> | null {
  const at = (goal: number | Rentang, reached: number): number | null => {
    const result = capaian(goal, reached, { arah, batas: null });
    return result.kind === "value" ? result.percent : null;
  };
  const { value: goal } = target;
  const expected =
    typeof goal === "number"
      ? expectedFrom([{ value: goal, half: target.half }, done], (by = 0, of = 0) => at(by, of))
      : expectedFrom([done], (of = 0) => at(goal, of));
  if (expected === null) return null;
  const isCapped = CAPS.includes(figure.value) && figure.value === most && expected.high > figure.value;
  return { arah, expected: expected.value, fit: isCapped ? "rounded" : fitOf(figure, expected) };
}

function formulaOf(done: Printed, target: TableCell | undefined, arah: Arah): string | null {
  const goal = target?.typed.kind === "number" ? printed(target) : null;
  const [r, t] = [reference(done), goal === null ? null : reference(goal)];
  if (r === null || t === null) return null;
  const [of, by] = [plain(r), plain(t)];
  if (arah === "naik") return `=${of}/${by}*100`;
  return arah === "turun" ? `=(2*${by}-${of})/${by}*100` : `=${by}/${of}*100`;
}

/** A reference that is divided by another of its unit needs no factor; a sum in it does. */
const plain = (ref: string): string => (ref.includes("*") ? `(${ref})` : ref);

/** The words an indicator is known by. */
export function nameOf(table: ReportTable, row: TableRow): string {
  const texts = columnsOf(table, "indikator").map(({ column }) => textOf(row.cellAt[column]));
  return texts.some((text) => text !== "") ? texts.join(" ") : row.uraian;
}
