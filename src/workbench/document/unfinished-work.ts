import type { Steps } from "../../workbook/steps";

/** Work that pauses between its steps; another can do the rest of it, and who began it still gets its result or fault. */
export class UnfinishedWork<Result> {
  private ending: { readonly result: Result } | { readonly fault: unknown } | null = null;

  constructor(private readonly steps: Steps<Result>) {}

  /** The steps that are left, for who began the work. */
  *rest(): Steps<Result> {
    while (this.ending === null) {
      this.next();
      yield undefined;
    }
    if ("fault" in this.ending) throw this.ending.fault;
    return this.ending.result;
  }

  /** Does all that is left. A fault in it is for who began the work. */
  finish(): void {
    while (this.ending === null) this.next();
  }

  private next(): void {
    try {
      const step = this.steps.next();
      if (step.done === true) this.ending = { result: step.value };
    } catch (fault) {
      this.ending = { fault };
    }
  }
}
