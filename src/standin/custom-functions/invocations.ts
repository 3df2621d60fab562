import { invalidArgument } from "../batch/failure";
import type { EventEntry } from "../excel/events";
import { cancellationEntry, invocationEntry, readResult, type Invocation, type Outcome } from "./messages";
import type { FunctionsService } from "./service-table";

/** A call on its way. */
export interface Pending {
  readonly id: number;
  readonly outcome: Promise<Outcome>;
}

/**
 * Calls of custom functions at the level of messages: those of one moment leave together, none before the library has
 * said that it is ready, and results find back to their calls.
 */
export class Invocations implements FunctionsService {
  private readonly waiting = new Map<number, (outcome: Outcome) => void>();
  private unsent: EventEntry[] = [];
  private count = 0;
  private isReady = false;
  private received: number[] = [];

  constructor(private readonly raise: (entries: readonly EventEntry[]) => void) {}

  /** How many results each message of the library has brought so far. */
  get deliveries(): readonly number[] {
    return this.received;
  }

  /** Sends a call as soon as functions can be called. */
  begin(invocation: Invocation): Pending {
    this.count += 1;
    const id = this.count;
    const outcome = new Promise<Outcome>((resolve) => this.waiting.set(id, resolve));
    this.send(invocationEntry(id, invocation));
    return { id, outcome };
  }

  /** Tells the function so and no longer takes a result; the call's promise stays open. */
  cancel(id: number): void {
    if (this.waiting.delete(id)) this.send(cancellationEntry(id));
  }

  /** The library can take calls from now on. */
  becomeReady(): void {
    this.isReady = true;
    this.sendAll();
  }

  /** Takes a message with results. @throws ApiFailure InvalidArgument where it is no list */
  receive(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument();
    this.received = [...this.received, results.length];
    for (const result of results as readonly unknown[]) {
      const { id, outcome } = readResult(result);
      this.waiting.get(id)?.(outcome);
      this.waiting.delete(id);
    }
  }

  private send(entry: EventEntry): void {
    this.unsent.push(entry);
    if (this.isReady && this.unsent.length === 1) setTimeout(this.sendAll, 0);
  }

  private readonly sendAll = (): void => {
    const entries = this.unsent;
    this.unsent = [];
    if (entries.length > 0) this.raise(entries);
  };
}
