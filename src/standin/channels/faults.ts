import type { TransportErrorName } from "./transport-error";

/** A failure to be provoked once. */
export type Fault =
  | {
      /** Which batch from now on fails; 1 is the next. */
      readonly batch: number;
      readonly error: TransportErrorName;
      /** True where the batch is carried out and only the answer is lost. */
      readonly isExecuted?: boolean;
    }
  | {
      readonly batch: number;
      readonly error: "GeneralException";
      /** How many actions succeed before one fails; all where the batch has fewer. */
      readonly afterActions: number;
    }
  | {
      readonly batch: number;
      /** The batch is never answered; those that follow are. */
      readonly error: "silence";
      readonly isExecuted?: boolean;
    };

/** Counts batches and says which of them fails. */
export class FaultPlan {
  private pending: readonly Fault[] = [];
  private seen = 0;
  private readonly waiting = new Set<() => void>();

  /** Number of batches since the last `arm`. */
  get batches(): number {
    return this.seen;
  }

  /** Replaces what was planned and counts batches anew. */
  arm(...faults: readonly Fault[]): void {
    this.pending = faults;
    this.seen = 0;
  }

  /** Counts one batch; its fault, or null. */
  next(): Fault | null {
    this.seen += 1;
    return this.pending.find((fault) => fault.batch === this.seen) ?? null;
  }

  /** Calls back once when a batch has been left without an answer; gives what takes that back. */
  whenSilent(heard: () => void): () => void {
    this.waiting.add(heard);
    return () => this.waiting.delete(heard);
  }

  /** Tells whoever waits that a batch will not be answered. */
  keepSilent(): void {
    const heard = [...this.waiting];
    this.waiting.clear();
    for (const tell of heard) tell();
  }
}
