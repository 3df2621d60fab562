import type { Language } from "../wording/numbers";
import { callFunction } from "./call";
import { SIGNATURES, FUNCTION_IDS, type FunctionId } from "./declarations";
import { isError, type ErrorName, type FunctionError, type FunctionValue, type Matrix } from "./value";

/** What is used of Excel's runtime for custom functions; `Error` is its type for error values, going in and coming out. */
export interface FunctionsRuntime {
  readonly associate: (id: string, call: (...args: readonly unknown[]) => unknown) => void;
  readonly Error: new (code: ErrorName, message?: string) => Error;
}

const ERROR_NAMES: readonly ErrorName[] = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?"];

/** Gives every function to Excel. `language` is asked at each call, because Excel tells it only once it has started. */
export function associateFunctions(runtime: FunctionsRuntime, language: () => Language): void {
  for (const id of FUNCTION_IDS) {
    runtime.associate(id, (...args) => toExcel(id, callFunction(id, args.map(fromExcel), language()), runtime));
  }
}

/** A range comes as rows of values, a single setting as a value; what was left out as null or not at all. */
function fromExcel(argument: unknown): Matrix | undefined {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return [[toValue(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(toValue) : [toValue(row)]));
}

function toValue(value: unknown): FunctionValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" && value !== null && "code" in value ? toError(value.code) : null;
}

function toError(code: unknown): FunctionError {
  return { error: ERROR_NAMES.find((name) => name === code) ?? "#VALUE!", message: null };
}

/** A single error with a sentence is thrown, for then Excel is sure to show it; all others stand in their places. */
function toExcel(id: FunctionId, results: Matrix, runtime: FunctionsRuntime): unknown {
  const give = (value: FunctionValue): unknown =>
    isError(value) ? new runtime.Error(value.error, value.message ?? undefined) : value;
  const only = results.length === 1 && results[0]?.length === 1 ? (results[0][0] ?? null) : null;
  if (isError(only) && only.message !== null) throw new runtime.Error(only.error, only.message);
  return SIGNATURES[id].result === "scalar" ? give(only) : results.map((row) => row.map(give));
}
