import type { WorkbookPlace } from "../../workbook/model";

const DURATION_MS = 2600;
const HOLD_MS = 900;

/** Cells that were just written by the pane: they glow for a moment so that the change is seen. */
export class Flash {
  private cells = new Set<number>();
  private began = 0;

  constructor(private readonly repaint: () => void) {}

  /** Lets the cells of one sheet glow from now on; earlier ones stop. */
  start(places: readonly WorkbookPlace[], now: number): void {
    this.cells = new Set(places.map(({ row, column }) => keyOf(row, column)));
    this.began = now;
    this.repaint();
  }

  stop(): void {
    this.cells.clear();
  }

  /** How strongly a cell glows, from 0 to 1. */
  strength(row: number, column: number, now: number): number {
    if (!this.cells.has(keyOf(row, column))) return 0;
    return Math.min(1, Math.max(0, 1 - (now - this.began - HOLD_MS) / (DURATION_MS - HOLD_MS)));
  }

  /** Asks for the next picture while anything glows; to be called after each. */
  goOn(now: number): void {
    if (this.cells.size === 0) return;
    if (now - this.began > DURATION_MS) this.cells.clear();
    this.repaint();
  }
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
