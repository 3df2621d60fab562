import type { StyleTable } from "./style-table";
import { element, type XmlElement } from "./xml";
import { encodeAttribute } from "./xml-text";

/** The styles part with the formats up to `lastUsed` appended that it does not have yet. */
export function patchStyles(xml: string, styles: StyleTable, lastUsed: number): string {
  const { formats, numberFormats } = styles.additions(lastUsed);
  if (formats.length === 0) return xml;
  const list = element(xml, "cellXfs");
  if (list === null) return xml;
  const prefix = /^<([\w.-]+:)/.exec(list.tag)?.[1] ?? "";
  const xfs = formats.map((format) => format.xml).join("");
  const withFormats = appended(xml, list, "cellXfs", xfs, styles.originalCount + formats.length);
  if (numberFormats.length === 0) return withFormats;
  const added = numberFormats.map(
    ({ id, code }) => `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`,
  );
  const known = element(withFormats, "numFmts");
  if (known !== null) {
    const count = (known.inner.match(/<(?:[\w.-]+:)?numFmt[\s/]/g) ?? []).length + added.length;
    return appended(withFormats, known, "numFmts", added.join(""), count);
  }
  const start = /<(?:[\w.-]+:)?styleSheet[^>]*>/.exec(withFormats);
  const place = (start?.index ?? 0) + (start?.[0].length ?? 0);
  const newList = `<${prefix}numFmts count="${added.length}">${added.join("")}</${prefix}numFmts>`;
  return withFormats.slice(0, place) + newList + withFormats.slice(place);
}

function appended(xml: string, list: XmlElement, name: string, children: string, count: number): string {
  const prefix = /^<([\w.-]+:)/.exec(list.tag)?.[1] ?? "";
  const counted = list.tag.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`).replace(/\s*\/>$/, ">");
  const body = `${counted}${list.inner}${children}</${prefix}${name}>`;
  return xml.slice(0, list.start) + body + xml.slice(list.end);
}
