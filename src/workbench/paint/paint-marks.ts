import type { CellMark } from "../../host/port";
import type { WorkbookArea } from "../../workbook/model";
import type { SheetLayout } from "../layout/sheet-layout";
import type { Brush } from "./brush";
import { rectInPane } from "./cell-items";
import { inset, strokeRect } from "./frame";
import type { MarkPalette } from "./palette";
import type { GridPane } from "./panes";

const DASH = [3, 2];

/** Paints what a finding is about over one pane: related ranges lightly and dashed, then the culprit strongly. */
export function paintMarks(
  brush: Brush,
  layout: SheetLayout,
  pane: GridPane,
  marks: readonly CellMark[],
  colors: MarkPalette,
): void {
  for (const kind of ["related", "culprit"] as const) {
    for (const mark of marks) {
      const area = wholeArea(layout, mark);
      if (mark.kind === kind && isInPane(area, pane)) paintMark(brush, layout, pane, area, kind, colors);
    }
  }
}

/** A single cell that is merged is marked as the user sees it. */
function wholeArea(layout: SheetLayout, { area }: CellMark): WorkbookArea {
  const isOneCell = area.top === area.bottom && area.left === area.right;
  return isOneCell ? layout.merges.areaOf(area.top, area.left) : area;
}

function isInPane(area: WorkbookArea, { rows, columns }: GridPane): boolean {
  return area.top <= rows.last && area.bottom >= rows.first && area.left <= columns.last && area.right >= columns.first;
}

function paintMark(
  brush: Brush,
  layout: SheetLayout,
  pane: GridPane,
  area: WorkbookArea,
  kind: CellMark["kind"],
  colors: MarkPalette,
): void {
  const rect = rectInPane(layout, pane, area);
  if (rect.width === 0 || rect.height === 0) return;
  if (kind === "related") {
    brush.fill(rect, colors.relatedTint);
    strokeRect(brush, rect, 2 * brush.hair, colors.related, DASH);
    return;
  }
  brush.fill(rect, colors.culpritTint);
  // Around the frame of the selection, which usually stands on the same cell.
  strokeRect(brush, inset(rect, -2 * brush.hair), 3 * brush.hair, colors.culprit, []);
}
