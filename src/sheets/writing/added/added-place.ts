import type { CellPosition, SheetContent } from "../../content";
import type { SheetGrid } from "../../reading/grid";
import type { ColumnRole, ReportTable } from "../../reading/table";
import type { AddableRole } from "./addable";

/** Why a column cannot be added; each reason has a wording. */
export type AddRefusal =
  | "tabel-tidak-ada"
  | "kolom-sudah-ada"
  | "kolom-tidak-berlaku"
  | "kolom-tersembunyi"
  | "sel-terisi"
  | "sel-gabungan"
  | "terbaca-lain"
  | "tanpa-angka"
  | "lembar-dilindungi"
  | "lembar-tersaring";

/** Where an added column stands, and which one it takes its look from. */
export interface AddedPlace {
  readonly column: number;
  readonly model: number;
}

/** The free column at the table's right edge, or what stands in the way of it. */
export function addedPlace(
  table: ReportTable,
  grid: SheetGrid,
  role: AddableRole,
): AddedPlace | { readonly reason: AddRefusal; readonly at: CellPosition } {
  const { top, bottom, right } = table.area;
  const column = right + 1;
  if (grid.content.hiddenColumns.includes(column)) return { reason: "kolom-tersembunyi", at: { row: top, column } };
  for (let row = top; row <= bottom; row++) {
    const at = { row, column };
    if (grid.value(row, column) !== null || grid.formula(row, column) !== null) return { reason: "sel-terisi", at };
    if (isMerged(grid.content, at)) return { reason: "sel-gabungan", at };
  }
  return { column, model: modelOf(table, grid, role) };
}

/** Merged cells may reach beyond what is used of the sheet, where the grid does not look. */
function isMerged({ merges }: SheetContent, { row, column }: CellPosition): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

const AMOUNTS: readonly ColumnRole[] = ["pagu", "realisasiRp", "anggaranKas", "siap"];
const PERCENTAGES: readonly ColumnRole[] = [
  ...(["serapan", "fisik", "bobot", "keuanganTertimbang", "fisikTertimbang"] as const),
  ...(["siapPersen", "deviasi", "capaian", "efisiensi"] as const),
];

/** The last column, unless that holds texts where figures are added: then the last one with figures of the same sort. */
function modelOf(table: ReportTable, grid: SheetGrid, role: AddableRole): number {
  const last = table.area.right;
  const kept = role === "kategori" ? [] : [...AMOUNTS, ...PERCENTAGES];
  const alike = columnsOf(table, grid, isAmount(role) ? AMOUNTS : PERCENTAGES).at(-1);
  const anyFigures = columnsOf(table, grid, kept).at(-1);
  return anyFigures === last || kept.length === 0 ? last : (alike ?? anyFigures ?? last);
}

function columnsOf(table: ReportTable, grid: SheetGrid, roles: readonly ColumnRole[]): readonly number[] {
  return table.columns
    .filter(({ role, column }) => role !== null && roles.includes(role) && !grid.content.hiddenColumns.includes(column))
    .map(({ column }) => column)
    .sort((a, b) => a - b);
}

function isAmount(role: AddableRole): boolean {
  return role === "siap";
}

/**
 * The number format of an added column: that of the table's columns of the same sort, where it shows the figures; else
 * rupiah in groups, percentages with two decimals.
 */
export function addedFormat(table: ReportTable, grid: SheetGrid, role: AddableRole): string {
  if (role === "kategori") return "General";
  const usual = isAmount(role) ? "#,##0" : "0.00";
  const columns = columnsOf(table, grid, isAmount(role) ? AMOUNTS : PERCENTAGES);
  const found = columns.map((column) => commonFormat(table, column)).findLast((format) => shows(format, role));
  return found ?? usual;
}

function shows(format: string, role: AddableRole): boolean {
  if (!/[0#]/.test(format) || /"/.test(format)) return false;
  return isAmount(role) ? !format.includes("%") : /0\.0[0#]/.test(format);
}

/** The format that most filled cells of a column have. */
function commonFormat(table: ReportTable, column: number): string {
  const counts = new Map<string, number>();
  for (const { cellAt } of table.rows) {
    const cell = cellAt[column];
    if (cell !== undefined && cell.typed.kind !== "blank") counts.set(cell.format, (counts.get(cell.format) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["General", 0])[0];
}
