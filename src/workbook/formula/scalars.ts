import { TypedArguments } from "./typed-arguments";
import { FormulaFailure, withoutError, WRONG_VALUE, type Scalar } from "./values";

/** Arguments of a function that works on single values; it is applied to each cell of an array. */
export class Scalars extends TypedArguments {
  constructor(
    private readonly values: readonly Scalar[],
    /** True for arguments written as nothing, as the second in ROUND(1,). */
    private readonly missing: readonly boolean[],
  ) {
    super();
  }

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

  /** @throws FormulaFailure where it is an error */
  plain(index: number): string | number | boolean | null {
    return withoutError(this.scalar(index));
  }
}

/** A function of single values. @throws FormulaFailure for an Excel error, Unsupported */
export type ScalarFunction = (args: Scalars) => Scalar;
