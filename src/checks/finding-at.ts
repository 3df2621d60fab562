import { rowName } from "../sheets/reading/row-name";
import type { Finding, FindingPlace, FixWrite, Quoted } from "../findings/finding";
import { parseA1 } from "../sheets/address";
import type { ColumnRole, ReportTable, TableRow } from "../sheets/reading/table";

/** What a finding is made of; the rest is filled in. The cause defaults to code and sheet. */
export type Draft = Omit<Finding, "sheet" | "cell" | "cause" | "related" | "params" | "place" | "weight" | "fix"> & {
  readonly cell: string;
  readonly cause?: string;
  readonly related?: readonly string[];
  readonly params?: Readonly<Record<string, Quoted>>;
  readonly weight?: number | null;
  readonly fix?: readonly FixWrite[];
};

const RUPIAH: ReadonlySet<ColumnRole | null> = new Set(["pagu", "realisasiRp", "anggaranKas", "siap"]);

/** Completes a finding on a table's sheet: its place by words, and its weight where both figures are rupiah. */
export function finding(table: ReportTable, draft: Draft): Finding {
  const cause = `${draft.code}:${table.sheet}${draft.cause === undefined ? "" : `:${draft.cause}`}`;
  const weight = draft.weight === undefined ? rupiahBetween(table, draft) : draft.weight;
  const filled = { related: [], params: {}, fix: [], ...draft };
  return { ...filled, sheet: table.sheet, cause, weight, place: placeOf(table, draft.cell) };
}

function rupiahBetween(table: ReportTable, { cell, found, expected }: Draft): number | null {
  const at = parseA1(cell);
  const column = table.columns.find((candidate) => candidate.column === at?.column);
  const isRupiah = RUPIAH.has(column?.role ?? null);
  return isRupiah && typeof found === "number" && typeof expected === "number" ? Math.abs(found - expected) : null;
}

function placeOf(table: ReportTable, cell: string): FindingPlace {
  const at = parseA1(cell);
  const row = at === null ? undefined : rowsByPlace(table).get(at.row);
  const column = table.columns.find((candidate) => candidate.column === at?.column);
  return {
    row: row === undefined ? "" : rowName(row),
    column: column?.header ?? "",
  };
}

const known = new WeakMap<ReportTable, ReadonlyMap<number, TableRow>>();

function rowsByPlace(table: ReportTable): ReadonlyMap<number, TableRow> {
  const rows = known.get(table) ?? new Map(table.rows.map((row) => [row.row, row]));
  known.set(table, rows);
  return rows;
}
