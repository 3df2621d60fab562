import type { ColumnRole, Period, ReportTable, TableKind, Tier } from "./table";

/**
 * What a user decided about the tables of a workbook. Tables, columns and rows are named by their words, not by their
 * place, so that a decision holds when rows or columns are added.
 */
export interface Mapping {
  readonly version: 1;
  readonly tables: readonly TableDecision[];
}

/** Decisions about one table: the `nth` on its sheet with these words in its first header row. */
export interface TableDecision {
  readonly sheet: string;
  /** The words of the first header row, see `anchorOf`. */
  readonly anchor: string;
  /** 0 for the first table of the sheet with that anchor. */
  readonly nth: number;
  /** "none": no table of ours. Absent: as recognised. */
  readonly kind?: TableKind | "none";
  /** How many rows the header block has, the row of column numbers included. Absent: as recognised. */
  readonly headerRows?: number;
  readonly columns: readonly ColumnDecision[];
  readonly rows: readonly RowDecision[];
}

/** What one column holds: the `nth` with this header. */
export interface ColumnDecision {
  /** As printed, joined with " / ". */
  readonly header: string;
  readonly nth: number;
  readonly role: ColumnRole | null;
  readonly year?: number | null;
  readonly quarter?: 1 | 2 | 3 | 4 | null;
  readonly period?: Period | null;
}

/** What one row is: the first with this kode and name. */
export interface RowDecision {
  readonly kode: string;
  readonly uraian: string;
  readonly tier: Tier;
}

export const NO_MAPPING: Mapping = { version: 1, tables: [] };

/** How a table is found again: the words of its first header row, blanks folded, in sheet order. */
export function anchorOf(headers: readonly string[]): string {
  return headers
    .map((text) => text.replace(/\s+/g, " ").trim().toLowerCase())
    .filter((text) => text !== "")
    .join(" | ");
}

/** The decisions of one table's user, as a mapping entry. */
export function decisionFor(table: Pick<ReportTable, "sheet" | "anchor" | "nth">): TableDecision {
  return { sheet: table.sheet, anchor: table.anchor, nth: table.nth, columns: [], rows: [] };
}

/** The mapping with one table's decisions replaced, or added; an empty decision is left out. */
export function withDecision(mapping: Mapping, decision: TableDecision): Mapping {
  const others = mapping.tables.filter((other) => !isSameTable(other, decision));
  const says = decision.kind !== undefined || decision.headerRows !== undefined;
  const isEmpty = !says && decision.columns.length === 0 && decision.rows.length === 0;
  return { version: 1, tables: isEmpty ? others : [...others, decision] };
}

/** The decisions about a table with exactly these words, or undefined. */
export function decisionOf(
  mapping: Mapping,
  table: Pick<TableDecision, "sheet" | "anchor" | "nth">,
): TableDecision | undefined {
  return mapping.tables.find((decision) => isSameTable(decision, table));
}

const ALIKE = 0.7;

/**
 * The decision about each of a sheet's tables, in the same order. A table whose header gained or lost a column since is
 * found by the words that are still there, unless another table has the very words of the decision.
 */
export function decisionsFor(
  mapping: Mapping,
  tables: readonly Pick<TableDecision, "sheet" | "anchor" | "nth">[],
): readonly (TableDecision | undefined)[] {
  const found = tables.map((table) => decisionOf(mapping, table));
  const open = mapping.tables.filter((decision) => !found.includes(decision));
  return tables.map((table, index) => {
    if (found[index] !== undefined) return found[index];
    const best = open
      .filter(({ sheet, nth }) => sheet === table.sheet && nth === table.nth)
      .map((decision) => ({ decision, share: sharedWords(decision.anchor, table.anchor) }))
      .sort((a, b) => b.share - a.share)[0];
    if (best === undefined || best.share < ALIKE) return undefined;
    open.splice(open.indexOf(best.decision), 1);
    return best.decision;
  });
}

/** How much of the longer list of headers both have. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [one.split(" | "), other.split(" | ")];
  const rest = [...b];
  const same = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return same.length / Math.max(a.length, b.length);
}

function isSameTable(
  one: Pick<TableDecision, "sheet" | "anchor" | "nth">,
  other: Pick<TableDecision, "sheet" | "anchor" | "nth">,
): boolean {
  return one.sheet === other.sheet && one.anchor === other.anchor && one.nth === other.nth;
}
