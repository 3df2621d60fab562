import { decodeNumber } from "../../src/domain/decode-number";
import { parseKodeCell } from "../../src/domain/kode-cell";
import type { Check, CheckOptions } from "../../src/checks/check";
import type { Finding } from "../../src/findings/finding";
import { a1 } from "../../src/sheets/address";
import type { CellValue } from "../../src/sheets/content";
import { SheetGrid } from "../../src/sheets/reading/grid";
import type { ColumnRole, ReportTable, TableCell, TableColumn, TableRow } from "../../src/sheets/reading/table";
import { contentOf } from "./checking";

type Column = ColumnRole | null | Partial<TableColumn>;
type Row = readonly CellValue[] | BuiltRow;

/** A row whose reading is said outright. */
export interface BuiltRow extends Partial<Pick<TableRow, "mark" | "tier" | "level" | "parent" | "part" | "uraian">> {
  readonly cells: readonly CellValue[];
  readonly kode?: string;
  /** The budget the row stands in, where its kode alone does not tell. */
  readonly block?: "apbd" | "apbn";
}

/** A table as reading would give it: columns from A on, the first row on sheet row 2, formats and formulas by cell. */
export interface Built {
  readonly kind?: ReportTable["kind"];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  /** Sheet row of the grand total, where the last row is one. */
  readonly totalRow?: number;
}

/** The table, its rows in a tree by their parents; a row is the sum of its children, a total of the outermost rows. */
export function tableOf(built: Built): ReportTable {
  const columns = built.columns.map(columnOf);
  const rows = built.rows.map((row): BuiltRow => ("cells" in row ? row : { cells: row }));
  const { kind = "rfk", totalRow = null } = built;
  const area = { top: 0, left: 0, bottom: rows.length, right: columns.length - 1 };
  return {
    ...{ kind, sheet: "Lembar", anchor: "", nth: 0, area, headerRows: [0], headerRepeats: [], firstRow: 1 },
    ...{ lastRow: rows.length, totalRow, columns, strays: [] },
    rows: rows.map((row, index) => rowOf(built, columns, rows, row, index)),
  };
}

/** What one check says about a built table, with these options. */
export function foundBy(check: Check, built: Built, options: Partial<CheckOptions> = {}): readonly Finding[] {
  const rows = built.rows.map((row) => ("cells" in row ? row.cells : row));
  const headers = built.columns.map((column, index) => columnOf(column, index).header);
  const grid = new SheetGrid(contentOf({ ...built, rows: [headers, ...rows] }));
  const usual = { weightBase: "report", scale: "lkjip-4", gapRule: "batas-bawah", nomenklatur: null } as const;
  return check.find([{ table: tableOf(built), grid }], { ...usual, ...options });
}

function columnOf(column: Column, index: number): TableColumn {
  const given = typeof column === "string" || column === null ? { role: column } : column;
  const role = given.role ?? null;
  const timeless = { period: null, year: null, quarter: null };
  return { column: index, role, candidates: [], reasons: [], header: role ?? "", confidence: 1, ...timeless, ...given };
}

function rowOf(
  built: Built,
  columns: readonly TableColumn[],
  rows: readonly BuiltRow[],
  { cells: values, kode, block, ...given }: BuiltRow,
  index: number,
): TableRow {
  const cellAt = Object.fromEntries(
    columns.flatMap(({ column, role }) => (role === null ? [] : [[column, cellOf(built, values, index + 1, column)]])),
  ) as Record<number, TableCell>;
  const first = (role: ColumnRole): number | undefined => columns.find((column) => column.role === role)?.column;
  const cells = Object.fromEntries(
    columns.flatMap(({ role }) => (role === null ? [] : [[role, cellAt[first(role) ?? -1]]])),
  ) as TableRow["cells"];
  const children = rows.flatMap(({ parent }, at) => (parent === index ? [at] : []));
  const outermost = rows.flatMap((row, at) => (isCounted(row) && (row.parent ?? null) === null ? [at] : []));
  return {
    ...{ row: index + 1, mark: "none", uraian: `baris ${String(index + 2)}`, level: 1 },
    ...{ kodeText: kode ?? "", kode: kode === undefined ? null : parseKodeCell(kode, block ?? null) },
    ...{ tier: null, parent: null, children, part: partOf(given, children, outermost), cells, cellAt },
    ...given,
  };
}

function isCounted({ mark }: BuiltRow): boolean {
  return mark !== "total" && mark !== "average";
}

function partOf({ mark }: Omit<BuiltRow, "cells">, children: number[], outermost: number[]): TableRow["part"] {
  if (mark === "total") return { kind: "total", parts: outermost };
  if (mark === "average") return { kind: "empty" };
  return children.length > 0 ? { kind: "parent", parts: children } : { kind: "leaf" };
}

function cellOf({ formats, formulas }: Built, values: readonly CellValue[], row: number, column: number): TableCell {
  const [name, value] = [a1(row, column), values[column] ?? null];
  const format = formats?.[name] ?? "General";
  return { row, column, value, formula: formulas?.[name] ?? null, format, typed: decodeNumber(value, "id", format) };
}
