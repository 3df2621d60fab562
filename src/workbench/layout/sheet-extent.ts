import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { WorkbookSheet } from "../../workbook/model";
import type { CellPlace } from "../selection/selection";
import type { Point, SheetLayout, Size } from "./sheet-layout";

/** How many rows and columns the grid offers to scroll through. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** The used area, the frozen part and some empty space behind them. */
export function firstExtent(sheet: WorkbookSheet): SheetExtent {
  const used = sheet.usedArea;
  const bottom = Math.max(used?.bottom ?? 0, sheet.frozen.rows);
  const right = Math.max(used?.right ?? 0, sheet.frozen.columns);
  return limited(Math.max(LEAST_ROWS, bottom + SPARE_ROWS), Math.max(LEAST_COLUMNS, right + SPARE_COLUMNS));
}

/** The extent, made large enough to show `place` with empty space behind it. */
export function extentFor(extent: SheetExtent, place: CellPlace): SheetExtent {
  const rows = place.row >= extent.rows - 1 ? place.row + SPARE_ROWS : extent.rows;
  const columns = place.column >= extent.columns - 1 ? place.column + SPARE_COLUMNS : extent.columns;
  return rows === extent.rows && columns === extent.columns ? extent : limited(rows, columns);
}

/** The place behind what can be scrolled to, where the view has come to its end; null elsewhere. */
export function placeBeyond({ contentSize, rows, columns }: SheetLayout, scroll: Point, shown: Size): CellPlace | null {
  const isAtBottom = scroll.y > 0 && scroll.y + shown.height >= contentSize.height - 1;
  const isAtSide = scroll.x > 0 && scroll.x + shown.width >= contentSize.width - 1;
  if (!isAtBottom && !isAtSide) return null;
  return { row: isAtBottom ? rows.count : 0, column: isAtSide ? columns.count : 0 };
}

function limited(rows: number, columns: number): SheetExtent {
  return { rows: Math.min(rows, LAST_ROW + 1), columns: Math.min(columns, LAST_COLUMN + 1) };
}
