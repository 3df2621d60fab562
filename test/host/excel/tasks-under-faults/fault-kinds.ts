import type { Fault } from "../../../../src/standin/channels/faults";
import type { TransportErrorName } from "../../../../src/standin/channels/transport-error";

/** A kind of failure, with all the ways in which it can befall the n-th batch. */
export interface FaultKind {
  readonly name: string;
  readonly at: (batch: number) => readonly Fault[];
}

/** Actions of a batch that are done before one fails: a few, many, all. */
const STOPS = [3, 40, 4000];

/** Every failure of the way to Excel, each before and after Excel has carried the batch out. */
export const FAULT_KINDS: readonly FaultKind[] = [
  transport("a cell is being edited (5004)", "cellEditMode", [false]),
  transport("request too large (5103)", "requestTooLarge", [false]),
  transport("response too large (5104)", "responseTooLarge", [true]),
  transport("session lost (5012)", "sessionLost", [false, true]),
  transport("too much activity (5102)", "activityLimit", [false]),
  transport("access denied (7000)", "accessDenied", [false]),
  {
    name: "GeneralException in the midst",
    at: (batch) => STOPS.map((afterActions) => ({ batch, error: "GeneralException", afterActions })),
  },
  {
    name: "no answer",
    at: (batch) => [false, true].map((isExecuted) => ({ batch, error: "silence", isExecuted })),
  },
];

function transport(name: string, error: TransportErrorName, executed: readonly boolean[]): FaultKind {
  return { name, at: (batch) => executed.map((isExecuted) => ({ batch, error, isExecuted })) };
}
