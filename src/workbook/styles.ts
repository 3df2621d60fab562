import { builtinFormat } from "./builtin-formats";
import { blended, readPalette, resolveColour, type Palette } from "./colors";
import type { BorderSide, CellStyle, FontStyle } from "./model";
import { attribute, element, elements, flagAttribute, numberAttribute } from "./xml";

/** One cell format of the file, parsed, with the XML it came from. */
export interface CellFormat {
  readonly xml: string;
  readonly formatId: number;
  readonly style: CellStyle;
}

/** The styles part, parsed. */
export interface StyleSheet {
  readonly formats: readonly CellFormat[];
  /** Custom number formats by their number. */
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly defaultFont: FontStyle;
  /** How many there are of each kind. */
  readonly counts: StyleCounts;
}

export interface StyleCounts {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
}

const DEFAULT_FONT: FontStyle = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: "#000000",
};
const DEFAULT_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
/** How much of a pattern's foreground colour shows. */
const PATTERN_SHARES: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};
const HORIZONTAL = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;
const VERTICAL = ["top", "center", "bottom", "justify", "distributed"] as const;

/** Parses the styles part; a workbook without one has a single plain format. */
export function readStyles(stylesXml: string | null, themeXml: string | null): StyleSheet {
  const xml = stylesXml ?? "";
  const palette = readPalette(themeXml, xml);
  const numberFormats = readNumberFormats(xml);
  const fonts = children(xml, "fonts", "font").map((inner) => readFont(inner, palette));
  const fills = children(xml, "fills", "fill").map((inner) => readFill(inner, palette));
  const borders = children(xml, "borders", "border").map((inner) => readBorders(inner, palette));
  const found = Array.from(elements(element(xml, "cellXfs")?.inner ?? "", "xf"));
  const tags = found.length > 0 ? found : [{ tag: DEFAULT_XF, inner: "" }];
  const formats = tags.map(({ tag, inner }): CellFormat => {
    const formatId = numberAttribute(tag, "numFmtId") ?? 0;
    const style: CellStyle = {
      font: fonts[numberAttribute(tag, "fontId") ?? 0] ?? DEFAULT_FONT,
      fill: fills[numberAttribute(tag, "fillId") ?? 0] ?? null,
      borders: borders[numberAttribute(tag, "borderId") ?? 0] ?? NO_BORDERS,
      ...readAlignment(element(inner, "alignment")?.tag ?? ""),
      numberFormat: numberFormats.get(formatId) ?? builtinFormat(formatId) ?? "General",
      locked: flagAttribute(element(inner, "protection")?.tag ?? "", "locked", true),
    };
    return { xml: inner === "" ? tag : `${tag}${inner}</${qualifiedName(tag)}>`, formatId, style };
  });
  const counts = { fonts: fonts.length, fills: fills.length, borders: borders.length };
  return { formats, numberFormats, defaultFont: fonts[0] ?? DEFAULT_FONT, counts };
}

function qualifiedName(tag: string): string {
  return /^<([\w.:-]+)/.exec(tag)?.[1] ?? "xf";
}

/** Inner XML of each child of a list element. */
function children(xml: string, list: string, child: string): string[] {
  return Array.from(elements(element(xml, list)?.inner ?? "", child), (found) => found.inner);
}

function readNumberFormats(xml: string): Map<number, string> {
  const formats = new Map<number, string>();
  for (const { tag } of elements(element(xml, "numFmts")?.inner ?? "", "numFmt")) {
    const id = numberAttribute(tag, "numFmtId");
    if (id !== null) formats.set(id, attribute(tag, "formatCode") ?? "General");
  }
  return formats;
}

function readFont(inner: string, palette: Palette): FontStyle {
  const isOn = (name: string): boolean => {
    const found = element(inner, name);
    return found !== null && flagAttribute(found.tag, "val", true);
  };
  const underline = element(inner, "u");
  return {
    name: attribute(element(inner, "name")?.tag ?? "", "val") ?? DEFAULT_FONT.name,
    size: numberAttribute(element(inner, "sz")?.tag ?? "", "val") ?? DEFAULT_FONT.size,
    bold: isOn("b"),
    italic: isOn("i"),
    underline: underline !== null && attribute(underline.tag, "val") !== "none",
    strike: isOn("strike"),
    color: resolveColour(element(inner, "color")?.tag ?? "", palette) ?? DEFAULT_FONT.color,
  };
}

function readFill(inner: string, palette: Palette): string | null {
  const gradient = element(inner, "gradientFill");
  if (gradient !== null) return resolveColour(element(gradient.inner, "color")?.tag ?? "", palette);
  const pattern = element(inner, "patternFill");
  const kind = attribute(pattern?.tag ?? "", "patternType") ?? "none";
  if (pattern === null || kind === "none") return null;
  const front = resolveColour(element(pattern.inner, "fgColor")?.tag ?? "", palette) ?? "#000000";
  const back = resolveColour(element(pattern.inner, "bgColor")?.tag ?? "", palette) ?? "#FFFFFF";
  return blended(front, back, PATTERN_SHARES[kind] ?? 0.5);
}

export const NO_BORDERS: CellStyle["borders"] = { top: null, right: null, bottom: null, left: null };

function readBorders(inner: string, palette: Palette): CellStyle["borders"] {
  const side = (...names: string[]): BorderSide | null => {
    for (const name of names) {
      const found = element(inner, name);
      const style = attribute(found?.tag ?? "", "style");
      if (found === null || style === null || style === "none") continue;
      return { style, color: resolveColour(element(found.inner, "color")?.tag ?? "", palette) ?? "#000000" };
    }
    return null;
  };
  return { top: side("top"), right: side("right", "end"), bottom: side("bottom"), left: side("left", "start") };
}

function readAlignment(tag: string): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent" | "rotation"> {
  const rotation = numberAttribute(tag, "textRotation") ?? 0;
  const horizontal = attribute(tag, "horizontal");
  const vertical = attribute(tag, "vertical");
  return {
    horizontal: HORIZONTAL.find((name) => name === horizontal) ?? "general",
    vertical: VERTICAL.find((name) => name === vertical) ?? "bottom",
    wrap: flagAttribute(tag, "wrapText"),
    indent: numberAttribute(tag, "indent") ?? 0,
    rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
  };
}
