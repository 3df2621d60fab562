import { columnLetters } from "../../workbook/a1";
import type { WorkbookArea } from "../../workbook/model";
import type { Rect, SheetLayout, Size } from "../layout/sheet-layout";
import type { Brush } from "./brush";
import type { Palette } from "./palette";
import type { GridPane } from "./panes";

export const FAMILY =
  '"Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont, "Helvetica Neue", "Liberation Sans", sans-serif';

export interface HeaderScene {
  readonly layout: SheetLayout;
  readonly palette: Palette;
  readonly selected: WorkbookArea;
  readonly viewport: Size;
}

/** Paints column letters, row numbers and the corner. */
export function paintHeaders(brush: Brush, scene: HeaderScene, panes: readonly GridPane[]): void {
  const { layout, palette, viewport } = scene;
  const { headerWidth, headerHeight } = layout;
  brush.fill({ x: 0, y: 0, width: viewport.width, height: headerHeight }, palette.header);
  brush.fill({ x: 0, y: 0, width: headerWidth, height: viewport.height }, palette.header);
  for (const pane of distinct(panes, (candidate) => candidate.columns.first)) paintColumns(brush, scene, pane);
  for (const pane of distinct(panes, (candidate) => candidate.rows.first)) paintRows(brush, scene, pane);
  brush.fill({ x: 0, y: 0, width: headerWidth, height: headerHeight }, palette.header);
  brush.lineBeforeX(headerWidth, 0, viewport.height, palette.headerLine);
  brush.lineBeforeY(0, headerHeight, viewport.width, palette.headerLine);
  paintMarks(brush, scene, panes);
  paintCorner(brush, scene);
}

function paintColumns(brush: Brush, scene: HeaderScene, pane: GridPane): void {
  const { layout, selected } = scene;
  const band = { x: pane.clip.x, y: 0, width: pane.clip.width, height: layout.headerHeight };
  brush.within(band, () => {
    for (let column = pane.columns.first; column <= pane.columns.last; column++) {
      const width = layout.columns.size(column);
      if (width === 0) continue;
      const rect = { x: pane.origin.x + layout.columns.start(column), y: 0, width, height: layout.headerHeight };
      const isSelected = column >= selected.left && column <= selected.right;
      paintLabel(brush, scene, rect, columnLetters(column), isSelected);
      brush.lineBeforeX(rect.x + width, 0, layout.headerHeight, scene.palette.headerLine);
    }
  });
}

function paintRows(brush: Brush, scene: HeaderScene, pane: GridPane): void {
  const { layout, selected } = scene;
  const band = { x: 0, y: pane.clip.y, width: layout.headerWidth, height: pane.clip.height };
  brush.within(band, () => {
    for (let row = pane.rows.first; row <= pane.rows.last; row++) {
      const height = layout.rows.size(row);
      if (height === 0) continue;
      const rect = { x: 0, y: pane.origin.y + layout.rows.start(row), width: layout.headerWidth, height };
      paintLabel(brush, scene, rect, String(row + 1), row >= selected.top && row <= selected.bottom);
      brush.lineBeforeY(0, rect.y + height, layout.headerWidth, scene.palette.headerLine);
    }
  });
}

function paintLabel(brush: Brush, scene: HeaderScene, rect: Rect, label: string, isSelected: boolean): void {
  const { palette, layout } = scene;
  const { context } = brush;
  if (isSelected) brush.fill(rect, palette.headerSelected);
  context.font = `${Math.max(8, Math.round(12 * layout.choices.zoom))}px ${FAMILY}`;
  context.fillStyle = isSelected ? palette.headerSelectedText : palette.headerText;
  context.textAlign = "center";
  context.textBaseline = "middle";
  brush.within(rect, () => {
    context.fillText(label, rect.x + rect.width / 2, rect.y + rect.height / 2 + 0.5);
  });
}

/** The accent line along the headers of what is selected. */
function paintMarks(brush: Brush, scene: HeaderScene, panes: readonly GridPane[]): void {
  const { layout, palette, selected } = scene;
  const thick = 2 * brush.hair;
  for (const pane of panes) {
    const first = Math.max(selected.left, pane.columns.first);
    const last = Math.min(selected.right, pane.columns.last);
    const top = Math.max(selected.top, pane.rows.first);
    const bottom = Math.min(selected.bottom, pane.rows.last);
    brush.within({ x: pane.clip.x, y: 0, width: pane.clip.width, height: layout.headerHeight }, () => {
      if (first > last) return;
      const x = pane.origin.x + layout.columns.start(first);
      const width = pane.origin.x + layout.columns.end(last) - x;
      brush.fill({ x: x - brush.hair, y: layout.headerHeight - thick, width, height: thick }, palette.accent);
    });
    brush.within({ x: 0, y: pane.clip.y, width: layout.headerWidth, height: pane.clip.height }, () => {
      if (top > bottom) return;
      const y = pane.origin.y + layout.rows.start(top);
      const height = pane.origin.y + layout.rows.end(bottom) - y;
      brush.fill({ x: layout.headerWidth - thick, y: y - brush.hair, width: thick, height }, palette.accent);
    });
  }
}

function paintCorner(brush: Brush, scene: HeaderScene): void {
  const { context } = brush;
  const { headerWidth, headerHeight } = scene.layout;
  const size = Math.min(headerWidth, headerHeight) * 0.5;
  context.fillStyle = scene.palette.headerLine;
  context.beginPath();
  context.moveTo(headerWidth - 4, headerHeight - 4);
  context.lineTo(headerWidth - 4 - size, headerHeight - 4);
  context.lineTo(headerWidth - 4, headerHeight - 4 - size);
  context.fill();
}

function distinct(panes: readonly GridPane[], key: (pane: GridPane) => number): readonly GridPane[] {
  return [...new Map(panes.map((pane) => [key(pane), pane])).values()];
}
