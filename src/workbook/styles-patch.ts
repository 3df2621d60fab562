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
  const xfs = formats.map((format) => prefixed(format.xml, prefix)).join("");
  const withXfs = appended(xml, list, "cellXfs", xfs, styles.originalCount + formats.length);
  const withFormats = withLookParts(withXfs, styles, prefix);
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

/** With the fonts, fills and borders that looks need; each list stands before those that follow it in the schema. */
function withLookParts(xml: string, styles: StyleTable, prefix: string): string {
  if (!styles.hasLooks) return xml;
  let patched = xml;
  for (const kind of ["borders", "fills", "fonts"] as const) {
    const added = styles.addedParts(kind);
    if (added.length === 0) continue;
    const children = added.map((part) => prefixed(part, prefix)).join("");
    const known = element(patched, kind);
    const count = styles.countInFile(kind) + added.length;
    if (known !== null) patched = appended(patched, known, kind, children, count);
    else {
      const next = FOLLOWERS[kind].map((name) => element(patched, name)).find((found) => found !== null);
      const place = next?.start ?? 0;
      const list = `<${prefix}${kind} count="${count}">${children}</${prefix}${kind}>`;
      patched = patched.slice(0, place) + list + patched.slice(place);
    }
  }
  return patched;
}

const FOLLOWERS = {
  fonts: ["fills", "borders", "cellStyleXfs", "cellXfs"],
  fills: ["borders", "cellStyleXfs", "cellXfs"],
  borders: ["cellStyleXfs", "cellXfs"],
} as const;

/** An element of ours in the prefix of the document it goes into. */
function prefixed(xml: string, prefix: string): string {
  if (prefix === "" || xml.startsWith(`<${prefix}`)) return xml;
  return xml.replace(/<(\/?)(?=[a-z])/gi, (open) => open + prefix);
}

function appended(xml: string, list: XmlElement, name: string, children: string, count: number): string {
  const prefix = /^<([\w.-]+:)/.exec(list.tag)?.[1] ?? "";
  const counted = list.tag.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`).replace(/\s*\/>$/, ">");
  const body = `${counted}${list.inner}${children}</${prefix}${name}>`;
  return xml.slice(0, list.start) + body + xml.slice(list.end);
}
