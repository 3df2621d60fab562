import { builtinFormatId, FIRST_CUSTOM_FORMAT } from "./builtin-formats";
import type { FontStyle } from "./model";
import { readStyles, type CellFormat } from "./styles";
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

  constructor(stylesXml: string | null, themeXml: string | null) {
    const sheet = readStyles(stylesXml, themeXml);
    this.formats = [...sheet.formats];
    this.originalCount = this.formats.length;
    this.numberFormats = new Map(sheet.numberFormats);
    this.defaultFont = sheet.defaultFont;
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
