import type { GridCell } from "../grid";
import { sameValue } from "../journal";
import type { WorkbookPlace } from "../model";
import { PlaceMap } from "../place-map";
import type { FileSheet } from "../sheet";
import type { FormulaEntry } from "./graph";
import { callsCustomFunction } from "./notation";

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
  readonly touched: Set<FormulaEntry> | null;
  readonly isJournaled: boolean;
  readonly changed: PlaceMap<CellPlace>;
  readonly stale: Set<FormulaEntry>;
  /** Formulas whose turn had come, or that were not expected to have one, when an array grew or shrank under them. */
  readonly late: Set<FormulaEntry>;
}

/** A run in which nothing has happened yet. */
export function newRun(dirty: Set<FormulaEntry>, touched: Run["touched"], isJournaled: boolean): Run {
  return {
    pending: new Set(),
    active: new Set(),
    dirty,
    changed: new PlaceMap(),
    stale: new Set(),
    late: new Set(),
    searching: 0,
    touched,
    isJournaled,
  };
}

export interface CellPlace {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly column: number;
}

/** What Excel leaves in a cell whose custom function was not there or not ready when the file was saved. */
const NOT_COMPUTED: ReadonlySet<string> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** True where a sheet has formulas without a value. */
export function hasMissingValue(sheet: FileSheet, knowsCustom: boolean): boolean {
  for (const [, , cell] of sheet.grid.entries()) if (isMissingValue(cell, knowsCustom)) return true;
  return false;
}

/** True for a formula without a value, or with what stands for one where a custom function was not computed. */
export function isMissingValue(cell: GridCell, knowsCustom: boolean): boolean {
  if (!cell.hasFormula) return false;
  const { value } = cell;
  if (value === null || !knowsCustom) return value === null;
  return typeof value === "object" && NOT_COMPUTED.has(value.error) && callsCustomFunction(cell.formula ?? "");
}

/** True where the edit gave the cell another value. */
export function isValueChanged({ sheet, row, column, before }: AppliedEdit): boolean {
  return !sameValue(before?.value ?? null, sheet.grid.get(row, column)?.value ?? null);
}

/** The place with its sheet by name. */
export function named({ sheet, row, column }: CellPlace): WorkbookPlace {
  return { sheet: sheet.name, row, column };
}
