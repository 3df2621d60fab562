import type { CellStyle } from "../../workbook/model";
import { hostObject, type ClassTable, type Scalar } from "../batch/class-table";
import type { CellRange } from "../excel/cell-range";
import { grid } from "../excel/range-cells";

/** Points per pixel at 96 dpi. */
const POINTS = 0.75;
const DEFAULT_ROW_PIXELS = 20;

/** A look that all cells share, or null where they differ. Looks can be read here, not set. */
function shared(look: (style: CellStyle) => unknown): Scalar<CellRange> {
  return {
    get: (range) => {
      const [first = null, ...others] = grid(range, (row, column) => look(range.sheet.style(row, column))).flat();
      return others.every((other) => other === first) ? first : null;
    },
  };
}

function size(pixels: (range: CellRange, index: number) => number, along: "top" | "left"): Scalar<CellRange> {
  return {
    get: (range) => {
      const count = along === "top" ? range.height : range.width;
      const sizes = Array.from({ length: count }, (_, index) => pixels(range, range.area[along] + index) * POINTS);
      return sizes.every((other) => other === sizes[0]) ? (sizes[0] ?? null) : null;
    },
  };
}

export const rangeFillTable: ClassTable<CellRange> = {
  name: "RangeFill",
  scalars: { Color: shared(({ fill }) => fill ?? "#FFFFFF") },
};

export const rangeFontTable: ClassTable<CellRange> = {
  name: "RangeFont",
  scalars: {
    Name: shared(({ font }) => font.name),
    Size: shared(({ font }) => font.size),
    Bold: shared(({ font }) => font.bold),
    Italic: shared(({ font }) => font.italic),
    Underline: shared(({ font }) => (font.underline ? "Single" : "None")),
    Strikethrough: shared(({ font }) => font.strike),
    Color: shared(({ font }) => font.color),
  },
};

/** `Range.format`, for reading. */
export const rangeFormatTable: ClassTable<CellRange> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: shared(({ horizontal }) =>
      capital(horizontal === "centerContinuous" ? "centerAcrossSelection" : horizontal),
    ),
    VerticalAlignment: shared(({ vertical }) => capital(vertical)),
    WrapText: shared(({ wrap }) => wrap),
    IndentLevel: shared(({ indent }) => indent),
    ColumnWidth: size(({ sheet }, column) => sheet.columnWidth(column), "left"),
    RowHeight: size(({ sheet }, row) => sheet.rowHeight(row) ?? DEFAULT_ROW_PIXELS, "top"),
  },
  navigations: {
    Fill: (range) => hostObject(rangeFillTable, range),
    Font: (range) => hostObject(rangeFontTable, range),
  },
};

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
