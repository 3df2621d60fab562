import type { BorderSide, CellStyle } from "../../workbook/model";
import type { SheetLayout } from "../layout/sheet-layout";
import type { Brush } from "./brush";
import type { GridPane } from "./panes";

type Side = "top" | "right" | "bottom" | "left";

/** A border in a pane: from `from` to `to` along the edge at `at`. */
interface Edge {
  readonly isVertical: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly side: BorderSide;
}

const THICKNESS: Readonly<Record<string, number>> = {
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
  double: 3,
};
const DASHES: Readonly<Record<string, readonly number[]>> = {
  hair: [1, 1],
  dotted: [2, 2],
  dashed: [4, 2],
  mediumDashed: [8, 3],
  dashDot: [8, 3, 3, 3],
  mediumDashDot: [8, 3, 3, 3],
  dashDotDot: [8, 3, 3, 3, 3, 3],
  mediumDashDotDot: [8, 3, 3, 3, 3, 3],
  slantDashDot: [8, 3, 3, 3],
};

/** Paints the borders of all cells in a pane; where two cells disagree about their common edge, the heavier line wins. */
export function paintBorders(brush: Brush, layout: SheetLayout, pane: GridPane): void {
  const edges = edgesInPane(layout, pane);
  edges.sort((a, b) => thickness(a.side) - thickness(b.side));
  for (const edge of edges) paintEdge(brush, edge);
}

function edgesInPane(layout: SheetLayout, pane: GridPane): Edge[] {
  const edges: Edge[] = [];
  for (let row = pane.rows.first; row <= pane.rows.last; row++) {
    if (layout.rows.size(row) === 0) continue;
    for (let column = Math.max(0, pane.columns.first - 1); column <= pane.columns.last + 1; column++) {
      if (column >= layout.columns.count || layout.columns.size(column) === 0) continue;
      addEdges(edges, layout, pane, row, column);
    }
  }
  return edges;
}

function addEdges(edges: Edge[], layout: SheetLayout, pane: GridPane, row: number, column: number): void {
  const { borders } = layout.sheet.style(row, column);
  if (borders === NONE || !hasBorder(borders)) return;
  const merge = layout.merges.at(row, column);
  const x1 = pane.origin.x + layout.columns.start(column);
  const x2 = pane.origin.x + layout.columns.end(column);
  const y1 = pane.origin.y + layout.rows.start(row);
  const y2 = pane.origin.y + layout.rows.end(row);
  const add = (name: Side, isOutline: boolean, isVertical: boolean, at: number): void => {
    const side = borders[name];
    if (side === null || !isOutline) return;
    edges.push({ isVertical, at, from: isVertical ? y1 : x1, to: isVertical ? y2 : x2, side });
  };
  add("top", merge === undefined || merge.top === row, false, y1);
  add("bottom", merge === undefined || merge.bottom === row, false, y2);
  add("left", merge === undefined || merge.left === column, true, x1);
  add("right", merge === undefined || merge.right === column, true, x2);
}

const NONE: CellStyle["borders"] = { top: null, right: null, bottom: null, left: null };

function hasBorder(borders: CellStyle["borders"]): boolean {
  return borders.top !== null || borders.right !== null || borders.bottom !== null || borders.left !== null;
}

function thickness(side: BorderSide): number {
  return THICKNESS[side.style] ?? 1;
}

/** A line one unit thick stands on the last pixel before the edge, as the grid lines do; thicker ones around it. */
function paintEdge(brush: Brush, edge: Edge): void {
  const unit = brush.hair;
  const wide = thickness(edge.side) * unit;
  const start = brush.snap(edge.at) - (wide > unit ? 2 * unit : unit);
  const dashes = DASHES[edge.side.style];
  if (dashes !== undefined) {
    paintDashed(brush, edge, start + wide / 2, wide, dashes);
  } else if (edge.side.style === "double") {
    paintBar(brush, edge, start, unit);
    paintBar(brush, edge, start + 2 * unit, unit);
  } else {
    paintBar(brush, edge, start, wide);
  }
}

function paintBar(brush: Brush, edge: Edge, start: number, wide: number): void {
  const from = brush.snap(edge.from) - brush.hair;
  const length = brush.snap(edge.to) - from;
  brush.context.fillStyle = edge.side.color;
  if (edge.isVertical) brush.context.fillRect(start, from, wide, length);
  else brush.context.fillRect(from, start, length, wide);
}

function paintDashed(brush: Brush, edge: Edge, middle: number, wide: number, dashes: readonly number[]): void {
  const { context } = brush;
  context.strokeStyle = edge.side.color;
  context.lineWidth = wide;
  context.setLineDash(dashes.map((length) => length * brush.hair));
  context.beginPath();
  if (edge.isVertical) {
    context.moveTo(middle, edge.from);
    context.lineTo(middle, edge.to);
  } else {
    context.moveTo(edge.from, middle);
    context.lineTo(edge.to, middle);
  }
  context.stroke();
  context.setLineDash([]);
}
