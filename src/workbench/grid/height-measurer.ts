import type { WorkbookSheet } from "../../workbook/model";
import { MergeIndex } from "../layout/merge-index";
import { fittingRowHeight, measureRowHeight, measureRowHeights, type HeightGround } from "../layout/row-heights";
import type { TextTools } from "../paint/text-placement";
import type { SheetState } from "./sheet-state";
import { runInSlices } from "./slices";
import type { TextCache } from "./text-cache";

const CELLS_PER_SLICE = 20_000;

/** Finds the heights of rows that the file leaves open; one sheet at a time. */
export class HeightMeasurer {
  private stop: () => void = () => undefined;

  constructor(private readonly tools: Omit<TextTools, "zoom">) {}

  /** Measures a whole sheet once, large ones piece by piece, and calls `done` at the end. Ends what was under way. */
  measure(sheet: WorkbookSheet, state: SheetState, texts: TextCache, done: () => void): void {
    this.stop();
    if (state.isMeasured) return;
    const steps = measureRowHeights(this.ground(sheet, state, texts), CELLS_PER_SLICE);
    this.stop = runInSlices(steps, (heights) => {
      state.rowHeights = heights;
      state.isMeasured = true;
      done();
    });
  }

  /** Measures some rows of the sheet again. */
  measureAgain(sheet: WorkbookSheet, state: SheetState, texts: TextCache, rows: ReadonlySet<number>): void {
    const ground = this.ground(sheet, state, texts);
    for (const row of rows) {
      const height = measureRowHeight(ground, row);
      if (height !== null) state.rowHeights.set(row, height);
    }
  }

  /** How high a row has to be for what stands in it, in pixels at 100 %. */
  fittingHeight(sheet: WorkbookSheet, state: SheetState, texts: TextCache, row: number): number {
    return fittingRowHeight(this.ground(sheet, state, texts), row);
  }

  private ground(sheet: WorkbookSheet, state: SheetState, { text }: TextCache): HeightGround {
    return {
      sheet,
      merges: new MergeIndex(sheet.merges),
      tools: { ...this.tools, zoom: 1 },
      columnWidth: (column) => state.columnWidths.get(column) ?? sheet.columnWidth(column),
      text,
    };
  }
}
