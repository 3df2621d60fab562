import type { FindingCode } from "./catalogue";

/** `error`: the figure cannot stand. `warning`: probably wrong. `info`: worth knowing before handing in. */
export type Severity = "error" | "warning" | "info";

/** A figure or text quoted in a finding; null where there is none. */
export type Quoted = number | string | null;

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
  /** A1 ranges on the same sheet the finding is about, e.g. ["G13:G20"]. */
  readonly related: readonly string[];
  readonly found: Quoted;
  readonly expected: Quoted;
  /** Findings that one mistake produced share this key; the pane groups by it. */
  readonly cause: string;
  /** Values for the wording, stable names per code. */
  readonly params: Readonly<Record<string, Quoted>>;
}
