import { runBatch, type BatchWorld } from "../batch/interpreter";
import type { BatchRequest, BatchResponse } from "../batch/messages";
import type { EventEntry } from "../excel/events";
import type { CellEditing } from "./cell-editing";
import type { Fault, FaultPlan } from "./faults";
import { transportErrors, type TransportError } from "./transport-error";

/** What comes back for a batch: JSON text, or a failure of the way itself. */
export type Answer = { readonly body: string } | { readonly failure: TransportError };

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
    const answer = this.queue.then(() => this.process(body, flags));
    this.queue = answer.then(() => {
      this.flush(raise);
    });
    return answer;
  }

  /** Hands over the events that are waiting. */
  flush(raise: (entries: readonly EventEntry[]) => void): void {
    const entries = this.takeEvents();
    if (entries.length > 0) setTimeout(raise, 0, entries);
  }

  private async process(body: string, flags: number): Promise<Answer> {
    if (this.settings.latency > 0) await pause(this.settings.latency);
    if (this.editing.isActive) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { failure: transportErrors.cellEditMode };
      await this.editing.ended();
    }
    if (this.isTooLong(body)) return { failure: transportErrors.requestTooLarge };
    const fault = this.faults.next();
    if (fault !== null && fault.error !== "GeneralException" && fault.isExecuted !== true)
      return { failure: transportErrors[fault.error] };
    const text = JSON.stringify(this.asOneStep(() => this.run(body, fault)));
    if (fault !== null && fault.error !== "GeneralException") return { failure: transportErrors[fault.error] };
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
