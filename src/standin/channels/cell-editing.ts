/** Whether the user is editing a cell, during which Excel takes no batches. */
export class CellEditing {
  private active = false;
  private waiting: (() => void)[] = [];

  get isActive(): boolean {
    return this.active;
  }

  begin(): void {
    this.active = true;
  }

  /** Lets the batches through that have been waiting. */
  end(): void {
    this.active = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when the editing has ended. */
  ended(): Promise<void> {
    if (!this.active) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
