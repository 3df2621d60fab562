import type { GridCell } from "../grid";
import { sameValue } from "../journal";
import type { WorkbookPlace } from "../model";
import type { FileSheet } from "../sheet";
import type { FormulaEntry } from "./graph";

/** A cell just edited, with what stood there before. */
export interface AppliedEdit {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly column: number;
  readonly before: GridCell | undefined;
  /** True where the cell again holds what the file has there. */
  readonly isRestored: boolean;
}

/** One pass over the formulas that a change may have reached. */
export interface Run {
  readonly pending: Set<FormulaEntry>;
  /** Being evaluated right now. */
  readonly active: Set<FormulaEntry>;
  /** How many of the active ones find their cells themselves. */
  searching: number;
  /** Something they read has changed. */
  readonly dirty: Set<FormulaEntry>;
  /** Where edits were taken back: the formulas that other edits still reach; all others get the file's value. */
  readonly touched: ReadonlySet<FormulaEntry> | null;
  readonly isJournaled: boolean;
  readonly changed: CellPlace[];
  readonly stale: CellPlace[];
}

export interface CellPlace {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly column: number;
}

/** True where a sheet has formulas without a value. */
export function hasMissingValue(sheet: FileSheet): boolean {
  for (const [, , cell] of sheet.grid.entries()) if (cell.hasFormula && cell.value === null) return true;
  return false;
}

/** True where the edit gave the cell another value. */
export function isValueChanged({ sheet, row, column, before }: AppliedEdit): boolean {
  return !sameValue(before?.value ?? null, sheet.grid.get(row, column)?.value ?? null);
}

/** The place with its sheet by name. */
export function named({ sheet, row, column }: CellPlace): WorkbookPlace {
  return { sheet: sheet.name, row, column };
}
