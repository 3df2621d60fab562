import type { CellContent, CellPosition, SheetContent, SheetInfo } from "../sheets/content";

/** One cell to be written. A `format` of null leaves the number format as it is. */
export interface CellWrite extends CellPosition {
  readonly content: CellContent;
  readonly format: string | null;
}

export interface SheetWrites {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
}

/** Reasons a host can refuse; each has a sentence in `wording/`. */
export type HostErrorCode =
  | "sheet-missing"
  | "sheet-protected"
  | "cell-refused" // merged away, inside an array formula, a table header …
  | "cell-edit-mode"
  | "too-large"
  | "session-lost"
  | "access-denied"
  | "not-supported"
  | "host-failed";

/** A refusal by the spreadsheet program. `place` is a sheet or 'Sheet'!A1; `detail` is for logs, never for users. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly place: string | null = null,
    readonly detail: string | null = null,
  ) {
    super([code, place, detail].filter((part) => part !== null).join(" · "));
    this.name = "HostError";
  }
}

/** All that the add-in needs from a spreadsheet program. Every method works on whole blocks. */
export interface SpreadsheetHost {
  readonly kind: "memory" | "xlsx" | "excel";
  /** All worksheets in tab order, hidden ones included, chart sheets left out. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** The used range of one sheet. @throws HostError sheet-missing, too-large, session-lost … */
  readSheet(name: string): Promise<SheetContent>;
  /**
   * Writes all cells or none, in one undo group where the program has them. Formulas are recalculated before it
   * resolves. @throws HostError before the first cell is changed.
   */
  write(writes: readonly SheetWrites[]): Promise<void>;
  /** Activates the sheet and selects a range such as "G12" or "G12:H12". Only ever on the user's request. */
  select(sheet: string, address: string): Promise<void>;
}
