import { toLogical, toNumber, toText, type Scalar } from "./values";

/** A function's arguments, read as what the function takes; one that is missing or left empty is its fallback. */
export abstract class TypedArguments {
  abstract has(index: number): boolean;

  /** @throws FormulaFailure where there is no single value */
  abstract scalar(index: number): Scalar;

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
}
