import type { Area, CellContent, CellPosition, SheetContent, SheetInfo } from "../sheets/content";
import type { SheetSpec } from "../sheets/writing/sheet-spec";

/** One cell to be written. A `format` of null leaves the number format as it is. */
export interface CellWrite extends CellPosition {
  readonly content: CellContent;
  readonly format: string | null;
}

export interface SheetWrites {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  /** Looks that parts of columns take before the cells are written; what stands in them stays. */
  readonly looks?: readonly ColumnLook[];
}

/** What a part of one column looks like, as `readLook` gives it: to be given to other cells of the sheet, or put back. */
export interface ColumnLook {
  readonly column: number;
  /** The row of the first cell. */
  readonly top: number;
  /** Of the whole column, in the host's own measure; null where it is the sheet's usual one. */
  readonly width: number | null;
  /** Cells of the part that are merged with those below them in the same column. */
  readonly merges: readonly { readonly top: number; readonly bottom: number }[];
  readonly cells: readonly CellAppearance[];
}

export interface CellAppearance {
  /** The number format. Looks do not bring it along: what is written does. */
  readonly format: string;
  /** Font, fill, borders and alignment, in words that only the host reads. */
  readonly look: string;
}

/** Some cells of one column; `bottom` is the last of them. */
export interface ColumnPart {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reasons a host can refuse; each has a sentence in `wording/`. */
export type HostErrorCode =
  | "sheet-missing"
  | "sheet-protected"
  | "cell-refused" // merged away, inside an array formula, a table header …
  | "sheet-needed" // formulas of other sheets read it, or it is the only one to be seen
  | "cell-edit-mode"
  | "too-large"
  | "session-lost"
  | "no-answer" // the program is busy or hangs; nothing has been changed
  | "access-denied"
  | "not-supported"
  | "host-failed"
  | "not-put-back"; // the only one after which something may have been changed

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

/** Characters that a note may have at most. */
export const LONGEST_NOTE = 500_000;

/** What was understood of the sheets, to be drawn over them. Nothing of it goes into the file. */
export interface Outline {
  readonly tables: readonly OutlineTable[];
}

export interface OutlineTable {
  readonly sheet: string;
  readonly area: Area;
  /** Sheet rows of all header blocks. */
  readonly headerRows: readonly number[];
  readonly totalRow: number | null;
  /** What the total row is called. */
  readonly totalLabel: string;
  readonly columns: readonly OutlineColumn[];
}

export interface OutlineColumn {
  readonly column: number;
  /** The column's role in words. */
  readonly label: string;
  /** False for a column that holds none of the roles. */
  readonly isUsed: boolean;
  readonly isSure: boolean;
  /** The column being looked at. */
  readonly isCurrent: boolean;
}

/** A range that a finding is about, to be drawn over its sheet: where the mistake is, or what it is compared with. */
export interface CellMark {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: "culprit" | "related";
}

/** All that the add-in needs from a spreadsheet program. Every method works on whole blocks. */
export interface SpreadsheetHost {
  readonly kind: "memory" | "xlsx" | "excel";
  /** All worksheets in tab order, hidden ones included, chart sheets left out. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** The used range of one sheet. @throws HostError sheet-missing, too-large, session-lost … */
  readSheet(name: string): Promise<SheetContent>;
  /** What some cells of a column look like. @throws HostError sheet-missing */
  readLook(sheet: string, part: ColumnPart): Promise<ColumnLook>;
  /**
   * Writes all cells or none, in one undo group where the program has them. Formulas are recalculated before it
   * resolves. @throws HostError before the first cell is changed.
   */
  write(writes: readonly SheetWrites[]): Promise<void>;
  /**
   * Puts a whole sheet into the workbook, behind all others; the sheet of that name, where there is one, is emptied and
   * filled anew in its place. No other sheet is touched, and none is activated. Only ever on the user's request.
   * @throws HostError sheet-protected … with the workbook as it was
   */
  putSheet(spec: SheetSpec): Promise<void>;
  /**
   * Takes a sheet out of the workbook. Only ever on the user's request, and only one that `putSheet` has made.
   * @throws HostError sheet-missing, sheet-needed where formulas of other sheets read it or no other sheet is visible
   */
  removeSheet(name: string): Promise<void>;
  /** Activates the sheet and selects a range such as "G12" or "G12:H12". Only ever on the user's request. */
  select(sheet: string, address: string): Promise<void>;
  /** The note kept with the workbook under a name, letter by letter as it was written, or null. */
  readNote(name: string): Promise<string | null>;
  /**
   * Keeps a note with the workbook, so that it travels with the file; null removes it. Cells and undo steps are not
   * touched, and the same text again changes nothing. Only ever on the user's request.
   * @throws HostError too-large above `LONGEST_NOTE`; what concerns a note has no place
   */
  writeNote(name: string, text: string | null): Promise<void>;
  /** Draws what was understood over the sheets, or takes it away; only where the program can draw over its cells. */
  showOutline?(outline: Outline | null): void;
  /** Draws these ranges over the sheets in place of the former ones, never into them; as `showOutline`. */
  showMarks?(marks: readonly CellMark[]): void;
}
