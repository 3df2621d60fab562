import type { Point, SheetLayout, Size } from "./sheet-layout";

/** Whether a cell lies wholly between the headers and the far edges of what is shown. */
export function isInView(
  layout: SheetLayout,
  { row, column }: { readonly row: number; readonly column: number },
  scroll: Point,
  shown: Size,
): boolean {
  const rect = layout.areaRect({ top: row, left: column, bottom: row, right: column }, scroll);
  const isBeyond = rect.x + rect.width > shown.width || rect.y + rect.height > shown.height;
  const isBefore = rect.x < layout.headerWidth || rect.y < layout.headerHeight;
  return !isBeyond && !isBefore;
}
