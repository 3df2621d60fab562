import { attribute, element, elements, flagAttribute, numberAttribute } from "./xml";

/** Resolves colour elements of a workbook to "#RRGGBB". */
export interface Palette {
  /** The colours of the theme in the order cells refer to them: lt1, dk1, lt2, dk2, accents, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72";
const BASE_COLOURS = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED_COLOURS =
  `${BASE_COLOURS} ${BASE_COLOURS} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF";

/** The palette of a workbook from its theme part and its styles part; Office's own colours where they are missing. */
export function readPalette(themeXml: string | null, stylesXml: string): Palette {
  const custom = element(stylesXml, "indexedColors")?.inner ?? "";
  const indexed = INDEXED_COLOURS.split(" ").map(hash);
  Array.from(elements(custom, "rgbColor")).forEach(({ tag }, index) => {
    indexed[index] = hash((attribute(tag, "rgb") ?? "").slice(-6));
  });
  return { theme: readTheme(themeXml), indexed };
}

/** The colour a `<color>`, `<fgColor>` … tag stands for, or null where it names none. */
export function resolveColour(tag: string, palette: Palette): string | null {
  const base = baseColour(tag, palette);
  const tint = numberAttribute(tag, "tint") ?? 0;
  return base === null || tint === 0 ? base : tinted(base, tint);
}

/** `share` of the first colour over the second, both "#RRGGBB". */
export function blended(front: string, back: string, share: number): string {
  const b = channels(back);
  return fromChannels(channels(front).map((value, i) => value * share + (b[i] ?? 0) * (1 - share)));
}

function baseColour(tag: string, palette: Palette): string | null {
  const rgb = attribute(tag, "rgb");
  if (rgb !== null && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return hash(rgb.slice(-6));
  const theme = numberAttribute(tag, "theme");
  if (theme !== null) return palette.theme[theme] ?? null;
  const indexed = numberAttribute(tag, "indexed");
  if (indexed !== null) return palette.indexed[indexed] ?? null;
  return flagAttribute(tag, "auto") ? "#000000" : null;
}

function readTheme(xml: string | null): string[] {
  const fallback = OFFICE_THEME.split(" ").map(hash);
  const scheme = element(xml ?? "", "clrScheme")?.inner;
  if (scheme === undefined) return fallback;
  return THEME_ORDER.map((name, index) => {
    const inner = element(scheme, name)?.inner ?? "";
    const rgb = element(inner, "srgbClr");
    const system = element(inner, "sysClr");
    const value = rgb === null ? attribute(system?.tag ?? "", "lastClr") : attribute(rgb.tag, "val");
    return value === null ? (fallback[index] ?? "#000000") : hash(value);
  });
}

/** Lightens (tint above 0) or darkens (below 0) in the HLS space, as the file format lays down. */
function tinted(colour: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => value / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (light > 0.5 ? 2 - max - min : max + min);
  const hue = range === 0 ? 0 : max === r ? (g - b) / range : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  const newLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromChannels(hlsChannels((hue + 6) % 6, newLight, saturation));
}

function hlsChannels(hue: number, light: number, saturation: number): number[] {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  return [0, 4, 2].map((shift) => {
    const place = (hue + shift) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(place - 3) - 1));
    return (light + chroma * (share - 0.5)) * 255;
  });
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function fromChannels(values: readonly number[]): string {
  const hex = values.map((value) =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, "0"),
  );
  return hash(hex.join(""));
}

function hash(hex: string): string {
  return `#${hex.toUpperCase()}`;
}
