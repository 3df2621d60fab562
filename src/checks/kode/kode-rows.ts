import type { ReadKode } from "../../domain/kode";
import { withLongSub } from "../../domain/kode-same";
import { kodeKey } from "../../domain/nomenklatur";
import type { FixWrite } from "../../findings/finding";
import { a1 } from "../../sheets/address";
import { valueText } from "../../sheets/reading/grid";
import type { ReportTable, TableCell, TableColumn, TableKind, TableRow } from "../../sheets/reading/table";

/** Kinds of tables that print kode. */
export const KODE_KINDS: readonly TableKind[] = ["rfk", "recap", "programme", "indicator", "budget", "e81"];

/** Of these the rows are a tree by kode; indicators stand under sasaran whatever their kode. */
export const TREE_KINDS: readonly TableKind[] = ["rfk", "recap", "programme", "budget", "e81"];

/** A row whose kode has an official form, with the cell that prints it. */
export interface KodeRow {
  readonly row: TableRow;
  readonly kode: ReadKode;
  /** A1 of that cell. */
  readonly cell: string;
}

/** The rows of a table whose kode can be read, in sheet order. */
export function kodeRows(table: ReportTable): readonly KodeRow[] {
  return table.rows.flatMap((row) => asKodeRow(table, row) ?? []);
}

/** The row with its kode, or null where it has none that can be read. */
export function asKodeRow(table: ReportTable, row: TableRow | undefined): KodeRow | null {
  if (row?.mark !== "kode" || row.kode?.normal == null) return null;
  const cell = kodeCell(table, row);
  return cell === null ? null : { row, kode: row.kode, cell: a1(cell.row, cell.column) };
}

/** The columns of the kode: one, or one per level. */
export function kodeColumns(table: ReportTable): readonly TableColumn[] {
  return table.columns.filter(({ role }) => role === "kode");
}

/** The cell that prints a row's kode: its kode cell, the last one filled of several, or the cell of its name. */
export function kodeCell(table: ReportTable, row: TableRow): TableCell | null {
  const filled = kodeColumns(table).flatMap(({ column }) => {
    const cell = row.cellAt[column];
    return cell === undefined || textOf(cell).trim() === "" ? [] : [cell];
  });
  const named = [row.cells.uraian, row.cells.indikator].find(
    (cell) => row.kodeText !== "" && textOf(cell).trim().startsWith(row.kodeText),
  );
  return filled.at(-1) ?? named ?? null;
}

/** Where a row's kode stands or would stand; null in a table without a kode column. */
export function kodePlace(table: ReportTable, row: TableRow): string | null {
  const cell = kodeCell(table, row);
  const [first] = kodeColumns(table);
  if (cell !== null) return a1(cell.row, cell.column);
  return first === undefined ? null : a1(row.row, first.column);
}

/** The write that puts an official form where a kode is printed alone or before a name; none where it is spread over cells. */
export function kodeFix(table: ReportTable, row: TableRow, normal: string): readonly FixWrite[] {
  const cell = kodeCell(table, row);
  if (cell === null || cell.formula !== null) return [];
  const text = textOf(cell);
  const spread = kodeColumns(table).length > 1 && text.trim() !== row.kodeText.trim();
  if (spread) return [];
  const isNumber = typeof cell.value === "number";
  const value = isNumber || text.trim() === row.kodeText.trim() ? normal : text.replace(row.kodeText.trim(), normal);
  return [{ cell: a1(cell.row, cell.column), content: { kind: "value", value }, format: "@" }];
}

/** A row's name without a kode printed before it. */
export function nameOf({ uraian, kodeText }: TableRow): string {
  const kode = kodeText.trim();
  const name = kode !== "" && uraian.startsWith(kode) ? uraian.slice(kode.length) : uraian;
  return name.replace(/^[\s:|–—-]+/, "").trim();
}

/** What a cell holds, as text. */
export function textOf(cell: TableCell | undefined): string {
  return valueText(cell?.value ?? null);
}

/** The nearest row above in the tree that is marked by a kode, or null. */
export function kodeAbove(table: ReportTable, row: TableRow): TableRow | null {
  for (let at = row.parent; at !== null; at = table.rows[at]?.parent ?? null) {
    const above = table.rows[at];
    if (above?.mark === "kode") return above;
  }
  return null;
}

/** The row numbers, in the tree from the top, of all that is above a row and has no kode: groups, offices, funds. */
export function groupsAbove(table: ReportTable, row: TableRow): string {
  const path: number[] = [];
  for (let at = row.parent; at !== null; at = table.rows[at]?.parent ?? null) {
    if (table.rows[at]?.mark !== "kode") path.push(at);
  }
  return path.reverse().join("/");
}

const BIDANG = /^[1-9X]\.(?:\d{2}|XX)(?=\.|$)/;

/** Whether a kode stands rightly under another: its beginning is that kode, where X.XX is any bidang. */
export function standsUnder(normal: string, above: string): boolean {
  if (normal.startsWith(`${above}.`)) return true;
  const isHidden = normal.startsWith("X") || above.startsWith("X");
  if (!isHidden) return false;
  const prefix = above.replace(BIDANG, "X.XX");
  return prefix === "X.XX" || !above.includes(".") || normal.replace(BIDANG, "X.XX").startsWith(`${prefix}.`);
}

/** Tells where a kode is printed among these rows, or null; X.XX.01 is printed where any bidang has it, and the other way round. */
export function printedAmong(rows: readonly KodeRow[]): (normal: string) => string | null {
  const cells = new Map<string, string>();
  for (const { kode, cell } of rows) {
    const keys = [withLongSub(kode.normal), `${kode.normal.startsWith("X") ? "X" : "any"} ${kodeKey(kode.normal)}`];
    for (const key of keys) if (!cells.has(key)) cells.set(key, cell);
  }
  return (normal) => {
    const other = `${normal.startsWith("X") ? "any" : "X"} ${kodeKey(normal)}`;
    return cells.get(withLongSub(normal)) ?? cells.get(other) ?? null;
  };
}
