import type { Area, CellContent, CellPosition } from "../content";

/** How a cell of a new sheet looks. The typeface is the workbook's own. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points. */
  readonly size: number;
  /** "#RRGGBB" of the letters. */
  readonly color: string;
  /** "#RRGGBB" behind them, or null. */
  readonly fill: string | null;
  /** Thin grey lines on all four sides. */
  readonly isBoxed: boolean;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
}

export interface SpecCell extends CellPosition {
  readonly content: CellContent;
  /** What a formula shows until it is calculated; null for all others. */
  readonly shown: string | number | null;
  readonly look: CellLook;
  /** Number format code. */
  readonly format: string;
}

/** How a sheet is printed: on A4, as many pages long as needed but one page wide. */
export interface PageSpec {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated at the top of every page, counted from 0; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** In the middle below every page; "&P" is the page and "&N" how many there are. */
  readonly footer: string;
  /** Rows that begin a new page, counted from 0. */
  readonly breaks?: readonly number[];
}

/** A native chart over cells of the same sheet. */
export interface ChartSpec {
  readonly title: string;
  /** Bars lie, columns stand. */
  readonly kind: "bar" | "column";
  /** The cells with the names along the axis, one column. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells it covers. */
  readonly at: Area;
  /** What the values are, e.g. "%". */
  readonly unit: string;
  /** Where the axis of the values ends; null leaves that to the program. It begins at 0. */
  readonly max: number | null;
  /** Every bar says its value. */
  readonly hasLabels: boolean;
}

export interface RowHeight {
  readonly row: number;
  readonly points: number;
  /** True where it is only what the text is likely to need: programs that can measure it do so instead. */
  readonly isEstimate?: boolean;
}

/** A whole sheet of the add-in's own making. */
export interface SheetSpec {
  readonly name: string;
  readonly cells: readonly SpecCell[];
  readonly merges: readonly Area[];
  /** Characters of the default font, by column from A. */
  readonly columnWidths: readonly number[];
  /** Rows that have a height of their own; all others are as high as their text. */
  readonly rowHeights: readonly RowHeight[];
  /** Rows that stay in view while scrolling. */
  readonly frozenRows: number;
  readonly page: PageSpec;
  readonly charts?: readonly ChartSpec[];
}

/** Letters as the workbook's own, without fill and lines. */
export const PLAIN: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  size: 10,
  color: "#000000",
  fill: null,
  isBoxed: false,
  horizontal: "general",
  vertical: "top",
  wrap: false,
};

/** A cell with a constant or nothing in it. */
export function specCell(
  row: number,
  column: number,
  value: string | number | null,
  look: CellLook,
  format = "General",
): SpecCell {
  const content: CellContent = value === null ? { kind: "blank" } : { kind: "value", value };
  return { row, column, content, shown: null, look, format };
}

/** A cell that leads to another place of the workbook when it is clicked. `text` is what it shows. */
export function linkCell(row: number, column: number, place: string, text: string, look: CellLook): SpecCell {
  const formula = `=HYPERLINK(${quoted(`#${place}`)},${quoted(text)})`;
  return { row, column, content: { kind: "formula", formula }, shown: text, look, format: "General" };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
