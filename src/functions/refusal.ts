import type { FailureReason } from "./failure-reason";
import { isError, type Failure, type FunctionError, type FunctionValue, type Outcome } from "./value";

/** Thrown inside a function body to give up on one cell, and caught before anything leaves this room. */
class Refusal extends Error {
  constructor(readonly outcome: Outcome) {
    super("refused");
  }
}

interface Details {
  readonly parameter?: string;
  readonly found?: FunctionValue;
  readonly expected?: readonly string[];
}

/** Gives up on the cell at hand. */
export function refuse(reason: FailureReason, { parameter, found, expected }: Details = {}): never {
  const failure: Failure = { reason, parameter: parameter ?? null, found: found ?? null, expected: expected ?? [] };
  throw new Refusal({ failure });
}

/** Hands an error value on as it came. */
export function passOn(error: FunctionError): never {
  throw new Refusal(error);
}

/** The value as it is, unless it is an error value: that is handed on. */
export function withoutError(value: FunctionValue): Exclude<FunctionValue, FunctionError> {
  return isError(value) ? passOn(value) : value;
}

/** The result of a body, or what it gave up with. */
export function attempt(compute: () => Outcome): Outcome {
  try {
    return compute();
  } catch (failure) {
    if (failure instanceof Refusal) return failure.outcome;
    throw failure;
  }
}
