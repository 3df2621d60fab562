import type { FailureReason } from "../../src/functions/failure-reason";
import { callFunction, type FunctionId, type FunctionValue, type Matrix } from "../../src/functions/call";
import { evaluate } from "../../src/functions/evaluate";
import { isError, type Outcome } from "../../src/functions/value";

/** An argument as tests write it: a value, a range by rows, or undefined for one left out. */
export type Given = FunctionValue | Matrix | undefined;

export function toMatrix(given: Given): Matrix | undefined {
  if (given === undefined) return undefined;
  return Array.isArray(given) ? (given as Matrix) : [[given as FunctionValue]];
}

/** The results of a function; errors by their name alone. */
export function call(id: FunctionId, ...args: readonly Given[]): readonly (readonly unknown[])[] {
  return callFunction(id, args.map(toMatrix), "id").map((row) =>
    row.map((value) => (isError(value) ? value.error : value)),
  );
}

/** The single result of a function. */
export function value(id: FunctionId, ...args: readonly Given[]): unknown {
  const results = call(id, ...args);
  expect(results.map((row) => row.length)).toEqual([1]);
  return results[0]?.[0];
}

/** The reason why a single result is missing, null where it is not. */
export function reason(id: FunctionId, ...args: readonly Given[]): FailureReason | null {
  return reasonOf(evaluate(id, args.map(toMatrix))[0]?.[0] ?? "");
}

export function reasonOf(outcome: Outcome): FailureReason | null {
  return typeof outcome === "object" && "failure" in outcome ? outcome.failure.reason : null;
}

/** A column of cells. */
export function column(...values: readonly FunctionValue[]): Matrix {
  return values.map((cell) => [cell]);
}

export const NOT_AVAILABLE = { error: "#N/A", message: null } as const;
export const DIVIDED_BY_ZERO = { error: "#DIV/0!", message: null } as const;
