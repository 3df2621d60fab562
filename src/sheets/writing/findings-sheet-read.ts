import type { SheetContent } from "../content";
import { SheetGrid, valueText } from "../reading/grid";
import { COLUMNS, FOLLOW_UP, HEADER_ROW, rowKey } from "./findings-sheet";
import { freeKey, type OwnCell, type OwnCells } from "./own-cells";
import { cellsFrom, endRowOf, isMadeSheet, ownBelow } from "./made-sheet";

/** Whether a sheet is one that the add-in has made: by its heading and the end of its list. */
export function isFindingsSheet(content: SheetContent): boolean {
  return isMadeSheet(new SheetGrid(content));
}

/** What the office has written beside and below the list of such a sheet. */
export function ownCells(grid: SheetGrid): OwnCells {
  const endRow = endRowOf(grid) ?? grid.bottom;
  const rows = new Map<string, readonly OwnCell[]>();
  for (let row = HEADER_ROW + 1; row < endRow; row++) {
    rows.set(freeKey(keyOf(grid, row), rows), cellsFrom(grid, row, FOLLOW_UP));
  }
  const beside = new Map([...rows].filter(([, cells]) => cells.length > 0));
  return { ...ownBelow(grid), beside };
}

function keyOf(grid: SheetGrid, row: number): string {
  const link = grid.formula(row, COLUMNS.place) ?? "";
  const place = /^=HYPERLINK\("#((?:[^"]|"")*)"/.exec(link)?.[1]?.replaceAll('""', '"') ?? "";
  return rowKey(place, valueText(grid.value(row, COLUMNS.cause)));
}
