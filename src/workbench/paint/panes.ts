import type { Point, Rect, SheetLayout, Size } from "../layout/sheet-layout";

/** One of up to four parts of the grid: the scrolled cells, the frozen rows, the frozen columns, the frozen corner. */
export interface GridPane {
  readonly rows: Span;
  readonly columns: Span;
  /** What the pane may paint on. */
  readonly clip: Rect;
  /** Where row 0 and column 0 would stand, in viewport coordinates. */
  readonly origin: Point;
}

/** Indexes from `first` to `last`, both inside. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The panes in view, frozen ones last. */
export function panesInView(layout: SheetLayout, scroll: Point, viewport: Size): readonly GridPane[] {
  const across = spans(layout.columns, layout.frozenColumns, scroll.x, layout.headerWidth, viewport.width);
  const down = spans(layout.rows, layout.frozenRows, scroll.y, layout.headerHeight, viewport.height);
  return down.flatMap((rows) => across.map((columns) => paneOf(rows, columns)));
}

interface SpanInView extends Span {
  readonly from: number;
  readonly to: number;
  readonly origin: number;
}

function spans(
  axis: SheetLayout["rows"],
  frozen: number,
  scroll: number,
  header: number,
  room: number,
): readonly SpanInView[] {
  const frozenSize = axis.start(frozen);
  const from = header + frozenSize;
  const scrolled: SpanInView = {
    first: Math.max(frozen, axis.indexAt(frozenSize + scroll)),
    last: axis.indexAt(scroll + room - header - 1),
    from,
    to: Math.min(room, header + axis.total - scroll),
    origin: header - scroll,
  };
  const kept: SpanInView = { first: 0, last: frozen - 1, from: header, to: Math.min(room, from), origin: header };
  return [scrolled, kept].filter((span) => span.to > span.from && span.last >= span.first);
}

function paneOf(rows: SpanInView, columns: SpanInView): GridPane {
  return {
    rows: { first: rows.first, last: rows.last },
    columns: { first: columns.first, last: columns.last },
    clip: { x: columns.from, y: rows.from, width: columns.to - columns.from, height: rows.to - rows.from },
    origin: { x: columns.origin, y: rows.origin },
  };
}
