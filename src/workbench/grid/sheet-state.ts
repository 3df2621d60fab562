import type { WorkbookSheet } from "../../workbook/model";
import { firstExtent, type SheetExtent } from "../layout/sheet-extent";
import type { Point } from "../layout/sheet-layout";
import { selectCell, type Selection } from "../selection/selection";

/** What the grid remembers of a sheet while another one is shown. */
export interface SheetState {
  selection: Selection;
  scroll: Point;
  extent: SheetExtent;
  /** Sizes given in the grid that the file does not have, pixels at 100 %. */
  readonly columnWidths: Map<number, number>;
  readonly draggedHeights: Map<number, number>;
  /** Measured heights of rows whose height the file leaves open, pixels at 100 %. */
  rowHeights: Map<number, number>;
  /** Whether measuring has come to its end. */
  isMeasured: boolean;
}

/** A sheet as it is first shown: A1 selected, nothing scrolled. */
export function firstState(sheet: WorkbookSheet): SheetState {
  return {
    selection: selectCell({ row: 0, column: 0 }),
    scroll: { x: 0, y: 0 },
    extent: firstExtent(sheet),
    columnWidths: new Map(),
    draggedHeights: new Map(),
    rowHeights: new Map(),
    isMeasured: false,
  };
}

/** Shows rows or columns with another size, pixels at 100 %; null shows the file's own again. */
export function setSizes(
  { columnWidths, draggedHeights }: SheetState,
  kind: "rows" | "columns",
  lines: readonly number[],
  pixels: number | null,
): void {
  const sizes = kind === "rows" ? draggedHeights : columnWidths;
  for (const line of lines) {
    if (pixels === null) sizes.delete(line);
    else sizes.set(line, pixels);
  }
}
