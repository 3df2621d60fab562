import type { Rect } from "../layout/sheet-layout";

/** A canvas in CSS pixels whose edges fall on device pixels, so that lines stay crisp on every screen. */
export class Brush {
  /** The thinnest crisp line, in CSS pixels. */
  readonly hair: number;

  constructor(
    readonly context: CanvasRenderingContext2D,
    private readonly ratio: number,
  ) {
    this.hair = Math.max(1, Math.floor(ratio)) / ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  /** The nearest position that falls on a device pixel. */
  snap(position: number): number {
    return Math.round(position * this.ratio) / this.ratio;
  }

  fill(rect: Rect, color: string): void {
    const x = this.snap(rect.x);
    const y = this.snap(rect.y);
    this.context.fillStyle = color;
    this.context.fillRect(x, y, this.snap(rect.x + rect.width) - x, this.snap(rect.y + rect.height) - y);
  }

  /** The last device pixels before a vertical edge: where a spreadsheet draws the line after a column. */
  lineBeforeX(x: number, y: number, height: number, color: string): void {
    this.context.fillStyle = color;
    const top = this.snap(y);
    this.context.fillRect(this.snap(x) - this.hair, top, this.hair, this.snap(y + height) - top);
  }

  /** The last device pixels above a horizontal edge. */
  lineBeforeY(x: number, y: number, width: number, color: string): void {
    this.context.fillStyle = color;
    const left = this.snap(x);
    this.context.fillRect(left, this.snap(y) - this.hair, this.snap(x + width) - left, this.hair);
  }

  /** Runs `paint` with everything outside `rect` left alone. */
  within(rect: Rect, paint: () => void): void {
    const { context } = this;
    context.save();
    context.beginPath();
    const x = this.snap(rect.x);
    const y = this.snap(rect.y);
    context.rect(x, y, this.snap(rect.x + rect.width) - x, this.snap(rect.y + rect.height) - y);
    context.clip();
    paint();
    context.restore();
  }
}
