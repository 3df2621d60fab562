import type { CellStyle, WorkbookArea, WorkbookCell } from "../../workbook/model";
import { isSingle } from "../layout/merge-index";
import type { Rect, SheetLayout } from "../layout/sheet-layout";
import type { GridPane } from "./panes";

/** A cell (or a merged area, once) as a pane shows it. */
export interface CellItem {
  readonly area: WorkbookArea;
  readonly rect: Rect;
  readonly cell: WorkbookCell | undefined;
  readonly style: CellStyle;
  readonly isMerged: boolean;
}

/** How far outside the view a text may begin that still reaches into it. */
const REACH = 40;

/** All cells in view; with texts beside the view that may flow into it. Hidden rows and columns are left out. */
export function itemsInPane(layout: SheetLayout, pane: GridPane): CellItem[] {
  const items: CellItem[] = [];
  const seen = new Set<WorkbookArea>();
  for (let row = pane.rows.first; row <= pane.rows.last; row++) {
    if (layout.rows.size(row) === 0) continue;
    for (const column of columnsToVisit(layout, pane, row)) {
      if (layout.columns.size(column) === 0) continue;
      const merge = layout.merges.at(row, column);
      if (merge !== undefined && seen.has(merge)) continue;
      if (merge !== undefined) seen.add(merge);
      items.push(itemOf(layout, pane, merge ?? { top: row, left: column, bottom: row, right: column }));
    }
  }
  return items;
}

/** The rectangle of an area in a pane's own coordinates, whether or not the pane shows all of it. */
export function rectInPane(layout: SheetLayout, pane: GridPane, area: WorkbookArea): Rect {
  const x = layout.columns.start(area.left);
  const y = layout.rows.start(area.top);
  return {
    x: pane.origin.x + x,
    y: pane.origin.y + y,
    width: layout.columns.end(area.right) - x,
    height: layout.rows.end(area.bottom) - y,
  };
}

function itemOf(layout: SheetLayout, pane: GridPane, area: WorkbookArea): CellItem {
  const { top, left } = area;
  return {
    area,
    rect: rectInPane(layout, pane, area),
    cell: layout.sheet.cell(top, left),
    style: layout.sheet.style(top, left),
    isMerged: !isSingle(area),
  };
}

function* columnsToVisit(layout: SheetLayout, pane: GridPane, row: number): Iterable<number> {
  const before = filledBeside(layout, row, pane.columns.first, -1);
  if (before !== null) yield before;
  for (let column = pane.columns.first; column <= pane.columns.last; column++) yield column;
  const after = filledBeside(layout, row, pane.columns.last, 1);
  if (after !== null) yield after;
}

/** The nearest cell with content beside the view, if nothing in view stops its text. */
function filledBeside(layout: SheetLayout, row: number, edge: number, step: 1 | -1): number | null {
  if (hasContent(layout, row, edge)) return null;
  for (let column = edge + step; Math.abs(column - edge) <= REACH; column += step) {
    if (column < 0 || column >= layout.columns.count || layout.merges.at(row, column) !== undefined) return null;
    if (hasContent(layout, row, column)) return column;
  }
  return null;
}

/** Whether a cell stops the text of its neighbour. */
export function hasContent(layout: SheetLayout, row: number, column: number): boolean {
  const cell = layout.sheet.cell(row, column);
  return cell !== undefined && cell.value !== null && cell.value !== "";
}
