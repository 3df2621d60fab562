import type { WorkbookSheet } from "../../workbook/model";
import { firstExtent, type SheetExtent } from "../layout/sheet-extent";
import type { Point } from "../layout/sheet-layout";
import { selectCell, type Selection } from "../selection/selection";

/** What the grid remembers of a sheet while another one is shown. */
export interface SheetState {
  selection: Selection;
  scroll: Point;
  extent: SheetExtent;
  readonly columnWidths: Map<number, number>;
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
    rowHeights: new Map(),
    isMeasured: false,
  };
}
