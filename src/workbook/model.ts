/**
 * The one workbook model: an .xlsx file's bytes with its parsed cells. This room knows zip and XML; nobody else does.
 * It imports nothing of ours, so its cell types stand on their own. Rows and columns are counted from 0.
 */

import type { Dressing, NewChart, NewPage, NewSheet } from "./new-sheet";
import type { ColumnShape, RowShape, SheetShape } from "./shapes";
import type { Steps } from "./steps";

export interface WorkbookCellError {
  readonly error: string;
  /** What the custom function that gave the error says about it. Files do not hold it. */
  readonly message?: string | null;
}
export type WorkbookValue = string | number | boolean | WorkbookCellError | null;

export interface WorkbookCell {
  readonly value: WorkbookValue;
  /** With leading "=", English names, comma separators; null for constants. Shared formulas are expanded. */
  readonly formula: string | null;
  /** Index into the file's cell formats; see `WorkbookSheet.style`. */
  readonly styleIndex: number;
}

export interface WorkbookArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type WorkbookContent =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "formula"; readonly formula: string };

export interface WorkbookEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: WorkbookContent;
  /** New number format code; null or absent keeps the cell's own. */
  readonly format?: string | null | undefined;
  /** The cell format of the file that the cell takes before `format`, see `WorkbookSheet.styleIndex`; absent keeps its own. */
  readonly styleIndex?: number | undefined;
}

export interface WorkbookPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What an edit did: the cells whose value changed (edited or dependent) and formulas that could not be evaluated. */
export interface EditReport {
  readonly changed: readonly WorkbookPlace[];
  /** Formulas we cannot evaluate that depend on an edited cell: they keep their old value. */
  readonly stale: readonly WorkbookPlace[];
}

