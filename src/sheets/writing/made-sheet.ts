import type { CellContent } from "../content";
import { valueText, type SheetGrid } from "../reading/grid";
import { NOTHING_OWN, type OwnCell, type OwnCells } from "./own-cells";

/** By these a sheet of the add-in's own making is known again, whatever its name and language. */
export const MADE_MARK = "Renstra · ";
export const END_MARK = "▲ ";
/** The row of the mark, below the title. */
export const MADE_ROW = 1;

/** Whether the add-in has made this sheet: by its heading and the end of its list. It is no report of the office's. */
export function isMadeSheet(grid: SheetGrid): boolean {
  return valueText(grid.value(MADE_ROW, 0)).startsWith(MADE_MARK) && endRowOf(grid) !== null;
}

/** The row in which the add-in's part of such a sheet ends, or null. */
export function endRowOf(grid: SheetGrid): number | null {
  for (let row = MADE_ROW + 1; row <= grid.bottom; row++) {
    if (valueText(grid.value(row, 0)).startsWith(END_MARK)) return row;
  }
  return null;
}

/** What the office has written below the end. */
export function ownBelow(grid: SheetGrid): OwnCells {
  const endRow = endRowOf(grid) ?? grid.bottom;
  const below = [];
  for (let row = endRow + 1; row <= grid.bottom; row++) {
    below.push(...cellsFrom(grid, row, grid.left).map((cell) => ({ ...cell, row })));
  }
  return { ...NOTHING_OWN, below, merges: grid.content.merges.filter(({ top }) => top > endRow), endRow };
}

/** The filled cells of a row from a column on. */
export function cellsFrom(grid: SheetGrid, row: number, from: number): readonly OwnCell[] {
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
