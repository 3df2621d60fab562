import type { SheetShape } from "../../workbook/shapes";
import type { GridView } from "./grid-view";
import { LineSizing, type LineSize } from "./line-sizing";

/** The widest column a file can have, in characters. */
const MOST_CHARACTERS = 255;
const LEAST_PIXELS = 8;
const STEP_PIXELS = 8;

/** Changes how wide columns are. */
export class ColumnSizing extends LineSizing {
  constructor(view: GridView) {
    super(view, "columns", STEP_PIXELS);
  }

  protected override fittingPixels(column: number): number | null {
    return this.view.lettering.fittingWidth(column, this.view.layout.merges);
  }

  protected override shapeFor({ line: column, pixels }: LineSize): SheetShape | null {
    const { sheet } = this.view;
    if (sheet.columnWidth(column) === pixels) return null;
    return { ...sheet.shapeOf({ column, top: 0, bottom: -1 }), width: sheet.charactersFor(pixels) };
  }

  protected override fittedShapeFor(size: LineSize): SheetShape | null {
    return this.shapeFor(size);
  }

  protected override pixelsOf(column: number): number {
    return this.view.layout.choices.columnWidths.get(column) ?? this.view.sheet.columnWidth(column);
  }

  protected override limited(pixels: number): number {
    const most = this.view.sheet.pixelsOf(MOST_CHARACTERS);
    return Math.min(most, Math.max(LEAST_PIXELS, Math.round(pixels)));
  }

  protected override told(pixels: number): number {
    return this.view.sheet.charactersFor(pixels);
  }
}
