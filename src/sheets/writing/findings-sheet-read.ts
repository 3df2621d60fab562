import type { CellContent, SheetContent } from "../content";
import { SheetGrid, valueText } from "../reading/grid";
import { COLUMNS, END_MARK, FOLLOW_UP, HEADER_ROW, MADE_MARK, rowKey } from "./findings-sheet";
import { freeKey, type OwnCell, type OwnCells } from "./own-cells";

/** Whether a sheet is one that the add-in has made: by its heading and the end of its list. */
export function isFindingsSheet(content: SheetContent): boolean {
  const grid = new SheetGrid(content);
  return valueText(grid.value(1, 0)).startsWith(MADE_MARK) && endRowOf(grid) !== null;
}

/** What the office has written beside and below the list of such a sheet. */
export function ownCells(grid: SheetGrid): OwnCells {
  const endRow = endRowOf(grid) ?? grid.bottom;
  const rows = new Map<string, readonly OwnCell[]>();
  for (let row = HEADER_ROW + 1; row < endRow; row++) {
    rows.set(freeKey(keyOf(grid, row), rows), cellsOf(grid, row, FOLLOW_UP));
  }
  const beside = new Map([...rows].filter(([, cells]) => cells.length > 0));
  const below = [];
  for (let row = endRow + 1; row <= grid.bottom; row++) {
    below.push(...cellsOf(grid, row, grid.left).map((cell) => ({ ...cell, row })));
  }
  return { beside, below, merges: grid.content.merges.filter(({ top }) => top > endRow), endRow };
}

function endRowOf(grid: SheetGrid): number | null {
  for (let row = HEADER_ROW + 1; row <= grid.bottom; row++) {
    if (valueText(grid.value(row, 0)).startsWith(END_MARK)) return row;
  }
  return null;
}

function keyOf(grid: SheetGrid, row: number): string {
  const link = grid.formula(row, COLUMNS.place) ?? "";
  const place = /^=HYPERLINK\("#((?:[^"]|"")*)"/.exec(link)?.[1]?.replaceAll('""', '"') ?? "";
  return rowKey(place, valueText(grid.value(row, COLUMNS.cause)));
}

function cellsOf(grid: SheetGrid, row: number, from: number): readonly OwnCell[] {
  const cells: OwnCell[] = [];
  for (let column = from; column <= grid.right; column++) {
    const content = contentAt(grid, row, column);
    if (content === null) continue;
    const value = grid.value(row, column);
    const shown = typeof value === "number" || typeof value === "string" ? value : null;
    cells.push({ column, content, shown: content.kind === "formula" ? shown : null, format: grid.format(row, column) });
  }
  return cells;
}

function contentAt(grid: SheetGrid, row: number, column: number): CellContent | null {
  const formula = grid.formula(row, column);
  if (formula !== null) return { kind: "formula", formula };
  const value = grid.value(row, column);
  if (value === null) return null;
  return { kind: "value", value: typeof value === "object" ? value.error : value };
}
