import { decodeNumber, figureOf } from "../../../domain/decode-number";
import { decideStyle } from "../../../domain/number-style";
import { splitKodeAndName } from "../../../domain/kode-name";
import { sumRupiah } from "../../../domain/rupiah";
import type { NumberStyle } from "../../../domain/typed-number";
import type { CellPosition } from "../../content";
import { amountColumns, principal, type AmountColumns } from "../columns/amount-columns";
import type { Amounts } from "./amounts";
import { valueText, type SheetGrid } from "../grid";
import { markColumns, rowKodes, type KodeTier, type RowKode } from "../columns/kode-columns";
import { isAverageLabel, isTotalLabel, rowMarks, type Mark } from "./row-marks";
import type { ColumnRole, TableCell, TableColumn } from "../table";

/** One body row before it has a place in the tree. */
export interface BodyRow extends Mark {
  readonly row: number;
  readonly kodeText: string;
  /** The kode cell's own number, where it holds one: 1.3 for 1.03. */
  readonly kodeNumber: number | null;
  readonly uraian: string;
  readonly amounts: Amounts;
  /** Any figure, range or dash in a column of figures. */
  readonly hasFigures: boolean;
  readonly followsBlankRow: boolean;
  /** The level the kode's own cell says, where each level has one. */
  readonly kodeTier: KodeTier | null;
  /** A further indikator of the row before it, or the rest of its name, on a line of its own. */
  readonly isContinuation: boolean;
  /** How far right or indented the row's name stands: 0 for the outermost. */
  readonly depth: number;
  readonly cells: Readonly<Partial<Record<ColumnRole, TableCell>>>;
  readonly cellAt: Readonly<Record<number, TableCell>>;
}

export interface BodyReading {
  readonly rows: readonly BodyRow[];
  /** Numbers on rows with neither kode nor name. */
  readonly strays: readonly CellPosition[];
}

const NO_KODE: RowKode = { text: "", tier: null };
const UNMARKED: Mark = { mark: "none", kode: null };
type RoleColumn = TableColumn & { readonly role: ColumnRole };
const TEXT_ROLES: readonly ColumnRole[] = [
  ...(["kode", "uraian", "indikator", "satuan", "lokasi", "sumberDana", "unit", "kategori"] as const),
];

/** Reads the given sheet rows once, each cell decoded in the style of its column. Blank rows are left out. */
export function readBody(grid: SheetGrid, columns: readonly TableColumn[], sheetRows: readonly number[]): BodyReading {
  const roles = columns.filter((column): column is RoleColumn => column.role !== null);
  const styles = new Map(roles.map(({ column }) => [column, columnStyle(grid, column, sheetRows)]));
  const marking = markColumns(columns);
  const layout = { roles, principals: principalsOf(roles), amounts: amountColumns(columns) };
  const kodes = rowKodes(grid, sheetRows, marking);
  const read = sheetRows.map((row, index) => {
    const kode = kodes[index] ?? NO_KODE;
    return readRow(
      row,
      withLabel(grid, row, kode, columns, marking.columns),
      rowCells(grid, roles, styles, row),
      layout,
    );
  });
  const filled = read.filter((row) => isNamed(row) || isUnnamedRow(row, roles));
  const strays = read
    .filter((row) => !isNamed(row) && !isUnnamedRow(row, roles))
    .flatMap((row) => figuresOf(roles, row.cellAt));
  const hasKode = roles.some(({ role }) => role === "kode") || filled.filter(hasKodeInName).length >= MANY;
  const marks = rowMarks(filled, hasKode);
  const rows = filled.map((row, index) => ({
    ...row,
    ...(marks[index] ?? UNMARKED),
    followsBlankRow: row.row > (filled[index - 1]?.row ?? sheetRows[0] ?? 0) + 1,
  }));
  return { rows, strays: strays.map(({ row, column }) => ({ row, column })) };
}

interface Layout {
  readonly roles: readonly RoleColumn[];
  readonly principals: Principals;
  readonly amounts: AmountColumns;
}
type ReadRow = Omit<BodyRow, "mark" | "kode" | "followsBlankRow">;

function readRow(
  row: number,
  { text: kode, tier }: RowKode,
  cellAt: BodyRow["cellAt"],
  { roles, principals, amounts: columns }: Layout,
): ReadRow {
  const cells = byRole(principals, roles, cellAt);
  const hasFigures = roles.some(({ role, column }) => !TEXT_ROLES.includes(role) && isFigure(cellAt[column]));
  const amounts = { pagu: amount(columns.pagu, cellAt), realisasi: amount(columns.realisasi, cellAt) };
  const steps = /^\d{1,2}(?:[.,]\d{1,2})+\.?$/.test(kode.trim()) ? kode.trim().split(/[.,](?=\d)/).length - 1 : 0;
  const depth = Math.max(depthOf(roles, cellAt, cells), steps);
  const isContinuation = kode.trim() === "" && (isFurtherIndikator(cells) || isRestOfName(cells, hasFigures));
  const inName = splitKodeAndName(kode.trim() === "" ? nameOf(cells) : kode);
  const own = cells.kode?.value;
  const kodeNumber = typeof own === "number" && kode === String(own) ? own : null;
  return {
    row,
    kodeText: inName?.kode ?? kode,
    kodeNumber,
    kodeTier: tier,
    uraian: nameOf(cells) || (inName?.name ?? nameInKode(kode)),
    amounts,
    hasFigures,
    isContinuation,
    depth,
    cells,
    cellAt,
  };
}

