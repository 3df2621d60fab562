import type { Axis } from "./axis";
import type { Point, SheetLayout } from "./sheet-layout";

/** What lies under a point of the grid. */
export type Hit =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  /** The line after a column's header, by which its width is dragged. */
  | { readonly kind: "column-edge"; readonly column: number }
  /** The line below a row's header, by which its height is dragged. */
  | { readonly kind: "row-edge"; readonly row: number }
  | { readonly kind: "corner" };

const EDGE = 4;

/** What lies under `point` (viewport coordinates). Points outside give the nearest row or column. */
export function hitTest(layout: SheetLayout, point: Point, scroll: Point): Hit {
  const overRowHeaders = point.x < layout.headerWidth;
  const overColumnHeaders = point.y < layout.headerHeight;
  if (overRowHeaders && overColumnHeaders) return { kind: "corner" };
  if (overColumnHeaders) return columnHeader(layout, point, scroll);
  if (overRowHeaders) return rowHeader(layout, point, scroll);
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
  const edge = edgeAt(layout.columns, column, point.x - layout.columnX(column, scroll));
  return edge === null ? { kind: "column", column } : { kind: "column-edge", column: edge };
}

function rowHeader(layout: SheetLayout, point: Point, scroll: Point): Hit {
  const row = rowAt(layout, point, scroll);
  const edge = edgeAt(layout.rows, row, point.y - layout.rowY(row, scroll));
  return edge === null ? { kind: "row", row } : { kind: "row-edge", row: edge };
}

/** Of which line a place so far into this one is the edge: its own, the one before, or none. Small ones have thin edges. */
function edgeAt(axis: Axis, line: number, inside: number): number | null {
  const size = axis.size(line);
  const edge = Math.min(EDGE, size / 4);
  if (inside >= size - edge) return line;
  return inside <= edge && line > 0 ? visibleBefore(axis, line) : null;
}

function visibleBefore(axis: Axis, line: number): number {
  let before = line - 1;
  while (before > 0 && axis.size(before) === 0) before--;
  return before;
}
