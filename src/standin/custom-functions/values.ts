/** Errors that a cell can show. */
export const ERROR_CODES = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?"] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error in a cell, with the sentence Excel shows beside it where there is one. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message: string | null;
}

/** What a cell holds; null for a blank one. */
export type CellValue = string | number | boolean | null | CellError;

/** Rows of a rectangle of cells. */
export type CellMatrix = readonly (readonly CellValue[])[];

/** What stands between two separators of a formula: a value, a range, or nothing at all. */
export type Argument = CellValue | CellMatrix | undefined;

/** What the formula's cell shows, or the array that spills from it. */
export type Answer = CellValue | CellMatrix;

/** True for a range or an array. */
export function isMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value);
}

/** True for an error value. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** An error without a sentence. */
export function plainError(error: ErrorCode): CellError {
  return { error, message: null };
}

/** The code a text names, or null for another text. */
export function errorCode(text: unknown): ErrorCode | null {
  return ERROR_CODES.find((code) => code === text) ?? null;
}
