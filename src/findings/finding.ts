import type { FindingCode } from "./catalogue";

/** `error`: the figure cannot stand. `warning`: probably wrong. `info`: worth knowing before handing in. */
export type Severity = "error" | "warning" | "info";

/**
 * When a check runs. `always`: its mistakes make the report wrong. `before-handing-in`: they make it questionable.
 * `on-request`: they are matters of taste, or need a list of the office's own.
 */
export type Tier = "always" | "before-handing-in" | "on-request";

/** A figure or text quoted in a finding; null where there is none. */
export type Quoted = number | string | null;

/** One write that helps to put a mistake right: a value or a native formula (English names, comma separators). */
export interface FixWrite {
  /** A1 on the finding's sheet. */
  readonly cell: string;
  readonly content:
    | { readonly kind: "value"; readonly value: number | string }
    | { readonly kind: "formula"; readonly formula: string; readonly value: number };
  /** The number format to set with it ("@" for kode), null to keep the cell's own. */
  readonly format: string | null;
}

/** How a finding is found again when rows or columns move: by the words of its row and of its column. */
export interface FindingPlace {
  /** Kode and name of the row, "" outside rows. */
  readonly row: string;
  /** The header of the column, "" outside columns. */
  readonly column: string;
}

/**
 * One mistake at one cell, as data. Words are found in `wording/` by `code` and filled from `params`.
 * `found` stands in the sheet, `expected` is what it should be (null when the sheet does not settle it).
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 without sheet name, e.g. "G12". */
  readonly cell: string;
  readonly place: FindingPlace;
  /** A1 ranges on the same sheet the finding is about, e.g. ["G13:G20"]. */
  readonly related: readonly string[];
  readonly found: Quoted;
  readonly expected: Quoted;
  /** Findings that one mistake produced share this key; the pane groups by it. */
  readonly cause: string;
  /** Values for the wording, stable names per code. */
  readonly params: Readonly<Record<string, Quoted>>;
  /** What is at stake, in rupiah; null where no money can be named. */
  readonly weight: number | null;
  /** The writes that put it right; empty when the sheet does not settle what is right. */
  readonly fix: readonly FixWrite[];
}
