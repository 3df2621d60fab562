import type { EventEntry } from "../excel/events";
import { errorCode, isMatrix, plainError, type CellError, type ErrorCode } from "./values";

/** One call as it travels to the library. */
export interface Invocation {
  readonly functionName: string;
  readonly parameterValues: readonly unknown[];
  readonly isCancelable: boolean;
  readonly allowsErrors: boolean;
  /** The formula's cell, for functions that ask for it. */
  readonly address: string | null;
}

/** What came back for a call: the value as it travelled, or why there is none. */
export type Outcome = { readonly value: unknown } | { readonly failure: CellError };

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const ERRORS_ALLOWED = 4;

/** The library's numbers for failures; anything else is `#VALUE!`. */
const FAILURES: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
/** Failures that a function itself threw and whose sentence Excel shows. */
const WITH_SENTENCE: readonly number[] = [1, 7];

/** The message that calls a function. */
export function invocationEntry(id: number, invocation: Invocation): EventEntry {
  const { functionName, parameterValues, address, isCancelable, allowsErrors } = invocation;
  const flags = (isCancelable ? CANCELABLE : 0) | (allowsErrors ? ERRORS_ALLOWED : 0);
  return entry(INVOKE, { invocationId: id, functionName, parameterValues, address, flags, parameterAddresses: null });
}

/** The message that tells a function that nobody waits for it any more. */
export function cancellationEntry(id: number): EventEntry {
  return entry(CANCEL, { invocationId: id });
}

/** How an error value travels among arguments. */
export function errorArgument({ error }: CellError): unknown {
  return { type: "CustomFunctionError", code: error };
}

/** Reads one result in either of the library's two forms, a list or an object. */
export function readResult(result: unknown): { readonly id: number; readonly outcome: Outcome } {
  if (isMatrix(result)) {
    const [id, succeeded, value, code] = result as readonly unknown[];
    return { id: Number(id), outcome: outcome(succeeded !== true, value, code) };
  }
  const { id, failed, value, errorCode: code } = result as Readonly<Record<string, unknown>>;
  return { id: Number(id), outcome: outcome(failed === true, value, code) };
}

/** An error value inside a result, or null for anything else. */
export function readErrorValue(value: unknown): CellError | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, basicValue, message } = value as Readonly<Record<string, unknown>>;
  const error = errorCode(basicValue);
  if (type !== "Error" || error === null) return null;
  return { error, message: typeof message === "string" && message !== "" ? message : null };
}

function outcome(hasFailed: boolean, value: unknown, code: unknown): Outcome {
  if (!hasFailed) return { value };
  const number = typeof code === "number" ? code : 0;
  const failure = plainError(FAILURES[number] ?? "#VALUE!");
  const hasSentence = WITH_SENTENCE.includes(number) && typeof value === "string" && value !== "";
  return { failure: hasSentence ? { ...failure, message: value } : failure };
}

function entry(kind: number, message: unknown): EventEntry {
  return [CATEGORY, kind, "", JSON.stringify(message), 0, false];
}
