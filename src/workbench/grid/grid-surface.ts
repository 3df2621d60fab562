import type { Point, Size } from "../layout/sheet-layout";
import { make } from "../shell/dom";

/** The elements of the grid: a canvas, and over it an empty box that scrolls and takes all input. */
export class GridSurface {
  readonly element: HTMLElement;
  readonly scroller: HTMLElement;
  readonly overlay: HTMLElement;
  readonly context: CanvasRenderingContext2D;
  private readonly canvas: HTMLCanvasElement;
  private readonly content: HTMLElement;
  private frame = 0;

  constructor(private readonly paint: () => void) {
    this.canvas = make("canvas", { class: "grid-canvas", "aria-hidden": "true" });
    this.content = make("div", { class: "grid-content", "aria-hidden": "true" });
    this.overlay = make("div", { class: "grid-overlay" });
    this.scroller = make("div", { class: "grid-scroller", tabindex: "0" }, this.content);
    this.element = make("div", { class: "grid" }, this.canvas, this.scroller, this.overlay);
    const context = this.canvas.getContext("2d", { alpha: false });
    if (context === null) throw new Error("This browser draws no canvas.");
    this.context = context;
  }

  /** Device pixels per CSS pixel. */
  get ratio(): number {
    return window.devicePixelRatio;
  }

  /** The visible part, scroll bars left out. */
  get size(): Size {
    return { width: this.scroller.clientWidth, height: this.scroller.clientHeight };
  }

  get scroll(): Point {
    return { x: this.scroller.scrollLeft, y: this.scroller.scrollTop };
  }

  set scroll(to: Point) {
    this.scroller.scrollTo({ left: to.x, top: to.y, behavior: "instant" });
  }

  set contentSize(size: Size) {
    this.content.style.width = `${size.width}px`;
    this.content.style.height = `${size.height}px`;
  }

  /** Where a mouse event happened, in viewport coordinates; null on a scroll bar. */
  pointOf(event: MouseEvent): Point | null {
    const box = this.scroller.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    return point.x < this.size.width && point.y < this.size.height ? point : null;
  }

  /** Paints once before the next frame, however often it is asked for. */
  requestPaint(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.fitCanvas();
      this.paint();
    });
  }

  private fitCanvas(): void {
    const { width, height } = this.size;
    const inner = { width: Math.round(width * this.ratio), height: Math.round(height * this.ratio) };
    if (this.canvas.width === inner.width && this.canvas.height === inner.height) return;
    this.canvas.width = inner.width;
    this.canvas.height = inner.height;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
  }
}
