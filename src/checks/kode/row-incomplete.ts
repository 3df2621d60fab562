import type { Finding } from "../../findings/finding";
import { a1 } from "../../sheets/address";
import type { ColumnRole, ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { ALL_KINDS, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { textOf } from "./kode-rows";

/**
 * A row without its name; a detail without the place, unit, indikator … that nearly all other details have; a row with
 * money but without the bobot, serapan or sisa that nearly all others show; a kode and a name without any money.
 */
export const rowIncomplete = tableCheck(
  { code: "row-incomplete", tier: "on-request", rule: "kelengkapan", kinds: ALL_KINDS, after: ["kode-with-name"] },
  (table) => [
    ...nameless(table),
    ...moneyless(table),
    ...DESCRIBING.flatMap((role) => lacking(table, role)),
    ...COMPUTED.flatMap((role) => uncomputed(table, role)),
  ],
);

const DESCRIBING = ["indikator", "satuan", "lokasi", "sumberDana", "unit"] as const satisfies readonly ColumnRole[];

const COMPUTED = [
  "bobot",
  "keuanganTertimbang",
  "serapan",
  "siap",
  "siapPersen",
] as const satisfies readonly ColumnRole[];

/** Of ten details, so many must have what one lacks. */
const MOST = 0.8;
const FEWEST = 4;

function nameless(table: ReportTable): readonly Finding[] {
  const column = table.columns.find(({ role }) => role === "uraian");
  if (column === undefined) return [];
  return table.rows
    .filter((row) => row.mark === "kode" && row.uraian.trim() === "" && hasMoney(row))
    .map((row) => report(table, row, column, null, "name"));
}

/** A kode and a name without money, on the row and below it, where nearly all other rows have some. */
function moneyless(table: ReportTable): readonly Finding[] {
  const columns = table.columns.filter(({ role }) => role === "pagu" || role === "realisasiRp");
  const isBlank = (row: TableRow): boolean =>
    columns.every(({ column }) => textOf(row.cellAt[column]).trim() === "") &&
    table.rows.every((below) => below.parent === null || table.rows[below.parent] !== row || isBlank(below));
  const [first] = columns;
  const coded = table.rows.filter(({ mark }) => mark === "kode");
  const blank = coded.filter(isBlank);
  const filled = coded.length - blank.length;
  if (first === undefined || filled < FEWEST || filled < MOST * coded.length) return [];
  return blank.filter((row) => row.uraian.trim() !== "").map((row) => report(table, row, first, filled, "money"));
}

function uncomputed(table: ReportTable, role: ColumnRole): readonly Finding[] {
  const column = table.columns.find((candidate) => candidate.role === role);
  if (column === undefined) return [];
  // A row that has spent nothing yet has no share of it either.
  const rows = table.rows.filter((row) => figureIn(row, "pagu") !== null && figureIn(row, "realisasiRp") !== null);
  const blank = rows.filter((row) => textOf(row.cells[role]).trim() === "");
  const filled = rows.length - blank.length;
  if (filled < FEWEST || filled < MOST * rows.length) return [];
  return blank.map((row) => report(table, row, column, filled, "figure"));
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
  return blank.map((row) => report(table, row, column, filled, "column"));
}

function report(
  table: ReportTable,
  row: TableRow,
  { column, role }: TableColumn,
  filled: number | null,
  variant: "name" | "column" | "money" | "figure",
): Finding {
  return finding(table, {
    code: "row-incomplete",
    severity: "info",
    cell: a1(row.row, column),
    found: null,
    expected: null,
    cause: `kolom ${String(column)}`,
    params: { variant, column: role, row: rowLabel(row), filled },
  });
}
