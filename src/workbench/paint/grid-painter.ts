import type { CellMark, OutlineTable } from "../../host/port";
import type { WorkbookArea } from "../../workbook/model";
import { common } from "../layout/merge-index";
import type { Point, SheetLayout, Size } from "../layout/sheet-layout";
import { Brush } from "./brush";
import { itemsInPane, rectInPane, type CellItem } from "./cell-items";
import { formatColor } from "./format-color";
import { paintBorders } from "./paint-borders";
import { paintHeaders } from "./paint-headers";
import { paintMarks } from "./paint-marks";
import { paintOutline } from "./paint-outline";
import { paintText } from "./paint-text";
import { panesInView, type GridPane } from "./panes";
import type { Palette } from "./palette";
import { placeText, type TextPlacement, type TextTools } from "./text-placement";

/** Everything that decides one picture of the grid. */
export interface Scene {
  readonly layout: SheetLayout;
  readonly scroll: Point;
  readonly viewport: Size;
  readonly palette: Palette;
  readonly selected: WorkbookArea;
  readonly active: WorkbookArea;
  /** The cell's text as its number format shows it. */
  readonly text: (row: number, column: number) => string;
  readonly tools: TextTools;
  /** How strongly a cell glows because it was just written, from 0 to 1. */
  readonly glow: (row: number, column: number) => number;
  /** What was understood of this sheet, drawn over it. */
  readonly outline: readonly OutlineTable[];
  /** What a finding is about on this sheet, drawn over it. */
  readonly marks: readonly CellMark[];
}

const PAPER = "#ffffff";
const GLOW = 0.24;

/** Paints the grid: paper, cells, selection, headers. `ratio` is device pixels per CSS pixel. */
export function paintGrid(context: CanvasRenderingContext2D, ratio: number, scene: Scene): void {
  const { layout, viewport, palette, selected } = scene;
  const brush = new Brush(context, ratio);
  brush.fill({ x: 0, y: 0, ...viewport }, palette.behind);
  const panes = panesInView(layout, scene.scroll, viewport);
  for (const pane of panes) {
    brush.within(pane.clip, () => {
      paintPane(brush, scene, pane);
    });
  }
  paintFreezeLines(brush, scene);
  paintHeaders(brush, { layout, palette, selected, viewport }, panes);
}

function paintPane(brush: Brush, scene: Scene, pane: GridPane): void {
  const { layout, palette } = scene;
  brush.fill(pane.clip, PAPER);
  if (layout.sheet.showGridLines) paintGridLines(brush, layout, pane, palette.gridLine);
  const items = itemsInPane(layout, pane);
  for (const item of items) paintFill(brush, item);
  for (const item of items) paintGlow(brush, item, scene);
  const placed = placeTexts(scene, pane, items);
  for (const { item, placement } of placed) clearFlow(brush, layout, pane, item, placement);
  for (const { item, placement } of placed) {
    const color = formatColor(item.style.numberFormat, item.cell?.value) ?? item.style.font.color;
    paintText(brush, placement, item.style, color);
  }
  paintBorders(brush, layout, pane);
  paintOutline(brush, layout, pane, scene.outline, palette.outline);
  paintMarks(brush, layout, pane, scene.marks, palette.marks);
  paintSelection(brush, scene, pane);
}

function paintGridLines(brush: Brush, layout: SheetLayout, pane: GridPane, color: string): void {
  const { clip, origin, columns, rows } = pane;
  for (let column = columns.first; column <= columns.last; column++) {
    if (layout.columns.size(column) > 0)
      brush.lineBeforeX(origin.x + layout.columns.end(column), clip.y, clip.height, color);
  }
  for (let row = rows.first; row <= rows.last; row++) {
    if (layout.rows.size(row) > 0) brush.lineBeforeY(clip.x, origin.y + layout.rows.end(row), clip.width, color);
  }
}

/** A fill also covers the grid lines before the cell; merged cells without a fill hide the lines inside. */
function paintFill(brush: Brush, item: CellItem): void {
  const { x, y, width, height } = item.rect;
  const { fill } = item.style;
  const line = brush.hair;
  if (fill !== null) brush.fill({ x: x - line, y: y - line, width: width + line, height: height + line }, fill);
  else if (item.isMerged) brush.fill({ x, y, width: width - line, height: height - line }, PAPER);
}

function paintGlow(brush: Brush, item: CellItem, { glow, palette }: Scene): void {
  const strength = glow(item.area.top, item.area.left);
  if (strength <= 0) return;
  brush.context.globalAlpha = strength * GLOW;
  brush.fill(item.rect, palette.accent);
  brush.context.globalAlpha = 1;
}

interface PlacedItem {
  readonly item: CellItem;
  readonly placement: TextPlacement;
}

function placeTexts(scene: Scene, pane: GridPane, items: readonly CellItem[]): PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const item of items) {
    const value = item.cell?.value ?? null;
    if (value === null || value === "") continue;
    const text = scene.text(item.area.top, item.area.left);
    if (text !== "") placed.push({ item, placement: placeText(scene.layout, pane, item, text, scene.tools) });
  }
  return placed;
}

/** Takes away the grid lines between the cells a text flows over. */
function clearFlow(brush: Brush, layout: SheetLayout, pane: GridPane, item: CellItem, placement: TextPlacement): void {
  if (item.isMerged) return;
  const { y, height } = item.rect;
  for (let column = placement.columns.first; column < placement.columns.last; column++) {
    if (layout.sheet.style(item.area.top, column).fill !== null) continue;
    brush.lineBeforeX(pane.origin.x + layout.columns.end(column), y, height - brush.hair, PAPER);
  }
}

function paintSelection(brush: Brush, scene: Scene, pane: GridPane): void {
  const { layout, palette, selected, active } = scene;
  const rect = rectInPane(layout, pane, selected);
  const inside = rectInPane(layout, pane, common(active, selected));
  const isOneCell = inside.width === rect.width && inside.height === rect.height;
  if (!isOneCell) {
    const { context } = brush;
    context.beginPath();
    context.rect(rect.x, rect.y, rect.width, rect.height);
    context.rect(inside.x, inside.y, inside.width, inside.height);
    context.fillStyle = palette.selection;
    context.fill("evenodd");
  }
  const line = brush.hair;
  const { x, y } = rect;
  const right = x + rect.width;
  const bottom = y + rect.height;
  brush.fill({ x: x - line, y: y - line, width: rect.width + line, height: 2 * line }, palette.accent);
  brush.fill({ x: x - line, y: bottom - 2 * line, width: rect.width + line, height: 2 * line }, palette.accent);
  brush.fill({ x: x - line, y: y - line, width: 2 * line, height: rect.height + line }, palette.accent);
  brush.fill({ x: right - 2 * line, y: y - line, width: 2 * line, height: rect.height + line }, palette.accent);
}

function paintFreezeLines(brush: Brush, { layout, viewport, palette }: Scene): void {
  const x = layout.headerWidth + layout.frozenWidth;
  const y = layout.headerHeight + layout.frozenHeight;
  if (layout.frozenColumns > 0) brush.lineBeforeX(x, 0, viewport.height, palette.freezeLine);
  if (layout.frozenRows > 0) brush.lineBeforeY(0, y, viewport.width, palette.freezeLine);
}
