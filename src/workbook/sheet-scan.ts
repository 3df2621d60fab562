import { parseCellAddress } from "./a1";
import { attribute, numberAttribute, tagEnd } from "./xml";

/** Where the rows of a sheet stand in its XML. */
export interface SheetDataSpan {
  /** Namespace prefix of the sheet's elements with its colon, or "". */
  readonly prefix: string;
  readonly start: number;
  /** After the start tag. */
  readonly bodyStart: number;
  /** At the end tag; equal to `bodyStart` where the element closes itself. */
  readonly bodyEnd: number;
  readonly isSelfClosed: boolean;
}

/** One `<row>` or `<c>`: offsets of its parts, counted in the sheet's XML. */
export interface ScannedSpan {
  readonly start: number;
  readonly tag: string;
  readonly bodyStart: number;
  /** At the end tag; equal to `bodyStart` where the element closes itself. */
  readonly bodyEnd: number;
  readonly end: number;
  /** Row or column, counted from 0. */
  readonly index: number;
  readonly isSelfClosed: boolean;
}

/** Finds `<sheetData>`, or null where the part has none. */
export function sheetDataSpan(xml: string): SheetDataSpan | null {
  const found = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])/.exec(xml);
  if (found === null) return null;
  const prefix = found[1] ?? "";
  const close = tagEnd(xml, found.index);
  const isSelfClosed = xml[close - 1] === "/";
  const bodyStart = close + 1;
  const bodyEnd = isSelfClosed ? bodyStart : xml.indexOf(`</${prefix}sheetData`, bodyStart);
  return { prefix, start: found.index, bodyStart, bodyEnd: bodyEnd < 0 ? xml.length : bodyEnd, isSelfClosed };
}

/** The rows in file order; a row without number follows the one before. */
export function scanRows(xml: string, span: SheetDataSpan, visit: (row: ScannedSpan) => void): void {
  let previous = -1;
  scanChildren(
    xml,
    span.bodyStart,
    span.bodyEnd,
    `${span.prefix}row`,
    (tag) => {
      const number = numberAttribute(tag, "r");
      previous = number === null ? previous + 1 : number - 1;
      return previous;
    },
    visit,
  );
}

/** The cells of a row in file order; a cell without address follows the one before. */
export function scanCells(xml: string, row: ScannedSpan, prefix: string, visit: (cell: ScannedSpan) => void): void {
  let previous = -1;
  scanChildren(
    xml,
    row.bodyStart,
    row.bodyEnd,
    `${prefix}c`,
    (tag) => {
      const address = quickAttribute(tag, ' r="') ?? attribute(tag, "r");
      previous = (address === null ? null : parseCellAddress(address))?.column ?? previous + 1;
      return previous;
    },
    visit,
  );
}

/** An attribute written in the usual way, `opening` being ` name="`; faster than `attribute`, without entities. */
export function quickAttribute(tag: string, opening: string): string | null {
  const at = tag.indexOf(opening);
  if (at < 0) return null;
  const start = at + opening.length;
  const close = tag.indexOf('"', start);
  return close < 0 ? null : tag.slice(start, close);
}

function scanChildren(
  xml: string,
  from: number,
  to: number,
  name: string,
  indexOf: (tag: string) => number,
  visit: (child: ScannedSpan) => void,
): void {
  const endTag = `</${name}>`;
  let at = from;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0 || start >= to) return;
    const close = xml.startsWith("<!--", start) ? xml.indexOf("-->", start) + 2 : tagEnd(xml, start);
    if (close < 2) return;
    at = close + 1;
    if (!isElement(xml, start, name)) continue;
    const tag = xml.slice(start, close + 1);
    const isSelfClosed = xml.charCodeAt(close - 1) === 47;
    const found = isSelfClosed ? at : xml.indexOf(endTag, at);
    const bodyEnd = found < 0 ? to : found;
    const end = isSelfClosed ? at : Math.min(to, bodyEnd + endTag.length);
    visit({ start, tag, bodyStart: at, bodyEnd, end, index: indexOf(tag), isSelfClosed });
    at = end;
  }
}

function isElement(xml: string, start: number, name: string): boolean {
  if (!xml.startsWith(name, start + 1)) return false;
  const next = xml.charCodeAt(start + 1 + name.length);
  return next === 32 || next === 62 || next === 47 || next === 10 || next === 13 || next === 9;
}
