import type { WorkbookArea } from "../../workbook/model";
import type { MoveGround } from "./moves";
import type { CellPlace } from "./selection";

/** Where Tab (by row) or Enter (by column) goes inside a selected block: the next visible cell, round at the ends. */
export function cycleIn(
  { sheet, merges }: MoveGround,
  area: WorkbookArea,
  from: CellPlace,
  way: { readonly byRow: boolean; readonly back: boolean },
): CellPlace {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const count = height * width;
  const step = way.back ? -1 : 1;
  let index = way.byRow
    ? (from.row - area.top) * width + (from.column - area.left)
    : (from.column - area.left) * height + (from.row - area.top);
  for (let tries = 0; tries < count; tries++) {
    index = (index + step + count) % count;
    const place = way.byRow
      ? { row: area.top + Math.floor(index / width), column: area.left + (index % width) }
      : { row: area.top + (index % height), column: area.left + Math.floor(index / height) };
    const merge = merges.at(place.row, place.column);
    const isCovered = merge !== undefined && (merge.top !== place.row || merge.left !== place.column);
    if (!isCovered && !sheet.isRowHidden(place.row) && !sheet.isColumnHidden(place.column)) return place;
  }
  return from;
}
