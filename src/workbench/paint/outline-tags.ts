import type { Rect } from "../layout/sheet-layout";
import type { GridPane } from "./panes";

/**
 * Where the role tags of a table stand in a pane: above the table, inside it where there is no room above, and at the
 * top of the pane while the table is scrolled past it. Null when none of the pane's part of the table needs them.
 *
 * @param hasFrozenHeader the header stays in view in another pane, so the tags need not follow
 */
export function tagTop(frame: Rect, pane: GridPane, hasFrozenHeader: boolean, height: number): number | null {
  const { clip } = pane;
  const above = frame.y - height;
  const end = frame.y + frame.height;
  if (end - height < clip.y) return null;
  if (above >= clip.y) return above;
  if (hasFrozenHeader && pane.rows.first > 0) return null;
  return clip.y;
}

/** As much of a label as fits, with an ellipsis where it is cut; "" when not even a letter does. */
export function tagText(label: string, width: number, measure: (text: string) => number): string {
  if (measure(label) <= width) return label;
  let [fits, tooLong] = [0, label.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(`${label.slice(0, middle)}…`) <= width) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? "" : `${label.slice(0, fits).trimEnd()}…`;
}
