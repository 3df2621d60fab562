/**
 * What a worksheet holds, as read in blocks from any host. Rows and columns are counted from 0; A1 texts appear only
 * at the edges (formulas, messages, JSON).
 */

/** An Excel error in a cell, with its English spelling, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** The value a cell shows: number, text, truth value, error, or nothing. Dates are serial numbers with a date format. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell as the user left it: nothing, a constant, or a formula (English names, comma separators, leading "="). */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "formula"; readonly formula: string };

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle; `bottom` and `right` are inside it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** True while an active filter hides rows: writing under it misplaces data. */
  readonly isFiltered: boolean;
}

/**
 * The used range of one sheet. The three matrices have the same shape; their first cell stands at `top`/`left`.
 * An empty sheet has matrices without rows.
 */
export interface SheetContent extends SheetInfo {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its leading "=", or null where the cell holds a constant or nothing. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number format codes in Excel's English notation, "General" where none was chosen. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}
