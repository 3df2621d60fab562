import type { Point, SheetLayout } from "./sheet-layout";

/** What lies under a point of the grid. */
export type Hit =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  /** The line after a column's header, by which its width is dragged. */
  | { readonly kind: "column-edge"; readonly column: number }
  | { readonly kind: "corner" };

const EDGE = 4;

/** What lies under `point` (viewport coordinates). Points outside give the nearest row or column. */
export function hitTest(layout: SheetLayout, point: Point, scroll: Point): Hit {
  const overRowHeaders = point.x < layout.headerWidth;
  const overColumnHeaders = point.y < layout.headerHeight;
  if (overRowHeaders && overColumnHeaders) return { kind: "corner" };
  if (overColumnHeaders) return columnHeader(layout, point, scroll);
  if (overRowHeaders) return { kind: "row", row: rowAt(layout, point, scroll) };
  return { kind: "cell", row: rowAt(layout, point, scroll), column: columnAt(layout, point, scroll) };
}

/** The row at a height of the viewport, also left of or right of the cells. */
export function rowAt(layout: SheetLayout, point: Point, scroll: Point): number {
  const y = Math.max(0, point.y - layout.headerHeight);
  return layout.rows.indexAt(y < layout.frozenHeight ? y : y + scroll.y);
}

/** The column at a distance from the viewport's left edge. */
export function columnAt(layout: SheetLayout, point: Point, scroll: Point): number {
  const x = Math.max(0, point.x - layout.headerWidth);
  return layout.columns.indexAt(x < layout.frozenWidth ? x : x + scroll.x);
}

function columnHeader(layout: SheetLayout, point: Point, scroll: Point): Hit {
  const column = columnAt(layout, point, scroll);
  const left = layout.columnX(column, scroll);
  if (point.x >= left + layout.columns.size(column) - EDGE) return { kind: "column-edge", column };
  if (point.x <= left + EDGE && column > 0) return { kind: "column-edge", column: visibleBefore(layout, column) };
  return { kind: "column", column };
}

function visibleBefore(layout: SheetLayout, column: number): number {
  let before = column - 1;
  while (before > 0 && layout.columns.size(before) === 0) before--;
  return before;
}
