import { decodeNumber, figureOf } from "../../domain/decode-number";
import { decideStyle } from "../../domain/number-style";
import type { KodeFamily } from "../../domain/kode";
import type { NumberStyle } from "../../domain/typed-number";
import type { CellPosition } from "../content";
import type { Amounts } from "./amounts";
import { valueText, type SheetGrid } from "./grid";
import { blockFamily, markOf, type Mark } from "./row-marks";
import type { ColumnRole, TableCell, TableColumn } from "./table";

/** One body row before it has a place in the tree. */
export interface BodyRow extends Mark {
  readonly row: number;
  readonly kodeText: string;
  readonly uraian: string;
  readonly amounts: Amounts;
  readonly followsBlankRow: boolean;
  readonly cells: Readonly<Partial<Record<ColumnRole, TableCell>>>;
}

export interface BodyReading {
  readonly rows: readonly BodyRow[];
  /** Numbers on rows with neither kode nor name. */
  readonly strays: readonly CellPosition[];
}

/** Reads the given sheet rows once, each cell decoded in the style of its column. Blank rows are left out. */
export function readBody(grid: SheetGrid, columns: readonly TableColumn[], sheetRows: readonly number[]): BodyReading {
  const roles = columns.filter((column): column is TableColumn & { role: ColumnRole } => column.role !== null);
  const styles = new Map(roles.map(({ column }) => [column, columnStyle(grid, column, sheetRows)]));
  const kodeColumn = roles.find((column) => column.role === "kode")?.column;
  const block = kodeColumn === undefined ? null : blockFamily(sheetRows.map((row) => grid.text(row, kodeColumn)));
  const rows: BodyRow[] = [];
  const strays: CellPosition[] = [];
  let previous = sheetRows[0] ?? 0;
  for (const row of sheetRows) {
    const cells = rowCells(grid, roles, styles, row);
    const numbers = Object.values(cells).filter(
      (cell) => cell.typed.kind === "number" || cell.typed.kind === "text-number",
    );
    const body = bodyRow(row, cells, block, row > previous + 1);
    if (body.kodeText.trim() === "" && body.uraian === "") {
      if (numbers.length === 0) continue;
      if (body.amounts.pagu === null || body.amounts.realisasi === null) {
        strays.push(...numbers.map((cell) => ({ row: cell.row, column: cell.column })));
        continue;
      }
    }
    previous = row;
    rows.push(body);
  }
  return { rows, strays };
}

function bodyRow(row: number, cells: BodyRow["cells"], block: KodeFamily | null, followsBlankRow: boolean): BodyRow {
  const kode = cells.kode?.value ?? null;
  const kodeText = valueText(kode);
  const uraian = valueText(cells.uraian?.value ?? null)
    .replace(/\s+/g, " ")
    .trim();
  const mark = markOf(typeof kode === "number" ? kode : kodeText, uraian, block);
  const amounts = { pagu: amount(cells.pagu), realisasi: amount(cells.realisasiRp) };
  return { row, kodeText, uraian, amounts, followsBlankRow, cells, ...mark };
}

function amount(cell: TableCell | undefined): number | null {
  return cell === undefined ? null : figureOf(cell.typed);
}

function rowCells(
  grid: SheetGrid,
  roles: readonly (TableColumn & { readonly role: ColumnRole })[],
  styles: ReadonlyMap<number, NumberStyle | null>,
  row: number,
): BodyRow["cells"] {
  const cells: Partial<Record<ColumnRole, TableCell>> = {};
  for (const { role, column } of roles) {
    const value = grid.value(row, column);
    const typed = decodeNumber(value, styles.get(column) ?? null);
    cells[role] = { row, column, value, typed, formula: grid.formula(row, column), format: grid.format(row, column) };
  }
  return cells;
}

function columnStyle(grid: SheetGrid, column: number, rows: readonly number[]): NumberStyle | null {
  const texts: string[] = [];
  for (const row of rows) {
    const value = grid.value(row, column);
    if (typeof value === "string") texts.push(value);
  }
  return decideStyle(texts);
}
