import { builtinFormatId, FIRST_CUSTOM_FORMAT } from "./builtin-formats";
import { boxXml, fillXml, fontXml, LINE_COLOR, xfXml } from "./look-xml";
import type { CellStyle, FontStyle } from "./model";
import type { NewLook } from "./new-sheet";
import { NO_BORDERS, readStyles, type CellFormat, type StyleCounts } from "./styles";
import { attribute } from "./xml";

/** A number format the file does not have yet. */
export interface NewNumberFormat {
  readonly id: number;
  readonly code: string;
}

/** The cell formats of a workbook: those of the file and those added since, which `save` appends when used. */
export class StyleTable {
  readonly defaultFont: FontStyle;
  /** How many of the formats stand in the file. */
  readonly originalCount: number;
  private readonly formats: CellFormat[];
  private readonly numberFormats: Map<number, string>;
  private readonly added: NewNumberFormat[] = [];
  private readonly derived = new Map<string, number>();
  private looks = 0;
  private readonly parts: Readonly<Record<keyof StyleCounts, AddedParts>>;

  constructor(stylesXml: string | null, themeXml: string | null) {
    const sheet = readStyles(stylesXml, themeXml);
    this.formats = [...sheet.formats];
    this.originalCount = this.formats.length;
    this.numberFormats = new Map(sheet.numberFormats);
    this.defaultFont = sheet.defaultFont;
    this.parts = {
      fonts: new AddedParts(sheet.counts.fonts, ["<font/>"]),
      fills: new AddedParts(sheet.counts.fills, ['<fill><patternFill patternType="none"/></fill>', GREY_FILL]),
      borders: new AddedParts(sheet.counts.borders, [NO_BOX]),
    };
  }

  get count(): number {
    return this.formats.length;
  }

  /** The format with this index; an index the file does not have is read as the first. */
  format(index: number): CellFormat {
    const found = this.formats[index] ?? this.formats[0];
    if (found === undefined) throw new RangeError("a workbook has at least one cell format");
    return found;
  }

  /** Index of a format that is the same as `base` but for its number format; an equal one is used again. */
  withNumberFormat(base: number, code: string): number {
    const original = this.format(base);
    if (original.style.numberFormat === code) return base;
    const key = `${base}|${code}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const formatId = this.numberFormatId(code);
    const xml = withFormatId(original.xml, formatId);
    const equal = this.formats.findIndex((format) => sameTag(format.xml, xml));
    const index = equal >= 0 ? equal : this.formats.length;
    if (equal < 0) this.formats.push({ xml, formatId, style: { ...original.style, numberFormat: code } });
    this.derived.set(key, index);
    return index;
  }

  /** Whether two formats are the same but for their number formats. */
  looksLike(index: number, other: number): boolean {
    return index === other || lookKey(this.format(index).style) === lookKey(this.format(other).style);
  }

  /** Index of a format that looks so, whatever its number format; null where there is none. */
  indexLike(style: CellStyle): number | null {
    const wanted = lookKey(style);
    const index = this.formats.findIndex((format) => lookKey(format.style) === wanted);
    return index < 0 ? null : index;
  }

  /** Index of a format with this look and number format; an equal one is used again. */
  withLook(look: NewLook, code: string): number {
    const key = `${newLookKey(look)}|${code}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const formatId = this.numberFormatId(code);
    const xml = xfXml(look, {
      format: formatId,
      font: this.parts.fonts.idOf(fontXml(look, this.defaultFont.name)),
      fill: look.fill === null ? 0 : this.parts.fills.idOf(fillXml(look.fill)),
      border: look.isBoxed ? this.parts.borders.idOf(boxXml()) : this.parts.borders.idOf(NO_BOX),
    });
    this.looks += 1;
    this.formats.push({ xml, formatId, style: styleOf(look, this.defaultFont, code) });
    this.derived.set(key, this.formats.length - 1);
    return this.formats.length - 1;
  }

  /** The fonts, fills and borders that looks need and the file does not have. */
  addedParts(kind: keyof StyleCounts): readonly string[] {
    return this.parts[kind].added;
  }

  countInFile(kind: keyof StyleCounts): number {
    return this.parts[kind].inFile;
  }

  /** True once a look was asked for. */
  get hasLooks(): boolean {
    return this.looks > 0;
  }

