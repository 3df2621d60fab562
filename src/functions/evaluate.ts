import { BODIES } from "./bodies";
import { once, type Outcomes } from "./cell-by-cell";
import { SIGNATURES, type FunctionId, type ParameterName } from "./declarations";
import { toInput, type Input } from "./input";
import { refuse } from "./refusal";
import type { Matrix, Outcome } from "./value";

/** What a function gives before failures are put into words. Never throws, and no number among the results is infinite or NaN. */
export function evaluate(id: FunctionId, args: readonly (Matrix | undefined)[]): Outcomes {
  const entries = SIGNATURES[id].parameters.map(({ name }, index) => [name, toInput(name, args[index])] as const);
  try {
    // Holds the arguments this function has; its body reads no other.
    const inputs = Object.fromEntries(entries) as Readonly<Record<ParameterName, Input>>;
    return BODIES[id](inputs).map((row) => row.map(withinReach));
  } catch {
    return once(() => refuse("tidak-terduga"));
  }
}

function withinReach(outcome: Outcome): Outcome {
  const isBeyond = typeof outcome === "number" && !Number.isFinite(outcome);
  return isBeyond ? (once(() => refuse("di-luar-jangkauan"))[0]?.[0] ?? outcome) : outcome;
}