export type WorkbookErrorCode =
  | "empty-file"
  | "not-a-zip"
  | "encrypted"
  | "legacy-xls"
  | "truncated"
  | "not-a-workbook"
  | "sheet-missing"
  | "sheet-needed"
  | "merged-away"
  | "inside-array"
  | "table-header"
  | "bad-value";

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** A sheet, 'Sheet'!A1 or part name the error is about. */
    readonly place: string | null = null,
  ) {
    super(place === null ? code : `${code}: ${place}`);
    this.name = "WorkbookError";
  }
}

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** "#RRGGBB", theme and tint resolved. */
  readonly color: string;
}
export interface BorderSide {
  /** thin, medium, thick, double, hair, dotted, dashed … as in the file. */
  readonly style: string;
  readonly color: string;
}
export interface CellStyle {
  readonly font: FontStyle;
  /** "#RRGGBB" or null for no fill. */
  readonly fill: string | null;
  readonly borders: {
    readonly top: BorderSide | null;
    readonly right: BorderSide | null;
    readonly bottom: BorderSide | null;
    readonly left: BorderSide | null;
  };
  readonly horizontal:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, or 255 for stacked. */
  readonly rotation: number;
  /** Format code in Excel's English notation, "General" where none. */
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** A table ("ListObject") of a sheet. */
export interface WorkbookTable {
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: WorkbookArea;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** Area of the table's filter while it filters, or null. */
  readonly filtered: WorkbookArea | null;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly kind: "worksheet" | "chartsheet" | "other";
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** True while an autofilter hides at least one row. */
  readonly isFiltered: boolean;
  /** Smallest rectangle with all cells that hold a value or formula, or null. */
  readonly usedArea: WorkbookArea | null;
  readonly merges: readonly WorkbookArea[];
  readonly tables?: readonly WorkbookTable[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Names of what the file holds on this sheet but the grid does not draw: charts, images, conditional formats … */
  readonly undrawn: readonly string[];
  /** Charts that were put on it since the file was opened. */
  readonly charts?: readonly NewChart[];
  /** Rows of such a sheet that begin a new page when it is printed. */
  readonly pageBreaks?: readonly number[];
  /** How such a sheet is printed. */
  readonly page?: NewPage;
  readonly showGridLines: boolean;
  /** Pixels at 96 dpi. */
  columnWidth(column: number): number;
  /** The pixels of a width in characters of the default font, as files count it. */
  pixelsOf(characters: number): number;
  /** The width in characters that is so many pixels. */
  charactersFor(pixels: number): number;
  /** What a part of a column is like now. */
  shapeOf(part: Pick<ColumnShape, "column" | "top" | "bottom">): ColumnShape;
  /** Pixels of a row without a height of its own, unless its text needs more. */
  readonly defaultRowHeight: number;
  /** True where such rows keep that height whatever stands in them. */
  readonly hasFixedHeights: boolean;
  /** Pixels, or null where the row has no height of its own. */
  rowHeight(row: number): number | null;
  /** How high a row is now. */
  rowShapeOf(row: number): RowShape;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  cell(row: number, column: number): WorkbookCell | undefined;
  /** The cell whose array formula puts a value here; null where the cell holds what is its own. */
  spilledFrom(row: number, column: number): { readonly row: number; readonly column: number } | null;
  style(row: number, column: number): CellStyle;
  /** Index of the cell format a cell has, or would have if it were written. */
  styleIndex(row: number, column: number): number;
  /** All cells with a value or formula, row by row. */
  cells(): Iterable<readonly [row: number, column: number, cell: WorkbookCell]>;
}

/** A part of custom XML: what programs keep with a workbook beside its cells. */
export interface WorkbookXmlPart {
  /** A GUID in braces. */
  readonly id: string;
  /** Of the root element; "" where it has none. */
  readonly namespace: string;
  readonly xml: string;
}

/** The custom XML of a workbook, that of other programs included. */
export interface WorkbookCustomXml {
  parts(): readonly WorkbookXmlPart[];
  /** Adds a part and gives its id. @throws WorkbookError bad-value where the text is no XML document */
  add(xml: string): string;
  /** Replaces a part's XML; nothing where there is no such part. @throws WorkbookError bad-value */
  set(id: string, xml: string): void;
  remove(id: string): void;
}

export interface WorkbookModel {
  readonly sheets: readonly WorkbookSheet[];
  readonly activeSheet: string;
  readonly date1904: boolean;
  readonly customXml: WorkbookCustomXml;
  sheet(name: string): WorkbookSheet | undefined;
  /** The cell's text as Excel shows it, in Indonesian (id) or English (en) style, without regard to column width. */
  text(sheet: string, row: number, column: number, locale: "id" | "en"): string;
  /** What a custom function says about the error a cell shows, null where none does. */
  errorMessage(sheet: string, row: number, column: number): string | null;
  /**
   * Puts a sheet into the workbook, behind all others or in the place of the one with its name. What other sheets say
   * about it is recalculated. The styles of its cells are added to the file's; everything else stays. @throws bad-value
   */
  putSheet(sheet: NewSheet): EditReport;
  /** Takes a sheet out. @throws WorkbookError sheet-missing; sheet-needed where others read it or it is the last in view */
  removeSheet(name: string): EditReport;
  /** Changes what a sheet looks like that was put in since the file was opened. @throws WorkbookError sheet-missing */
  dress(sheet: string, dressing: Dressing): void;
  /** Index of a cell format that looks so, whatever its number format; null where the workbook has none. */
  formatLike(style: CellStyle): number | null;
  /** Puts back the sheets that `sheets` gave before. */
  restoreSheets(sheets: readonly WorkbookSheet[]): EditReport;
  /**
   * All edits or none, and columns and rows in new shapes; dependents are recalculated. @throws WorkbookError before
   * anything is changed.
   */
  edit(edits: readonly WorkbookEdit[], shapes?: readonly SheetShape[]): EditReport;
  /**
   * `edit`, `putSheet` and `removeSheet` in steps, for much at a time. Until the last one nothing else may change, save
   * or undo anything.
   */
  editing(edits: readonly WorkbookEdit[], shapes?: readonly SheetShape[]): Steps<EditReport>;
  puttingSheet(sheet: NewSheet): Steps<EditReport>;
  removingSheet(name: string): Steps<EditReport>;
  /** The patched file. Without edits these are the bytes that were opened. */
  save(): Uint8Array;
}
