import type { FailureReason } from "./failure-reason";

/** An error value as a cell shows it; the sentence is there when the function itself has something to say. */
export interface FunctionError {
  readonly error: ErrorName;
  readonly message: string | null;
}

export type ErrorName = "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#REF!" | "#NAME?";

/** What a cell holds; null is a blank cell. */
export type FunctionValue = string | number | boolean | null | FunctionError;

/** Rows of equal length. */
export type Matrix = readonly (readonly FunctionValue[])[];

/** Why there is no result, before it is put into words. */
export interface Failure {
  readonly reason: FailureReason;
  /** The argument at fault, where it is one. */
  readonly parameter: string | null;
  /** What was found there. */
  readonly found: FunctionValue;
  /** The choices there are, where there is a list of them. */
  readonly expected: readonly string[];
}

/** What a function body gives for one cell. */
export type Outcome = Exclude<FunctionValue, null> | { readonly failure: Failure };

/** True for an error value. */
export function isError(value: FunctionValue): value is FunctionError {
  return typeof value === "object" && value !== null;
}

/** A cell's content as text; "" for a blank cell. */
export function textOf(value: FunctionValue): string {
  if (value === null) return "";
  return isError(value) ? value.error : String(value);
}

/**
 * True for a blank cell where no zero can be meant: some versions of Excel hand a blank cell over as 0. Only for kode, settings
 * and labels; a figure of 0 is 0.
 */
export function isBlankOrZero(value: FunctionValue): boolean {
  return value === 0 || isBlank(value);
}

/** True for a cell without content; a formula that gives "" counts as blank. */
export function isBlank(value: FunctionValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
