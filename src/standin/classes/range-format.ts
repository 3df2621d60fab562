import type { CellStyle } from "../../workbook/model";
import { hostObject, type ClassTable, type Scalar } from "../batch/class-table";
import type { NewLook } from "../../workbook/new-sheet";
import { invalidArgument } from "../batch/failure";
import type { CellRange } from "../excel/cell-range";
import { grid } from "../excel/range-cells";
import { text } from "./arguments";
import { DEFAULT_ROW_PIXELS, POINTS } from "./line-sizes";
import { dress, dressSheet, rangeBordersTable, widen } from "./sheet-dressing";

/** Of one character of the default font. */
const CHARACTER_POINTS = 5.25;

/** A look that all cells share, or null where they differ; `part` says what setting it changes. */
function shared(look: (style: CellStyle) => unknown, part?: (value: unknown) => Partial<NewLook>): Scalar<CellRange> {
  return {
    ...(part === undefined
      ? {}
      : {
          set: (range: CellRange, value: unknown): void => {
            dress(range, part(value));
          },
        }),
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
  scalars: {
    Color: shared(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: text(value) }),
    ),
  },
};

export const rangeFontTable: ClassTable<CellRange> = {
  name: "RangeFont",
  scalars: {
    Name: shared(({ font }) => font.name),
    Size: shared(
      ({ font }) => font.size,
      (value) => ({ size: Number(value) }),
    ),
    Bold: shared(
      ({ font }) => font.bold,
      (value) => ({ bold: value === true }),
    ),
    Italic: shared(
      ({ font }) => font.italic,
      (value) => ({ italic: value === true }),
    ),
    Underline: shared(
      ({ font }) => (font.underline ? "Single" : "None"),
      (value) => ({ underline: value !== "None" }),
    ),
    Strikethrough: shared(({ font }) => font.strike),
    Color: shared(
      ({ font }) => font.color,
      (value) => ({ color: text(value) }),
    ),
  },
};

/** `Range.format`; it can be set on sheets that the add-in has added. */
export const rangeFormatTable: ClassTable<CellRange> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: shared(
      ({ horizontal }) => capital(horizontal === "centerContinuous" ? "centerAcrossSelection" : horizontal),
      (value) => ({ horizontal: oneOf(value, ["general", "left", "center", "right"]) }),
    ),
    VerticalAlignment: shared(
      ({ vertical }) => capital(vertical),
      (value) => ({ vertical: oneOf(value, ["top", "center", "bottom"]) }),
    ),
    WrapText: shared(
      ({ wrap }) => wrap,
      (value) => ({ wrap: value === true }),
    ),
    IndentLevel: shared(({ indent }) => indent),
    ColumnWidth: {
      ...size(({ sheet }, column) => sheet.columnWidth(column), "left"),
      set: (range, points) => {
        widen(range, Number(points) / CHARACTER_POINTS);
      },
    },
    RowHeight: {
      ...size(({ sheet }, row) => sheet.rowHeight(row) ?? DEFAULT_ROW_PIXELS, "top"),
      set: (range, points) => {
        dressSheet(range, { height: { first: range.area.top, last: range.area.bottom, points: Number(points) } });
      },
    },
  },
  navigations: {
    Fill: (range) => hostObject(rangeFillTable, range),
    Font: (range) => hostObject(rangeFontTable, range),
    Borders: (range) => hostObject(rangeBordersTable, range),
  },
  // Rows without a height of their own are as high as their text here.
  methods: { AutofitRows: () => null },
};

function oneOf<Value extends string>(value: unknown, allowed: readonly Value[]): Value {
  const found = allowed.find((name) => name === text(value).toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
