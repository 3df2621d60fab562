import type { CellReader } from "./cell-reader";
import type { Evaluator, Place } from "./evaluator";
import type { FormulaNode } from "./parse";
import { TypedArguments } from "./typed-arguments";
import {
  FormulaFailure,
  isCellError,
  Matrix,
  Range,
  RangeList,
  toNumber,
  withoutError,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./values";

/** A function that decides itself when and how its arguments are evaluated. */
export type GeneralFunction = (call: FunctionCall) => Value;

/** One call of a function: its arguments, evaluated on demand. */
export class FunctionCall extends TypedArguments {
  constructor(
    readonly evaluator: Evaluator,
    readonly args: readonly (FormulaNode | null)[],
    readonly place: Place,
  ) {
    super();
  }

  get count(): number {
    return this.args.length;
  }

  get cells(): CellReader {
    return this.evaluator.cells;
  }

  /** True where the argument is there and not left empty. */
  has(index: number): boolean {
    return (this.args[index] ?? null) !== null;
  }

  /** The argument as it is; one left empty is blank. */
  value(index: number): Value {
    const node = this.args[index] ?? null;
    return node === null ? null : this.evaluator.evaluate(node, this.place);
  }

  /** One value, taken from a range as Excel's implicit intersection does. */
  scalar(index: number): Scalar {
    return this.evaluator.single(this.value(index), this.place);
  }

  /** The argument as an array; ranges are read as far as their sheet is used. */
  matrix(index: number): Matrix {
    const node = this.args[index] ?? null;
    const value = node === null ? null : this.evaluator.evaluate(node, { ...this.place, isArray: true });
    return this.evaluator.asMatrix(value);
  }

  /** @throws FormulaFailure where the argument is no reference to one rectangle */
  range(index: number): Range {
    const value = this.value(index);
    if (value instanceof Range) return value;
    throw new FormulaFailure(isCellError(value) ? value : WRONG_VALUE);
  }

  /**
   * Every value from an argument on. `isTyped` is true for values written into the formula, false for those that
   * stand in cells or arrays, which many functions treat otherwise. Blank cells are left out.
   */
  *each(from: number): Generator<readonly [value: Scalar, isTyped: boolean]> {
    for (let index = from; index < this.args.length; index++) {
      const value = this.value(index);
      if (value instanceof Range || value instanceof RangeList) {
        for (const range of value instanceof Range ? [value] : value.ranges) {
          for (const cell of this.cells.filled(range)) yield [cell, false];
        }
      } else if (value instanceof Matrix) {
        for (const item of value.values()) yield [item, false];
      } else yield [value, true];
    }
  }

  /** The numbers SUM would add: all numbers in cells, and whatever typed values can be read as numbers. */
  numbers(from = 0): number[] {
    const numbers: number[] = [];
    for (const [value, isTyped] of this.each(from)) {
      if (typeof value === "number") numbers.push(value);
      else if (isTyped) numbers.push(toNumber(value));
      else withoutError(value);
    }
    return numbers;
  }
}