/** A total's label may stand in a column that has no role. */
function withLabel(
  grid: SheetGrid,
  row: number,
  kode: RowKode,
  columns: readonly TableColumn[],
  marking: readonly number[],
): RowKode {
  if (kode.text.trim() !== "") return kode;
  const label = columns
    .filter(({ role, column }) => role === null && !marking.includes(column))
    .map(({ column }) => grid.text(row, column))
    .find((text) => isTotalLabel(text) || isAverageLabel(text));
  return label === undefined ? kode : { text: label, tier: null };
}

/** From so many rows on whose names begin with a kode the kode count as a column of their own. */
const MANY = 2;

function hasKodeInName({ kodeText, uraian }: ReadRow): boolean {
  return /\d/.test(kodeText) && uraian.startsWith(kodeText);
}

function isNamed({ kodeText, uraian }: ReadRow): boolean {
  return kodeText.trim() !== "" || uraian !== "";
}

function isFurtherIndikator({ uraian, indikator }: BodyRow["cells"]): boolean {
  return uraian?.typed.kind === "blank" && indikator !== undefined && indikator.typed.kind !== "blank";
}

/** The rest of a name that a page break cut off: it goes on in small letters and has no figures of its own. */
function isRestOfName({ uraian }: BodyRow["cells"], hasFigures: boolean): boolean {
  return !hasFigures && /^\s*\p{Ll}/u.test(valueText(uraian?.value ?? null));
}

/** Which of several indikator columns is filled says the level; else how many blanks stand before the name. */
function depthOf(roles: readonly RoleColumn[], cellAt: BodyRow["cellAt"], cells: BodyRow["cells"]): number {
  const indikator = roles.filter(({ role }) => role === "indikator");
  const filled = indikator.findIndex(({ column }) => cellAt[column]?.typed.kind !== "blank");
  if (indikator.length > 1 && filled >= 0) return filled;
  const name = valueText(cells.uraian?.value ?? null);
  return Math.min(Math.floor((name.length - name.trimStart().length) / 2), 4);
}

/** A row with both amounts is one even where neither kode nor name stands. */
function isUnnamedRow({ amounts, cellAt }: ReadRow, roles: readonly RoleColumn[]): boolean {
  return figuresOf(roles, cellAt).length > 0 && amounts.pagu !== null && amounts.realisasi !== null;
}

/** The row's name: its uraian, or the indikator where there is none. */
function nameOf(cells: BodyRow["cells"]): string {
  const names = [cells.uraian, cells.indikator].map((cell) =>
    valueText(cell?.value ?? null)
      .replace(/\s+/g, " ")
      .trim(),
  );
  return names.find((name) => name !== "") ?? "";
}

/** A name typed across the kode and the name column: a kode cell that holds words of letters alone. */
function nameInKode(kode: string): string {
  const name = kode.replace(/\s+/g, " ").trim();
  return /^\p{L}{3,}(?:[ ,/&()-]+\p{L}+)+[ ).]*$/u.test(name) ? name : "";
}

/** The sum of a row's amounts, or null where none of the columns says one. */
function amount(columns: readonly number[], cellAt: BodyRow["cellAt"]): number | null {
  const figures = columns.map((column) => {
    const cell = cellAt[column];
    return cell === undefined ? null : figureOf(cell.typed);
  });
  return figures.every((figure) => figure === null) ? null : sumRupiah(figures);
}

function rowCells(
  grid: SheetGrid,
  roles: readonly RoleColumn[],
  styles: ReadonlyMap<number, NumberStyle | null>,
  row: number,
): BodyRow["cellAt"] {
  const cells: Record<number, TableCell> = {};
  for (const { column } of roles) {
    const value = grid.value(row, column);
    const format = grid.format(row, column);
    const typed = decodeNumber(value, styles.get(column) ?? null, format);
    cells[column] = { row, column, value, typed, formula: grid.formula(row, column), format };
  }
  return cells;
}

/** The row's cells by role: of several columns the principal one; of several indikator the one that is filled. */
function byRole(principals: Principals, roles: readonly RoleColumn[], cellAt: BodyRow["cellAt"]): BodyRow["cells"] {
  const cells: Partial<Record<ColumnRole, TableCell>> = {};
  for (const [role, column] of principals) {
    const cell = cellAt[column];
    if (cell !== undefined) cells[role] = cell;
  }
  const named = roles.find(({ role, column }) => role === "indikator" && cellAt[column]?.typed.kind !== "blank");
  const indikator = named === undefined ? undefined : cellAt[named.column];
  return indikator === undefined ? cells : { ...cells, indikator };
}

type Principals = ReadonlyMap<ColumnRole, number>;

function principalsOf(roles: readonly RoleColumn[]): Principals {
  const distinct = [...new Set(roles.map(({ role }) => role))];
  return new Map(
    distinct.flatMap((role) => {
      const column = principal(roles.filter((other) => other.role === role));
      return column === undefined ? [] : [[role, column.column] as const];
    }),
  );
}

function figuresOf(roles: readonly RoleColumn[], cellAt: BodyRow["cellAt"]): readonly TableCell[] {
  return roles.flatMap(({ column, role }) => {
    const cell = cellAt[column];
    const isNumber = cell?.typed.kind === "number" || cell?.typed.kind === "text-number";
    return cell !== undefined && isNumber && role !== "kode" ? [cell] : [];
  });
}

function isFigure(cell: TableCell | undefined): boolean {
  return cell !== undefined && ["number", "text-number", "range", "dash", "malformed"].includes(cell.typed.kind);
}

function columnStyle(grid: SheetGrid, column: number, rows: readonly number[]): NumberStyle | null {
  const texts: string[] = [];
  for (const row of rows) {
    const value = grid.value(row, column);
    if (typeof value === "string") texts.push(value);
  }
  return decideStyle(texts);
}
