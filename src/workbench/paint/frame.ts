import type { Rect } from "../layout/sheet-layout";
import type { Brush } from "./brush";

/** Draws a frame inside a rectangle, on whole device pixels; `dash` is empty for a plain line. */
export function strokeRect(brush: Brush, rect: Rect, thick: number, color: string, dash: readonly number[]): void {
  const { context } = brush;
  const half = thick / 2;
  context.save();
  context.setLineDash([...dash]);
  context.lineWidth = thick;
  context.strokeStyle = color;
  context.strokeRect(
    brush.snap(rect.x) + half - brush.hair,
    brush.snap(rect.y) + half - brush.hair,
    Math.max(0, brush.snap(rect.x + rect.width) - brush.snap(rect.x) - thick + brush.hair),
    Math.max(0, brush.snap(rect.y + rect.height) - brush.snap(rect.y) - thick + brush.hair),
  );
  context.restore();
}

/** The rectangle that is smaller by as much on every side. */
export function inset({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}