  /** The formats from `originalCount` up to and including `last`, and the number formats they need. */
  additions(last: number): {
    readonly formats: readonly CellFormat[];
    readonly numberFormats: readonly NewNumberFormat[];
  } {
    const formats = this.formats.slice(this.originalCount, last + 1);
    const needed = new Set(formats.map((format) => format.formatId));
    return { formats, numberFormats: this.added.filter((format) => needed.has(format.id)) };
  }

  private numberFormatId(code: string): number {
    for (const [id, known] of this.numberFormats) if (known === code) return id;
    const builtin = builtinFormatId(code);
    if (builtin !== null && !this.numberFormats.has(builtin)) return builtin;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.numberFormats.keys()) + 1;
    this.numberFormats.set(id, code);
    this.added.push({ id, code });
    return id;
  }
}

const NO_BOX = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const GREY_FILL = '<fill><patternFill patternType="gray125"/></fill>';

/** Fonts, fills or borders that come behind those of the file. The first few have to be there in any file. */
class AddedParts {
  readonly added: string[];

  constructor(
    readonly inFile: number,
    needed: readonly string[],
  ) {
    this.added = needed.slice(inFile);
  }

  idOf(xml: string): number {
    const known = this.added.indexOf(xml);
    return this.inFile + (known >= 0 ? known : this.added.push(xml) - 1);
  }
}

function styleOf(look: NewLook, { name }: FontStyle, numberFormat: string): CellStyle {
  const { bold, italic, underline, size, color, fill, horizontal, vertical, wrap } = look;
  const line = { style: "thin", color: LINE_COLOR };
  return {
    font: { name, size, bold, italic, underline, strike: false, color },
    fill,
    borders: look.isBoxed ? { top: line, right: line, bottom: line, left: line } : NO_BORDERS,
    horizontal,
    vertical,
    wrap,
    indent: 0,
    rotation: 0,
    numberFormat,
    locked: true,
  };
}

/** Everything of a look; asked for every cell, so without sorting or JSON. */
function newLookKey({
  bold,
  italic,
  underline,
  size,
  color,
  fill,
  isBoxed,
  horizontal,
  vertical,
  wrap,
}: NewLook): string {
  return [bold, italic, underline, size, color, fill, isBoxed, horizontal, vertical, wrap].join(" ");
}

/** Everything of a style but its number format, always in the same order. */
function lookKey({ font, fill, borders, horizontal, vertical, wrap, indent, rotation, locked }: CellStyle): string {
  const { name, size, bold, italic, underline, strike, color } = font;
  const sides = [borders.top, borders.right, borders.bottom, borders.left].map((side) =>
    side === null ? null : [side.style, side.color],
  );
  const letters = [name, size, bold, italic, underline, strike, color];
  return JSON.stringify([letters, fill, sides, horizontal, vertical, wrap, indent, rotation, locked]);
}

function withFormatId(xml: string, id: number): string {
  const close = xml.indexOf(">");
  const isSelfClosed = xml[close - 1] === "/";
  const head = xml
    .slice(0, isSelfClosed ? close - 1 : close)
    .replace(/\s+(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")
    .trimEnd();
  const name = /^<[\w.:-]+/.exec(head)?.[0] ?? "<xf";
  const attributes = `${name} numFmtId="${id}"${head.slice(name.length)}${id === 0 ? "" : ' applyNumberFormat="1"'}`;
  return attributes + (isSelfClosed ? "/>" : ">") + xml.slice(close + 1);
}

const FORMAT_ATTRIBUTES = [
  "numFmtId",
  "fontId",
  "fillId",
  "borderId",
  "xfId",
  "quotePrefix",
  "pivotButton",
  "applyNumberFormat",
  "applyFont",
  "applyFill",
  "applyBorder",
  "applyAlignment",
  "applyProtection",
];

/** True where two `<xf>` say the same, in whatever order their attributes stand. */
function sameTag(a: string, b: string): boolean {
  const bodyOf = (xml: string): string => xml.slice(xml.indexOf(">") + 1);
  if (bodyOf(a) !== bodyOf(b)) return false;
  return FORMAT_ATTRIBUTES.every((name) => attribute(a, name) === attribute(b, name));
}
