import {
  decisionFor,
  decisionsFor,
  withDecision,
  type ColumnDecision,
  type Mapping,
  type TableDecision,
} from "../sheets/reading/mapping";
import type { SheetReading, WorkbookReading } from "../sheets/reading/reading";
import type { ColumnRole, ReportTable, TableColumn, TableKind, TableRow, Tier } from "../sheets/reading/table";

/** One table with its sheet and what the user decided about it. */
export interface TableInSheet {
  readonly sheet: SheetReading;
  readonly table: ReportTable;
  readonly decision: TableDecision;
}

/** All tables of a workbook in sheet order, with what the user decided about each. */
export function tablesIn(reading: WorkbookReading, mapping: Mapping): readonly TableInSheet[] {
  return reading.sheets.flatMap((sheet) => {
    const decisions = decisionsFor(mapping, sheet.tables);
    return sheet.tables.map((table, index) => ({ sheet, table, decision: decisions[index] ?? decisionFor(table) }));
  });
}

/** The decisions that no table of the reading took: a table the user said is none, or one that is not there any more. */
export function lostDecisions(reading: WorkbookReading, mapping: Mapping): readonly TableDecision[] {
  const taken = new Set(tablesIn(reading, mapping).map(({ decision }) => decision));
  return mapping.tables.filter((decision) => !taken.has(decision));
}

/** The mapping with one table's decision changed. A decision found by similar words takes the table's present ones. */
export function changed(
  mapping: Mapping,
  { table, decision }: TableInSheet,
  change: (decision: TableDecision) => TableDecision,
): Mapping {
  const { sheet, anchor, nth } = table;
  return withDecision(without(mapping, decision), change({ ...decision, sheet, anchor, nth }));
}

/** The mapping without one table's decision. */
export function without(mapping: Mapping, decision: TableDecision): Mapping {
  return { version: 1, tables: mapping.tables.filter((other) => other !== decision) };
}

/** The decision with another kind of table; null is the recognised one. */
export function withKind(decision: TableDecision, kind: TableKind | "none" | null): TableDecision {
  const { sheet, anchor, nth, headerRows, columns, rows } = decision;
  const others = headerRows === undefined ? {} : { headerRows };
  return { sheet, anchor, nth, ...(kind === null ? {} : { kind }), ...others, columns, rows };
}

/** The decision with another number of header rows; null is the recognised one. */
export function withHeaderRows(decision: TableDecision, rows: number | null): TableDecision {
  const { sheet, anchor, nth, kind, columns } = decision;
  const others = kind === undefined ? {} : { kind };
  return {
    sheet,
    anchor,
    nth,
    ...others,
    ...(rows === null ? {} : { headerRows: rows }),
    columns,
    rows: decision.rows,
  };
}

/** The decision with a role for one column of the table. */
export function withRole(
  decision: TableDecision,
  table: ReportTable,
  column: TableColumn,
  role: ColumnRole | null,
): TableDecision {
  const others = withoutRole(decision, table, column).columns;
  return { ...decision, columns: [...others, { ...nameOf(table, column), role }] };
}

/** The decision without what it says about one column. */
export function withoutRole(decision: TableDecision, table: ReportTable, column: TableColumn): TableDecision {
  const isAbout = isAboutColumn(table, column);
  return { ...decision, columns: decision.columns.filter((other) => !isAbout(other)) };
}

/** What the user decided about a column, also before the workbook is read anew; undefined when nothing. */
export function decidedRole(
  decision: TableDecision,
  table: ReportTable,
  column: TableColumn,
): ColumnRole | null | undefined {
  return decision.columns.find(isAboutColumn(table, column))?.role;
}

/** The decision with what a row is; null is what was recognised. */
export function withTier(decision: TableDecision, row: TableRow, tier: Tier | null): TableDecision {
  const rows = decision.rows.filter((other) => rowKey(other.kode, other.uraian) !== keyOf(row));
  const added = tier === null ? [] : [{ kode: row.kodeText, uraian: row.uraian, tier }];
  return { ...decision, rows: [...rows, ...added] };
}

/** The rows of a table that can be named by kode and name: the first of each, not those that repeat it. */
export function namedRows(table: ReportTable): ReadonlySet<TableRow> {
  const first = new Map<string, TableRow>();
  for (const row of table.rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  return new Set(first.values());
}

/** What the user decided about rows, by their keys as `keyOf` gives them. */
export function decidedTiers(decision: TableDecision): ReadonlyMap<string, Tier> {
  return new Map(decision.rows.map(({ kode, uraian, tier }) => [rowKey(kode, uraian), tier]));
}

/** What a row is found again by. */
export function keyOf(row: TableRow): string {
  return rowKey(row.kodeText, row.uraian);
}

/** How many things the user decided. */
export function countCorrections(mapping: Mapping): number {
  return mapping.tables.reduce((sum, decision) => sum + countIn(decision), 0);
}

/** Whether two mappings say the same, in whatever order. */
export function isSameMapping(one: Mapping, other: Mapping): boolean {
  return canonical(one) === canonical(other);
}

function countIn({ kind, headerRows, columns, rows }: TableDecision): number {
  return (kind === undefined ? 0 : 1) + (headerRows === undefined ? 0 : 1) + columns.length + rows.length;
}

/** A column's name in a decision: its header, and how many like it stand before it. */
export function nameOf(table: ReportTable, column: TableColumn): Pick<ColumnDecision, "header" | "nth"> {
  const alike = table.columns.filter((other) => folded(other.header) === folded(column.header));
  return { header: column.header, nth: alike.findIndex((other) => other.column === column.column) };
}

function isAboutColumn(table: ReportTable, column: TableColumn): (decision: ColumnDecision) => boolean {
  const { header, nth } = nameOf(table, column);
  return (decision) => folded(decision.header) === folded(header) && decision.nth === nth;
}

function rowKey(kode: string, uraian: string): string {
  return `${folded(kode)}\n${folded(uraian)}`;
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function canonical(mapping: Mapping): string {
  const sorted = (items: readonly unknown[]): readonly string[] => items.map((item) => text(item)).sort();
  return JSON.stringify(
    sorted(
      mapping.tables.map(({ columns, rows, ...table }) => ({ ...table, columns: sorted(columns), rows: sorted(rows) })),
    ),
  );
}

/** An object as text, whatever the order of its keys. */
function text(item: unknown): string {
  return JSON.stringify(Object.entries(item as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
