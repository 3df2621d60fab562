import type { Area, CellPosition, SheetContent } from "../../content";
import { SheetGrid } from "../../reading/grid";
import type { Mapping } from "../../reading/mapping";
import { readSheet } from "../../reading/read-sheet";
import type { SheetReading } from "../../reading/reading";
import type { ReportTable } from "../../reading/table";
import { sheetRows } from "../../reading/sheet-rows";
import type { ComputedCell, ComputeOptions } from "../computed-cell";
import { figuresOf } from "../figures-of";
import { addableRoles, type AddableRole, type AddedColumn } from "./addable";
import { addedHeader, addedMerges, type AddedText } from "./added-header";
import { addedFormat, addedPlace, type AddedPlace, type AddRefusal } from "./added-place";
import { withCells, type SupposedCell } from "./with-cells";

/** A column that can be added, with all that is to be known to write it. */
export interface PlacedColumn extends AddedPlace {
  readonly role: AddableRole;
  readonly table: number;
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly AddedText[];
  /** Header cells that are merged with those below them. */
  readonly merges: readonly Pick<Area, "top" | "bottom">[];
  /** The number format of its figures. */
  readonly format: string;
}

export interface RefusedColumn {
  readonly wanted: AddedColumn;
  readonly reason: AddRefusal;
  readonly at: CellPosition | null;
}

/** A sheet as it would be with the headers of the added columns, and how it would be read then. */
export interface Enlarged {
  readonly content: SheetContent;
  readonly reading: SheetReading;
  readonly placed: readonly PlacedColumn[];
  readonly refused: readonly RefusedColumn[];
}

/**
 * Adds columns to the tables of a sheet, in thought: each stands in the free column at its table's right edge. One is
 * refused, with the reason, where that is not free, where it would have no figures, or where the sheet would be read
 * otherwise with it: whatever was recognised before is recognised afterwards, and the new column as what it is.
 */
export function addColumns(
  content: SheetContent,
  reading: SheetReading,
  wanted: readonly AddedColumn[],
  options: ComputeOptions,
  mapping: Mapping | undefined,
): Enlarged {
  const start: Enlarged = { content, reading, placed: [], refused: [] };
  return wanted.reduce((sheet, one) => {
    const found = addColumn(sheet, one, options, mapping);
    if ("reason" in found) return { ...sheet, refused: [...sheet.refused, { wanted: one, ...found }] };
    return { ...found, placed: [...sheet.placed, found.placed], refused: sheet.refused };
  }, start);
}

/** Whether a cell is one of an added column. */
export function isWithin({ column, top, bottom }: PlacedColumn, cell: CellPosition): boolean {
  return cell.column === column && cell.row >= top && cell.row <= bottom;
}

type Refused = Pick<RefusedColumn, "reason" | "at">;

function addColumn(
  { content, reading }: Enlarged,
  wanted: AddedColumn,
  options: ComputeOptions,
  mapping: Mapping | undefined,
): { content: SheetContent; reading: SheetReading; placed: PlacedColumn } | Refused {
  const table = reading.tables[wanted.table];
  const refusal = refusalOf(content, table, wanted.role);
  if (table === undefined || refusal !== null) return { reason: refusal ?? "tabel-tidak-ada", at: null };
  const grid = new SheetGrid(content);
  const place = addedPlace(table, grid, wanted.role);
  if ("reason" in place) return place;
  const placed = columnAt(table, grid, wanted, place);
  const headed = withMerges(withCells(content, supposed(placed)), placed);
  const read = readSheet(headed, mapping);
  const isRead = isReadAsBefore(reading, read, placed);
  const figures = isRead ? columnFigures(read, headed, placed, options) : [];
  if (isRead && figures.every(({ computed }) => computed.kind === "skip")) return { reason: "tanpa-angka", at: null };
  const whole = withCells(headed, figures.flatMap(valueOf(placed.format)));
  const again = readSheet(whole, mapping);
  const isSettled =
    isReadAsBefore(reading, again, placed) && isSame(figures, columnFigures(again, whole, placed, options));
  if (!isRead || !isSettled) return { reason: "terbaca-lain", at: { row: table.area.top, column: place.column } };
  return { content: headed, reading: read, placed };
}

function refusalOf(content: SheetContent, table: ReportTable | undefined, role: AddableRole): AddRefusal | null {
  if (table === undefined) return "tabel-tidak-ada";
  if (table.columns.some((column) => column.role === role)) return "kolom-sudah-ada";
  if (!addableRoles(table).includes(role)) return "kolom-tidak-berlaku";
  if (content.isProtected) return "lembar-dilindungi";
  return content.isFiltered ? "lembar-tersaring" : null;
}

function columnAt(
  table: ReportTable,
  grid: SheetGrid,
  { role, table: nth }: AddedColumn,
  place: AddedPlace,
): PlacedColumn {
  const { top, bottom } = table.area;
  const texts = addedHeader(table, grid, role, place.column);
  const merges = addedMerges(table, texts);
  return { ...place, role, table: nth, top, bottom, texts, merges, format: addedFormat(table, grid, role) };
}

function withMerges(content: SheetContent, { column, merges }: PlacedColumn): SheetContent {
  const added = merges.map(({ top, bottom }) => ({ top, bottom, left: column, right: column }));
  return { ...content, merges: [...content.merges, ...added] };
}

/** The headers in their places, and the formats of the figures below them. */
function supposed({ column, top, bottom, texts, format }: PlacedColumn): readonly SupposedCell[] {
  const headed = new Map(texts.map((text) => [text.row, text]));
  return sheetRows(top, bottom).map((row) => {
    const text = headed.get(row);
    return { row, column, value: text?.value ?? null, formula: null, format: text === undefined ? format : "General" };
  });
}

function columnFigures(
  reading: SheetReading,
  content: SheetContent,
  { table, column }: PlacedColumn,
  options: ComputeOptions,
): readonly ComputedCell[] {
  const found = reading.tables[table];
  const cells = found === undefined ? [] : figuresOf(found, new SheetGrid(content), options);
  return cells.filter((cell) => cell.column === column);
}

function valueOf(format: string) {
  return ({ row, column, computed }: ComputedCell): readonly SupposedCell[] =>
    computed.kind === "skip" ? [] : [{ row, column, value: computed.value, formula: computed.formula, format }];
}

function isSame(before: readonly ComputedCell[], after: readonly ComputedCell[]): boolean {
  const told = (cells: readonly ComputedCell[]): string =>
    JSON.stringify(cells.map(({ row, computed }) => [row, computed]));
  return told(before) === told(after);
}

/** Whether all tables are what they were, but for the new column, and that is read as its role. */
function isReadAsBefore(before: SheetReading, after: SheetReading, { table, column, role }: PlacedColumn): boolean {
  const own = after.tables[table]?.columns.find((one) => one.column === column);
  const told = ({ tables }: SheetReading): string => JSON.stringify(tables.map((one) => faceOf(one, column)));
  return own?.role === role && told(before) === told(after);
}

function faceOf({ kind, area, headerRows, headerRepeats, totalRow, columns, rows }: ReportTable, but: number): unknown {
  return [
    [kind, area.top, area.bottom, headerRows, headerRepeats, totalRow],
    columns
      .filter(({ column }) => column !== but)
      .map(({ column, role, year, quarter, period }) => [column, role, year, quarter, period]),
    rows.map(({ row, level, tier, part, parent }) => [row, level, tier, part, parent]),
  ];
}
