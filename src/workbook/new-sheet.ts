import type { WorkbookArea, WorkbookContent } from "./model";

/** How a cell of a new sheet looks. The typeface is the workbook's own. */
export interface NewLook {
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

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly content: WorkbookContent;
  /** What a formula shows, where that is known; null lets it be calculated. */
  readonly shown: string | number | null;
  readonly look: NewLook;
  /** Number format code. */
  readonly format: string;
}

/** How a sheet is printed: on A4, one page wide. */
export interface NewPage {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated at the top of every page, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** In the middle below every page; "&P" is the page and "&N" how many there are. */
  readonly footer: string;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
}

/** One line of bars of a chart. */
export interface NewSeries {
  readonly name: string;
  readonly values: WorkbookArea;
}

/** A chart over cells of its own sheet. */
export interface NewChart {
  /** What programs call it; without one it gets a name of its own. */
  readonly name?: string;
  readonly title: string;
  /** Bars lie, columns stand. */
  readonly kind: "bar" | "column";
  /** The cells with the names along the axis. */
  readonly categories: WorkbookArea;
  readonly series: readonly NewSeries[];
  /** The cells it covers. */
  readonly at: WorkbookArea;
  /** What the values are, e.g. "%"; "" for nothing. */
  readonly unit: string;
  /** Where the axis of the values ends; null leaves that to the program. It begins at 0. */
  readonly max: number | null;
  /** Every bar says its value. */
  readonly hasLabels: boolean;
}

/** A sheet to be put into a workbook. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  readonly merges: readonly WorkbookArea[];
  /** Characters of the default font, by column from A. */
  readonly columnWidths: readonly number[];
  /** Points, of rows that have a height of their own. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly frozenRows: number;
  readonly page: NewPage;
  readonly charts?: readonly NewChart[];
}

/** Changes to what a new sheet looks like; what is left out stays. */
export interface Dressing {
  readonly look?: { readonly area: WorkbookArea; readonly part: Partial<NewLook> };
  readonly merge?: WorkbookArea;
  readonly width?: { readonly first: number; readonly last: number; readonly characters: number };
  readonly height?: { readonly first: number; readonly last: number; readonly points: number };
  readonly frozenRows?: number;
  readonly page?: Partial<NewPage>;
  /** All charts of the sheet. */
  readonly charts?: readonly NewChart[];
}

/** A sheet without anything on it. */
export function emptySheet(name: string): NewSheet {
  const page: NewPage = { orientation: "portrait", titleRows: null, footer: "" };
  return { name, cells: [], merges: [], columnWidths: [], rowHeights: [], frozenRows: 0, page };
}
