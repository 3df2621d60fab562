import { FormulaFailure, toLogical, toNumber, toText, withoutError, WRONG_VALUE, type Scalar } from "./values";

/** Arguments of a function that works on single values; it is applied to each cell of an array. */
export class Scalars {
  constructor(
    private readonly values: readonly Scalar[],
    /** True for arguments written as nothing, as the second in ROUND(1,). */
    private readonly missing: readonly boolean[],
  ) {}

  get count(): number {
    return this.values.length;
  }

  has(index: number): boolean {
    return index < this.values.length && this.missing[index] !== true;
  }

  /** @throws FormulaFailure where the argument is missing */
  scalar(index: number): Scalar {
    const value = this.values[index];
    if (value === undefined) throw new FormulaFailure(WRONG_VALUE);
    return value;
  }

  /** @throws FormulaFailure where it is an error or no number */
  number(index: number, fallback?: number): number {
    return fallback !== undefined && !this.has(index) ? fallback : toNumber(this.scalar(index));
  }

  /** The number without its fraction. */
  integer(index: number, fallback?: number): number {
    return Math.trunc(this.number(index, fallback));
  }

  text(index: number, fallback?: string): string {
    return fallback !== undefined && !this.has(index) ? fallback : toText(this.scalar(index));
  }

  logical(index: number, fallback?: boolean): boolean {
    return fallback !== undefined && !this.has(index) ? fallback : toLogical(this.scalar(index));
  }

  /** @throws FormulaFailure where it is an error */
  plain(index: number): string | number | boolean | null {
    return withoutError(this.scalar(index));
  }
}

/** A function of single values. @throws FormulaFailure for an Excel error, Unsupported */
export type ScalarFunction = (args: Scalars) => Scalar;
