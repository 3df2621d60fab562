/** The namespace by which our notes are found among all the custom XML that a workbook may carry. */
export const NOTE_NAMESPACE = "urn:renstra:note";

export interface Note {
  readonly name: string;
  readonly text: string;
}

/** Characters that XML cannot carry or would not give back as they were, written `_xHHHH_` as in cells. */
const UNCARRIED = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPED = /_x([0-9A-F]{4})_/g;
const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A note as a document of its own, without a declaration. */
export function noteXml({ name, text }: Note): string {
  const label = encode(name).replace(/[\t\n"]/g, (sign) => MARKUP[sign] ?? `&#${sign.charCodeAt(0)};`);
  return `<note xmlns="${NOTE_NAMESPACE}" name="${label}" xml:space="preserve">${encode(text)}</note>`;
}

/** The note a document holds, or null where it is none of ours. It may have been written anew by another program. */
export function readNoteXml(xml: string): Note | null {
  const tag = /<((?:[\w.-]+:)?note)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/.exec(xml);
  if (tag === null) return null;
  const [whole, element = "", attributes = "", slash] = tag;
  const prefix = element.slice(0, element.indexOf(":") + 1).slice(0, -1);
  const name = valueOf(attributes, "name");
  if (name === null || valueOf(attributes, prefix === "" ? "xmlns" : `xmlns:${prefix}`) !== NOTE_NAMESPACE) return null;
  if (slash === "/") return { name, text: "" };
  const start = tag.index + whole.length;
  const end = xml.lastIndexOf(`</${element}`);
  return end < start ? null : { name, text: decode(xml.slice(start, end)) };
}

function valueOf(attributes: string, name: string): string | null {
  for (const [, own, double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (own === name) return decode(double ?? single ?? "");
  }
  return null;
}

function encode(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4})/g, "_x005F_")
    .replace(UNCARRIED, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign);
}

/** Line ends are read as XML says: each of the three kinds is a single "\n". */
function decode(xml: string): string {
  const plain = xml
    .replace(/\r\n?/g, "\n")
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((part, index) => (index % 2 === 1 ? part : withoutEntities(part)))
    .join("");
  return plain.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function withoutEntities(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex: string, decimal: string, name: string) =>
    name ? (NAMED[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
