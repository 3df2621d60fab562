import { columnAt, hitTest, rowAt, type Hit } from "../layout/hit-test";
import type { Point } from "../layout/sheet-layout";
import { extendTo, selectAll, selectCell, selectColumns, selectRows, type Selection } from "../selection/selection";
import type { Editing } from "./editing";
import type { GridView } from "./grid-view";
import type { LineSizing } from "./line-sizing";
import type { Navigator } from "./navigator";

const AUTO_SCROLL_MS = 40;

/** What a drag does at every move. */
interface Drag {
  readonly kind: "select" | "resize";
  readonly move: (point: Point) => void;
  readonly end?: () => void;
}

/** Selecting, dragging the sizes of rows and columns, and double clicks. A finger scrolls; a tap selects. */
export class PointerInput {
  private drag: Drag | null = null;
  private last: Point = { x: 0, y: 0 };
  private timer = 0;

  constructor(
    private readonly view: GridView,
    private readonly editing: Editing,
    private readonly navigator: Navigator,
    private readonly columns: LineSizing,
    private readonly rows: LineSizing,
  ) {
    const { scroller } = view.surface;
    scroller.addEventListener("pointerdown", (event) => {
      if (event.pointerType !== "touch") this.pressed(event);
    });
    scroller.addEventListener("pointermove", (event) => {
      this.moved(event);
    });
    for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) {
      scroller.addEventListener(name, () => {
        this.released();
      });
    }
    scroller.addEventListener("click", (event) => {
      if (event instanceof PointerEvent && event.pointerType === "touch") this.pressed(event, true);
    });
    scroller.addEventListener("dblclick", (event) => {
      this.doubleClicked(event);
    });
    scroller.addEventListener("contextmenu", (event) => {
      event.preventDefault();
    });
  }

  private pressed(event: PointerEvent, isTap = false): void {
    const point = this.view.surface.pointOf(event);
    if (point === null) return;
    if (event.button === 0 && !isTap) event.preventDefault();
    if (this.editing.current !== null) this.navigator.finish({ kind: "stay" });
    if (this.editing.current !== null) return;
    this.view.surface.scroller.focus({ preventScroll: true });
    const hit = this.hit(point);
    if (event.button !== 0 && this.isInSelection(hit)) return;
    const drag = this.begin(hit, point, event.shiftKey);
    if (isTap || drag === null || event.button !== 0) return;
    this.drag = drag;
    this.last = point;
    this.view.surface.scroller.setPointerCapture(event.pointerId);
    if (drag.kind === "select") {
      this.timer = window.setInterval(() => {
        this.autoScroll();
      }, AUTO_SCROLL_MS);
    }
  }

  private begin(hit: Hit, point: Point, shift: boolean): Drag | null {
    const { view } = this;
    const { selection } = view;
    switch (hit.kind) {
      case "corner":
        view.select(selectAll(selection.active));
        return null;
      case "column-edge":
        return this.resizing(this.columns, "x", hit.column, point);
      case "row-edge":
        return this.resizing(this.rows, "y", hit.row, point);
      case "column":
        view.select(
          shift ? selectColumns(selection.anchor.column, hit.column) : selectColumns(hit.column, hit.column),
          false,
        );
        return this.selecting((at) =>
          selectColumns(view.selection.anchor.column, columnAt(view.layout, at, view.surface.scroll)),
        );
      case "row":
        view.select(shift ? selectRows(selection.anchor.row, hit.row) : selectRows(hit.row, hit.row), false);
        return this.selecting((at) =>
          selectRows(view.selection.anchor.row, rowAt(view.layout, at, view.surface.scroll)),
        );
      case "cell":
        view.select(shift ? extendTo(selection, hit) : selectCell({ row: hit.row, column: hit.column }), false);
        return this.selecting((at) => extendTo(view.selection, this.cellAt(at)));
    }
  }

  private selecting(selectionAt: (point: Point) => Selection): Drag {
    return {
      kind: "select",
      move: (point) => {
        const next = selectionAt(point);
        const { focus } = this.view.selection;
        if (next.focus.row !== focus.row || next.focus.column !== focus.column) this.view.select(next, false);
      },
    };
  }

  private resizing(sizing: LineSizing, along: "x" | "y", line: number, start: Point): Drag {
    const { view } = this;
    const size = view.layout[along === "x" ? "columns" : "rows"].size(line) / view.zoom;
    let isMoved = false;
    return {
      kind: "resize",
      move: (point) => {
        isMoved ||= point[along] !== start[along];
        if (isMoved) sizing.show(line, size + (point[along] - start[along]) / view.zoom);
      },
      end: () => {
        if (isMoved) sizing.keep(line);
      },
    };
  }

  private moved(event: PointerEvent): void {
    const { scroller } = this.view.surface;
    if (this.drag === null) {
      const point = this.view.surface.pointOf(event);
      scroller.style.cursor = point === null ? "default" : cursorFor(this.hit(point));
      return;
    }
    const box = scroller.getBoundingClientRect();
    this.last = { x: event.clientX - box.left, y: event.clientY - box.top };
    this.drag.move(this.last);
  }

  /** While the pointer is held outside, the sheet moves along under it. */
  private autoScroll(): void {
    const { surface, layout } = this.view;
    const { x, y } = this.last;
    const by = {
      x: outside(x, layout.headerWidth, surface.size.width),
      y: outside(y, layout.headerHeight, surface.size.height),
    };
    if (by.x === 0 && by.y === 0) return;
    surface.scroll = { x: surface.scroll.x + by.x, y: surface.scroll.y + by.y };
    this.drag?.move(this.last);
  }

  private released(): void {
    window.clearInterval(this.timer);
    const { drag } = this;
    this.drag = null;
    drag?.end?.();
  }

  private doubleClicked(event: MouseEvent): void {
    const point = this.view.surface.pointOf(event);
    if (point === null) return;
    const hit = this.hit(point);
    if (hit.kind === "cell") this.editing.begin("edit", "cell");
    if (hit.kind === "column-edge") this.columns.fit(hit.column);
    if (hit.kind === "row-edge") this.rows.fit(hit.row);
  }

  private hit(point: Point): Hit {
    return hitTest(this.view.layout, point, this.view.surface.scroll);
  }

  private cellAt(point: Point): { readonly row: number; readonly column: number } {
    const { layout, surface } = this.view;
    const inside = {
      x: Math.min(Math.max(point.x, layout.headerWidth), surface.size.width - 1),
      y: Math.min(Math.max(point.y, layout.headerHeight), surface.size.height - 1),
    };
    return { row: rowAt(layout, inside, surface.scroll), column: columnAt(layout, inside, surface.scroll) };
  }

  private isInSelection(hit: Hit): boolean {
    const { top, bottom, left, right } = this.view.area;
    return hit.kind === "cell" && hit.row >= top && hit.row <= bottom && hit.column >= left && hit.column <= right;
  }
}

function outside(at: number, first: number, last: number): number {
  if (at < first) return Math.max(-60, at - first);
  return at > last ? Math.min(60, at - last) : 0;
}

function cursorFor(hit: Hit): string {
  switch (hit.kind) {
    case "column-edge":
      return "col-resize";
    case "row-edge":
      return "row-resize";
    case "cell":
      return "cell";
    default:
      return "default";
  }
}
