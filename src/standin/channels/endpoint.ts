import { runBatch, type BatchWorld } from "../batch/interpreter";
import type { BatchRequest, BatchResponse } from "../batch/messages";
import type { EventEntry } from "../excel/events";
import type { CellEditing } from "./cell-editing";
import type { Fault, FaultPlan } from "./faults";
import { transportErrors, type TransportError } from "./transport-error";

/** What comes back for a batch: JSON text, or a failure of the way itself. */
export type Answer = { readonly body: string } | { readonly failure: TransportError };

const SILENCE = Symbol("no answer");

export interface EndpointSettings {
  /** Most characters in a request and in a response; null for no limit. */
  readonly payloadLimit: number | null;
  /** Milliseconds that a batch is on its way. */
  readonly latency: number;
}

/** Runs a batch; whoever keeps undo steps makes all that happens meanwhile one of them, as Excel does. */
export type AsOneStep = <T>(batch: () => T) => T;

/** Flag of a batch that would rather wait than fail while the user edits a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** Takes batches as text, whichever channel they come by, and answers them one after the other. */
export class Endpoint {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly world: BatchWorld,
    private readonly settings: EndpointSettings,
    private readonly faults: FaultPlan,
    private readonly editing: CellEditing,
    private readonly takeEvents: () => readonly EventEntry[],
    private readonly asOneStep: AsOneStep,
  ) {}

  /** Answers a batch. `raise` gets the events it caused, after the answer has been given. */
  submit(body: string, flags: number, raise: (entries: readonly EventEntry[]) => void): Promise<Answer> {
    const outcome = this.queue.then(() => this.process(body, flags));
    this.queue = outcome.then(() => {
      this.flush(raise);
    });
    return outcome.then((answer) => {
      if (answer !== SILENCE) return answer;
      this.faults.keepSilent();
      return new Promise<Answer>(() => undefined);
    });
  }

  /** Hands over the events that are waiting. */
  flush(raise: (entries: readonly EventEntry[]) => void): void {
    const entries = this.takeEvents();
    if (entries.length > 0) setTimeout(raise, 0, entries);
  }

  private async process(body: string, flags: number): Promise<Answer | typeof SILENCE> {
    if (this.settings.latency > 0) await pause(this.settings.latency);
    if (this.editing.isActive) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { failure: transportErrors.cellEditMode };
      await this.editing.ended();
    }
    if (this.isTooLong(body)) return { failure: transportErrors.requestTooLarge };
    const fault = this.faults.next();
    const lost = fault === null ? null : lostAnswer(fault);
    if (lost !== null && !isExecuted(fault)) return lost;
    const text = JSON.stringify(this.asOneStep(() => this.run(body, fault)));
    if (lost !== null) return lost;
    return this.isTooLong(text) ? { failure: transportErrors.responseTooLarge } : { body: text };
  }

  private run(body: string, fault: Fault | null): BatchResponse {
    const request = JSON.parse(body) as BatchRequest;
    if (fault?.error !== "GeneralException") return runBatch(this.world, request);
    const Actions = request.Actions.slice(0, fault.afterActions);
    const response = runBatch(this.world, { ...request, Actions });
    if (response.Error !== undefined) return response;
    const ActionIndex = Math.min(Actions.length, request.Actions.length - 1);
    const Message = "There was an internal error while processing the request.";
    return {
      ...response,
      Error: { Code: "GeneralException", Message, HttpStatusCode: 500, ActionIndex, Location: "" },
    };
  }

  private isTooLong(text: string): boolean {
    return this.settings.payloadLimit !== null && text.length > this.settings.payloadLimit;
  }
}

/** What comes instead of a batch's own answer; null where the batch itself fails in its midst. */
function lostAnswer({ error }: Fault): Answer | typeof SILENCE | null {
  if (error === "silence") return SILENCE;
  return error === "GeneralException" ? null : { failure: transportErrors[error] };
}

function isExecuted(fault: Fault | null): boolean {
  return fault !== null && "isExecuted" in fault && fault.isExecuted;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
