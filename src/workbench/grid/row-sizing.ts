import type { SheetShape } from "../../workbook/shapes";
import { HIGHEST_ROW } from "../layout/row-heights";
import { baseRowHeight } from "../layout/sheet-layout";
import type { GridView } from "./grid-view";
import { LineSizing, type LineSize } from "./line-sizing";

const POINTS_PER_PIXEL = 72 / 96;
const LEAST_PIXELS = 8;
const STEP_PIXELS = 4;

/** Changes how high rows are. */
export class RowSizing extends LineSizing {
  constructor(view: GridView) {
    super(view, "rows", STEP_PIXELS);
  }

  protected override fittingPixels(row: number): number {
    return this.view.fittingHeight(row);
  }

  protected override shapeFor({ line: row, pixels }: LineSize): SheetShape | null {
    const { sheet } = this.view;
    return sheet.rowHeight(row) === pixels ? null : { ...sheet.rowShapeOf(row), height: this.told(pixels) };
  }

  /** A row that fits has no height of its own, so that it goes on fitting, unless the sheet has one for all of them. */
  protected override fittedShapeFor(size: LineSize): SheetShape | null {
    const { sheet } = this.view;
    if (sheet.hasFixedHeights) return this.shapeFor(size);
    const shape = sheet.rowShapeOf(size.line);
    return shape.height === null ? null : { ...shape, height: null };
  }

  protected override pixelsOf(row: number): number {
    return baseRowHeight(this.view.sheet, this.view.layout.choices, row);
  }

  protected override limited(pixels: number): number {
    return Math.min(HIGHEST_ROW, Math.max(LEAST_PIXELS, Math.round(pixels)));
  }

  protected override told(pixels: number): number {
    return pixels * POINTS_PER_PIXEL;
  }
}
