import type { FontStyle } from "../../workbook/model";

/** Fonts of the same widths for machines without Microsoft's. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  calibri: '"Carlito", "Segoe UI", "Liberation Sans", Arial, sans-serif',
  "calibri light": '"Carlito", "Segoe UI", "Liberation Sans", Arial, sans-serif',
  "arial narrow": '"Liberation Sans Narrow", "Helvetica Narrow", Arial, sans-serif',
  cambria: '"Caladea", Georgia, serif',
  "times new roman": '"Liberation Serif", Times, serif',
  "courier new": '"Liberation Mono", Courier, monospace',
  "bookman old style": '"Bookman", Georgia, serif',
};
const ANY = '"Segoe UI", "Liberation Sans", Arial, sans-serif';

/** Width of a digit as a share of the font size, for fonts that are often missing and whose width matters. */
const DIGIT_WIDTH: Readonly<Record<string, number>> = { calibri: 0.507, "calibri light": 0.507, "arial narrow": 0.456 };
const PIXELS_PER_POINT = 4 / 3;

export type Measure = (text: string, font: string) => number;

/** A font as the canvas wants it. */
export interface CanvasFont {
  readonly css: string;
  /** Pixels. */
  readonly size: number;
}

/** Turns a cell's font into a canvas font, made smaller where a wider substitute stands in for it. */
export class FontBook {
  private readonly factors = new Map<string, number>();
  private readonly fonts = new Map<string, CanvasFont>();

  constructor(private readonly measure: Measure) {}

  font(style: FontStyle, zoom: number): CanvasFont {
    const key = `${style.name}|${style.size}|${style.bold ? "b" : ""}${style.italic ? "i" : ""}|${zoom}`;
    const known = this.fonts.get(key);
    if (known !== undefined) return known;
    const size = style.size * PIXELS_PER_POINT * zoom * this.factor(style.name);
    const weight = style.bold ? "bold " : "";
    const slant = style.italic ? "italic " : "";
    const font = { css: `${slant}${weight}${Math.round(size * 100) / 100}px ${families(style.name)}`, size };
    this.fonts.set(key, font);
    return font;
  }

  private factor(name: string): number {
    const wanted = DIGIT_WIDTH[name.toLowerCase()];
    if (wanted === undefined) return 1;
    let factor = this.factors.get(name);
    if (factor === undefined) {
      const found = this.measure("0", `100px ${families(name)}`) / 100;
      factor = found > wanted * 1.02 ? Math.max(0.85, wanted / found) : 1;
      this.factors.set(name, factor);
    }
    return factor;
  }
}

function families(name: string): string {
  return `"${name.replaceAll('"', "")}", ${SUBSTITUTES[name.toLowerCase()] ?? ANY}`;
}
