import type { WorkbookArea, WorkbookCellError, WorkbookValue } from "../model";
import type { FileSheet } from "../sheet";

/** One value as a cell holds it; null is blank. */
export type Scalar = WorkbookValue;

/** Rows of values, all of the same length, at least one. */
export class Matrix {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  at(row: number, column: number): Scalar {
    return this.rows[row]?.[column] ?? null;
  }

  /** The value at a place of an array formula: single rows and columns are repeated, blanks are 0, beyond is #N/A. */
  stretchedTo(row: number, column: number): Scalar {
    const [r, c] = [this.height === 1 ? 0 : row, this.width === 1 ? 0 : column];
    return r < this.height && c < this.width ? (this.at(r, c) ?? 0) : { error: "#N/A" };
  }

  values(): Scalar[] {
    return this.rows.flat();
  }
}

/** A rectangle of cells, not yet read. */
export class Range {
  constructor(
    readonly sheet: FileSheet,
    readonly area: WorkbookArea,
  ) {}

  get height(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get width(): number {
    return this.area.right - this.area.left + 1;
  }

  get isSingle(): boolean {
    return this.height === 1 && this.width === 1;
  }
}

/** Several rectangles, as in (A1:A3,C1). */
export class RangeList {
  constructor(readonly ranges: readonly Range[]) {}
}

/** What an expression can yield. */
export type Value = Scalar | Matrix | Range | RangeList;

export const DIVISION: WorkbookCellError = { error: "#DIV/0!" };
export const WRONG_VALUE: WorkbookCellError = { error: "#VALUE!" };
export const NOT_AVAILABLE: WorkbookCellError = { error: "#N/A" };
export const WRONG_REFERENCE: WorkbookCellError = { error: "#REF!" };
export const UNKNOWN_NAME: WorkbookCellError = { error: "#NAME?" };
export const WRONG_NUMBER: WorkbookCellError = { error: "#NUM!" };
export const NULL_INTERSECTION: WorkbookCellError = { error: "#NULL!" };
export const EMPTY_RESULT: WorkbookCellError = { error: "#CALC!" };
export const NO_ROOM: WorkbookCellError = { error: "#SPILL!" };

/** Carries an Excel error out of a function to its caller, which yields it as the result. */
export class FormulaFailure extends Error {
  constructor(readonly value: WorkbookCellError) {
    super(value.error);
  }
}

/** Thrown where a formula needs something this evaluator does not know: the cell keeps its old value. */
export class Unsupported extends Error {}

export function isCellError(value: unknown): value is WorkbookCellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The value itself. @throws FormulaFailure where it is an error */
export function withoutError(value: Scalar): string | number | boolean | null {
  if (isCellError(value)) throw new FormulaFailure(value);
  return value;
}

/** The number Excel takes a value for: blank is 0, TRUE is 1, text is read. @throws FormulaFailure */
export function toNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) throw new FormulaFailure(value);
  const number = parseNumberText(value);
  if (number === null) throw new FormulaFailure(WRONG_VALUE);
  return number;
}

/**
 * The number a text stands for, or null. @throws Unsupported where it depends on the country: 1.234 is a thousand
 * and more in Indonesia, and one and a bit elsewhere.
 */
export function parseNumberText(text: string): number | null {
  const trimmed = text.trim();
  if (/^[+-]?\d[\d.]*,\d+%?$|^[+-]?\d{1,3}(?:[.,]\d{3})+%?$/.test(trimmed)) throw new Unsupported(`text ${trimmed}`);
  const found = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(\s*%)?$/i.exec(trimmed);
  if (found === null) {
    if (/\d\s*[-/:]\s*\w/.test(trimmed)) throw new Unsupported(`text ${trimmed}`);
    return null;
  }
  const value = Number(found[1]);
  return found[2] === undefined ? value : value / 100;
}

/** A value as text, numbers with up to 15 digits. @throws FormulaFailure */
export function toText(value: Scalar): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) throw new FormulaFailure(value);
  return numberText(value);
}

/** @throws FormulaFailure where a text is neither TRUE nor FALSE */
export function toLogical(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isCellError(value)) throw new FormulaFailure(value);
  const upper = value.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") throw new FormulaFailure(WRONG_VALUE);
  return upper === "TRUE";
}

function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
    return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
  }
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(20).replace(/0+$/, "") : text;
}

const RANKS = { number: 1, string: 2, boolean: 3 } as const;

/** Kinds in Excel's sorting order: numbers, then texts, then truth values. */
export function rankOf(value: string | number | boolean): 1 | 2 | 3 {
  return RANKS[typeof value as keyof typeof RANKS];
}

/** Order of two values as `<` and `=` see it; blank takes the kind of the other. @throws FormulaFailure */
export function compare(first: Scalar, second: Scalar): number {
  const a = withoutError(first);
  const b = withoutError(second);
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const ranks = rankOf(left) - rankOf(right);
  if (ranks !== 0) return ranks;
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  const [x, y] = [Number(left), Number(right)];
  return x === y || nearlyEqual(x, y) ? 0 : x < y ? -1 : 1;
}

/** Texts are compared without regard to case. */
export function compareTexts(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** Excel compares numbers by their first 15 digits. */
function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15);
}

function blankLike(other: string | number | boolean | null): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
