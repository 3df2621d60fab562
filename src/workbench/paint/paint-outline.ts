import type { OutlineColumn, OutlineTable } from "../../host/port";
import type { Rect, SheetLayout } from "../layout/sheet-layout";
import type { Brush } from "./brush";
import { rectInPane } from "./cell-items";
import { inset, strokeRect } from "./frame";
import { FAMILY } from "./paint-headers";
import type { OutlinePalette } from "./palette";
import type { GridPane } from "./panes";
import { tagText, tagTop } from "./outline-tags";

const TAG_HEIGHT = 16;
const TAG_PADDING = 4;
const DASH = [4, 3];

/** Paints what was understood of the tables over one pane: tinted header and total, frames, and the role of each column. */
export function paintOutline(
  brush: Brush,
  layout: SheetLayout,
  pane: GridPane,
  tables: readonly OutlineTable[],
  colors: OutlinePalette,
): void {
  for (const table of tables) {
    if (!isInPane(table, pane)) continue;
    const frame = rectInPane(layout, pane, table.area);
    paintRows(brush, layout, pane, table, colors);
    for (const column of table.columns) paintColumn(brush, columnRect(layout, pane, table, column), column, colors);
    strokeRect(brush, frame, 2 * brush.hair, colors.frame, []);
    paintTags(brush, layout, pane, table, colors);
  }
}

function isInPane({ area }: OutlineTable, { rows, columns }: GridPane): boolean {
  // A tag stands in the row above its table.
  return (
    area.top - 1 <= rows.last &&
    area.bottom >= rows.first &&
    area.left <= columns.last + 1 &&
    area.right + 1 >= columns.first
  );
}

function columnRect(layout: SheetLayout, pane: GridPane, { area }: OutlineTable, { column }: OutlineColumn): Rect {
  return rectInPane(layout, pane, { ...area, left: column, right: column });
}

/** Header blocks and the total are tinted; where two header rows follow each other the tint is one. */
function paintRows(
  brush: Brush,
  layout: SheetLayout,
  pane: GridPane,
  table: OutlineTable,
  colors: OutlinePalette,
): void {
  const { area, headerRows, totalRow } = table;
  for (const row of headerRows) {
    brush.fill(rectInPane(layout, pane, { ...area, top: row, bottom: row }), colors.header);
  }
  if (totalRow === null) return;
  const rect = rectInPane(layout, pane, { ...area, top: totalRow, bottom: totalRow });
  brush.fill(rect, colors.total);
  brush.fill({ ...rect, height: 2 * brush.hair }, colors.frame);
}

/** The column being looked at is tinted; one that is not sure is tinted otherwise, and framed with dashes. */
function paintColumn(brush: Brush, rect: Rect, { isSure, isCurrent }: OutlineColumn, colors: OutlinePalette): void {
  if (rect.width === 0) return;
  if (isCurrent) brush.fill(rect, colors.current);
  if (!isSure) {
    brush.fill(rect, colors.unsureTint);
    strokeRect(brush, inset(rect, 2 * brush.hair), 2 * brush.hair, colors.unsure, DASH);
  } else if (isCurrent) {
    strokeRect(brush, inset(rect, brush.hair), 2 * brush.hair, colors.frame, []);
  }
}

function paintTags(
  brush: Brush,
  layout: SheetLayout,
  pane: GridPane,
  table: OutlineTable,
  colors: OutlinePalette,
): void {
  const { context } = brush;
  context.font = `11px ${FAMILY}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  const frame = rectInPane(layout, pane, table.area);
  const y = tagTop(frame, pane, layout.frozenRows > table.area.top, TAG_HEIGHT);
  if (y !== null) {
    for (const column of table.columns) {
      const { x, width } = columnRect(layout, pane, table, column);
      const label = column.isSure ? column.label : `? ${column.label}`;
      paintTag(
        brush,
        { x, y, width: width - brush.hair, height: TAG_HEIGHT },
        label,
        groundOf(column, colors),
        colors.tagText,
      );
    }
  }
  if (table.totalRow === null) return;
  const { y: top, height } = rectInPane(layout, pane, { ...table.area, top: table.totalRow, bottom: table.totalRow });
  const width = context.measureText(table.totalLabel).width + 2 * TAG_PADDING;
  const place = { x: frame.x + frame.width, y: top + (height - TAG_HEIGHT) / 2, width, height: TAG_HEIGHT };
  if (height > 0) paintTag(brush, place, table.totalLabel, colors.frame, colors.tagText);
}

function groundOf({ isSure, isUsed }: OutlineColumn, colors: OutlinePalette): string {
  if (!isSure) return colors.unsure;
  return isUsed ? colors.frame : colors.unused;
}

/** A label on its ground, cut to its width; a ground without letters where not even one fits. */
function paintTag(brush: Brush, rect: Rect, label: string, ground: string, color: string): void {
  if (rect.width <= 0) return;
  const { context } = brush;
  brush.fill(rect, ground);
  const text = tagText(label, rect.width - 2 * TAG_PADDING, (part) => context.measureText(part).width);
  if (text === "") return;
  context.fillStyle = color;
  context.fillText(text, rect.x + TAG_PADDING, rect.y + rect.height / 2 + 0.5);
}
