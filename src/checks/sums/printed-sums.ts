import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { FindingCode } from "../../findings/catalogue";
import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Severity } from "../../findings/finding";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { figureAt } from "../check";
import { cumulativeColumns } from "./cumulative-rows";
import { leafSums } from "./leaf-sums";
import { moneyColumns, type MoneyColumn } from "./money-columns";
import { otherParentParts, otherTotalParts, partsOf, printedChildren } from "./sum-parts";

/** What must be right before a printed sum is compared: its figures, and its formula. */
export const BEFORE_SUMS = [
  "amount-negative",
  ...UNSURE_FIGURES,
  "quarters-cumulative",
  "recap-mismatch",
  "formula-circular",
  "sum-misses-row",
  "sum-counts-subtotal",
] as const satisfies readonly FindingCode[];

/** A figure that should be the sum of others, in one column. */
export interface PrintedSum {
  readonly index: number;
  readonly row: TableRow;
  readonly column: MoneyColumn;
  readonly cell: TableCell;
  readonly printed: number;
  /** The rows printed directly below it, or above it for a total. */
  readonly children: readonly number[];
  /** Their sum as printed. */
  readonly sum: number;
  /** The sum of all leaves, each once; null where a part cannot be read. */
  readonly leaves: number | null;
  readonly holds: boolean;
  /** How sure it is that just these rows add up; null where nothing shows it. */
  readonly severity: Exclude<Severity, "info"> | null;
}

type Unproved = Omit<PrintedSum, "severity">;

const known = new WeakMap<ReportTable, readonly PrintedSum[]>();

/**
 * Every sum the table prints, in every column of money; quarters filled in cumulatively have none. That a row is the sum of those below it is taken for sure where
 * the kode or marks say so, or where it holds in another column; else the other sums of the table decide.
 */
export function printedSums(table: ReportTable): readonly PrintedSum[] {
  const sums = known.get(table) ?? prove(table, collect(table));
  known.set(table, sums);
  return sums;
}

function collect(table: ReportTable): readonly Unproved[] {
  const columns = moneyColumns(table);
  return columns.flatMap((column) => {
    const leaves = leafSums(table, column.column);
    return table.rows.flatMap((row, index): Unproved[] => {
      const children = addedRows(table, row, index, columns);
      const cell = row.cellAt[column.column];
      const printed = figureAt(row, column.column);
      if (children.length === 0 || cell === undefined || printed === null) return [];
      if ([index, ...children].some((at) => isCumulative(table, at, column))) return [];
      const sum = sumOf(table, children, column.column);
      const own = { index, row, column, cell, printed, children, sum, leaves: leaves[index] ?? null };
      return [{ ...own, holds: sameRupiah(sum, printed) || isOtherwiseRight(table, own) }];
    });
  });
}

function isCumulative(table: ReportTable, index: number, { column }: MoneyColumn): boolean {
  return cumulativeColumns(table, table.rows[index]).includes(column);
}

function addedRows(table: ReportTable, row: TableRow, index: number, columns: readonly MoneyColumn[]) {
  if (row.part.kind === "total") return partsOf(table, index) ?? [];
  return row.part.kind === "parent" || row.part.kind === "repeat" ? printedChildren(table, row, columns) : [];
}

function sumOf(table: ReportTable, rows: readonly number[], column: number): number {
  return sumRupiah(rows.map((row) => figureAt(table.rows[row], column)));
}

/** Right by another way of adding up: see `otherTotalParts` and `otherParentParts`. */
function isOtherwiseRight(table: ReportTable, { row, index, column, printed }: Omit<Unproved, "holds">): boolean {
  const ways = row.part.kind === "total" ? otherTotalParts(table, index) : otherParentParts(table, index);
  return ways.some((parts) => sameRupiah(sumOf(table, parts, column.column), printed));
}

function prove(table: ReportTable, sums: readonly Unproved[]): readonly PrintedSum[] {
  const proved = new Set(sums.filter(({ holds, printed }) => holds && printed !== 0).map(({ index }) => index));
  const isSure = (sum: Unproved): boolean => proved.has(sum.index) || isOrderly(table, sum);
  const parents = sums.filter((sum) => !isTotal(sum) && !isOrderly(table, sum));
  const votes = { totals: vote(sums, proved), parents: vote(parents, proved) };
  return sums.map((sum) => ({ ...sum, severity: isSure(sum) ? "error" : isTotal(sum) ? votes.totals : votes.parents }));
}

function isTotal({ row }: Unproved): boolean {
  return row.part.kind === "total";
}

/** What sums say together: most hold, as many hold as not, or neither. */
function vote(sums: readonly Unproved[], proved: ReadonlySet<number>): PrintedSum["severity"] {
  const rows = new Set(sums.map(({ index }) => index));
  const held = [...rows].filter((index) => proved.has(index)).length;
  const failed = rows.size - held;
  if (held > failed) return "error";
  return held === failed ? "warning" : null;
}

/**
 * Whether kode or marks say that these rows are the parts: all have kode, or all are marked alike and it is not. "1.3" above
 * "2" may as well be an outline number.
 */
function isOrderly(table: ReportTable, { row, children }: Unproved): boolean {
  const below = children.flatMap((child) => table.rows[child] ?? []);
  if (row.part.kind === "total") return isOneKind(below) && row.parent === null;
  if (hasKode(row) && below.every(hasKode)) return true;
  const marks = new Set(below.map(({ mark }) => mark));
  const isOutline = row.kode?.level === "urusan" || row.kode?.level === "bidang";
  return !isOutline && marks.size === 1 && !marks.has("none") && !marks.has(row.mark) && row.mark !== "none";
}

/** A list of leaves marked alike, or rows of one level that all have a kode. */
function isOneKind(rows: readonly TableRow[]): boolean {
  const marks = new Set(rows.map(({ mark }) => mark));
  return rows.every(({ level }) => level === rows[0]?.level) && (marks.size === 1 || rows.every(hasKode));
}

function hasKode({ kode, mark }: TableRow): boolean {
  return kode !== null || mark === "organisasi" || mark === "bagianAnggaran" || mark === "eselonSatu";
}
