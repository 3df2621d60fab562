import type { Measure } from "./fonts";

const MOST = 40_000;

/** Measures widths on a canvas and remembers them. */
export function rememberingMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, Map<string, number>>();
  let count = 0;
  return (text, font) => {
    if (count > MOST) {
      widths.clear();
      count = 0;
    }
    let ofFont = widths.get(font);
    if (ofFont === undefined) widths.set(font, (ofFont = new Map<string, number>()));
    let width = ofFont.get(text);
    if (width === undefined) {
      if (context.font !== font) context.font = font;
      width = context.measureText(text).width;
      ofFont.set(text, width);
      count++;
    }
    return width;
  };
}
