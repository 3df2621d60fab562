import type { CellStyle } from "../../workbook/model";
import type { Brush } from "./brush";
import { LINE_HEIGHT, type TextPlacement } from "./text-placement";

/** Paints a placed text in its colour, underlined, struck through or turned as its style says. */
export function paintText(brush: Brush, placement: TextPlacement, style: CellStyle, color: string): void {
  const { context } = brush;
  brush.within(placement.clip, () => {
    context.font = placement.font.css;
    context.fillStyle = color;
    context.textBaseline = "alphabetic";
    if (style.rotation === 255) paintStacked(context, placement);
    else if (style.rotation !== 0) paintTurned(context, placement, style);
    else paintLines(brush, placement, style);
  });
}

function paintLines(brush: Brush, placement: TextPlacement, style: CellStyle): void {
  const { context } = brush;
  const { inner, align, lines, font } = placement;
  const lineHeight = font.size * LINE_HEIGHT;
  const x = align === "left" ? inner.x : align === "right" ? inner.x + inner.width : inner.x + inner.width / 2;
  context.textAlign = align;
  let baseline = firstLineTop(placement, style, lineHeight) + ascent(font.size, lineHeight);
  for (const line of lines) {
    const y = brush.snap(baseline);
    context.fillText(line, x, y);
    if (style.font.underline || style.font.strike) paintStrokes(brush, line, x, y, placement, style);
    baseline += lineHeight;
  }
}

/** Text higher than its cell shows its first lines. */
function firstLineTop(placement: TextPlacement, style: CellStyle, lineHeight: number): number {
  const { inner, lines } = placement;
  const height = lines.length * lineHeight;
  const free = inner.height - height;
  if (style.vertical === "top" || style.vertical === "justify") return inner.y + 1;
  const offset = style.vertical === "bottom" ? free - 1.5 : free / 2;
  return inner.y + (lines.length > 1 ? Math.max(1, offset) : offset);
}

function ascent(size: number, lineHeight: number): number {
  return (lineHeight - size) / 2 + size * 0.82;
}

function paintStrokes(
  brush: Brush,
  line: string,
  x: number,
  y: number,
  placement: TextPlacement,
  style: CellStyle,
): void {
  const { size } = placement.font;
  const width = brush.context.measureText(line).width;
  const left = placement.align === "left" ? x : placement.align === "right" ? x - width : x - width / 2;
  const thickness = Math.max(brush.hair, size / 16);
  if (style.font.underline) brush.context.fillRect(left, brush.snap(y + size * 0.12), width, thickness);
  if (style.font.strike) brush.context.fillRect(left, brush.snap(y - size * 0.27), width, thickness);
}

function paintTurned(context: CanvasRenderingContext2D, placement: TextPlacement, style: CellStyle): void {
  const { clip, lines, font } = placement;
  const degrees = style.rotation > 90 ? style.rotation - 90 : -style.rotation;
  const lineHeight = font.size * LINE_HEIGHT;
  const text = lines.join(" ");
  const along = context.measureText(text).width;
  const free = Math.max(0, clip.height - along * Math.abs(Math.sin((degrees * Math.PI) / 180)) - 6) / 2;
  const shift = style.vertical === "center" ? 0 : style.vertical === "top" ? -free : free;
  context.textAlign = "center";
  context.save();
  context.translate(clip.x + clip.width / 2, clip.y + clip.height / 2 + shift);
  context.rotate((degrees * Math.PI) / 180);
  context.fillText(text, 0, ascent(font.size, lineHeight) - lineHeight / 2);
  context.restore();
}

function paintStacked(context: CanvasRenderingContext2D, placement: TextPlacement): void {
  const { clip, lines, font } = placement;
  const letters = Array.from(lines.join(" "));
  const lineHeight = font.size * LINE_HEIGHT;
  let baseline = clip.y + Math.max(1, (clip.height - letters.length * lineHeight) / 2) + ascent(font.size, lineHeight);
  context.textAlign = "center";
  for (const letter of letters) {
    context.fillText(letter, clip.x + clip.width / 2, baseline);
    baseline += lineHeight;
  }
}
