import type { Finding } from "../../findings/finding";
import { a1 } from "../../sheets/address";
import type { ColumnRole, ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { ALL_KINDS, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { textOf } from "./kode-rows";

/** A row without its name, or a detail without the place, unit, indikator … that nearly all other details have. */
export const rowIncomplete = tableCheck(
  { code: "row-incomplete", tier: "on-request", rule: "kelengkapan", kinds: ALL_KINDS, after: ["kode-with-name"] },
  (table) => [...nameless(table), ...DESCRIBING.flatMap((role) => lacking(table, role))],
);

const DESCRIBING = ["indikator", "satuan", "lokasi", "sumberDana", "unit"] as const satisfies readonly ColumnRole[];

/** Of ten details, so many must have what one lacks. */
const MOST = 0.8;
const FEWEST = 4;

function nameless(table: ReportTable): readonly Finding[] {
  const column = table.columns.find(({ role }) => role === "uraian");
  if (column === undefined) return [];
  return table.rows
    .filter((row) => row.mark === "kode" && row.uraian.trim() === "" && hasMoney(row))
    .map((row) => report(table, row, column, null));
}

function hasMoney(row: TableRow): boolean {
  return figureIn(row, "pagu") !== null || figureIn(row, "realisasiRp") !== null;
}

function lacking(table: ReportTable, role: ColumnRole): readonly Finding[] {
  const column = table.columns.find((candidate) => candidate.role === role);
  if (column === undefined) return [];
  const leaves = table.rows.filter((row) => row.part.kind === "leaf" && row.mark !== "total" && row.mark !== "average");
  const blank = leaves.filter((row) => textOf(row.cells[role]).trim() === "");
  const filled = leaves.length - blank.length;
  if (filled < FEWEST || filled < MOST * leaves.length) return [];
  return blank.map((row) => report(table, row, column, filled));
}

function report(table: ReportTable, row: TableRow, { column, role }: TableColumn, filled: number | null): Finding {
  return finding(table, {
    code: "row-incomplete",
    severity: "info",
    cell: a1(row.row, column),
    found: null,
    expected: null,
    cause: `kolom ${String(column)}`,
    params: { variant: filled === null ? "name" : "column", column: role, row: rowLabel(row), filled },
  });
}
