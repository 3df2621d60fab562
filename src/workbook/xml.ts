/** Reading XML by scanning strings: enough for the regular XML of spreadsheet parts, and fast. */

/** One element found by `elements`. Positions are offsets in the scanned text. */
export interface XmlElement {
  /** The start tag with its angle brackets. */
  readonly tag: string;
  /** What stands between start and end tag; "" where the element closes itself. */
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}

/** Position of the ">" that ends the tag around `from`, minding quoted values; -1 where it is missing. */
export function tagEnd(xml: string, from: number): number {
  let quoted = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quoted !== 0) {
      if (code === quoted) quoted = 0;
    } else if (code === 34 || code === 39) quoted = code;
    else if (code === 62) return at;
  }
  return -1;
}

/** The value of an attribute in a start tag, entities decoded, or null. `name` includes its prefix, if it has one. */
export function attribute(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (!isSpace(tag.charCodeAt(at - 1))) continue;
    let next = at + name.length;
    while (isSpace(tag.charCodeAt(next))) next++;
    if (tag[next] !== "=") continue;
    next++;
    while (isSpace(tag.charCodeAt(next))) next++;
    const quote = tag[next];
    if (quote !== '"' && quote !== "'") continue;
    const close = tag.indexOf(quote, next + 1);
    if (close >= 0) return decodeEntities(tag.slice(next + 1, close));
  }
  return null;
}

/** The value of an attribute by its local name, whatever its prefix, such as "id" for `r:id`. */
export function prefixedAttribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s[\\w.-]+:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? null : decodeEntities(found[1] ?? found[2] ?? "");
}

/** An attribute as a number, or null where it is missing or no number. */
export function numberAttribute(tag: string, name: string): number | null {
  const text = attribute(tag, name);
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** An attribute as a truth value: "1" and "true" are true, a missing one is `missing`. */
export function flagAttribute(tag: string, name: string, missing = false): boolean {
  const text = attribute(tag, name);
  return text === null ? missing : text === "1" || text === "true" || text === "on";
}

/** All elements with this local name, whatever their prefix. Elements inside one of the same name are not entered. */
export function* elements(xml: string, name: string): Generator<XmlElement> {
  const opening = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])`, "g");
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const close = tagEnd(xml, found.index);
    if (close < 0) return;
    const tag = xml.slice(found.index, close + 1);
    const element = tag.endsWith("/>") ? null : closing(xml, close + 1, found[1] ?? name);
    const end = element === null ? close + 1 : element.end;
    yield { tag, inner: element === null ? "" : xml.slice(close + 1, element.start), start: found.index, end };
    opening.lastIndex = end;
  }
}

/** The first element with this local name, or null. */
export function element(xml: string, name: string): XmlElement | null {
  for (const found of elements(xml, name)) return found;
  return null;
}

function closing(xml: string, from: number, qualifiedName: string): { start: number; end: number } {
  let start = xml.indexOf(`</${qualifiedName}`, from);
  while (start >= 0 && /[\w.:-]/.test(xml[start + qualifiedName.length + 2] ?? "")) {
    start = xml.indexOf(`</${qualifiedName}`, start + 1);
  }
  if (start < 0) return { start: xml.length, end: xml.length };
  const end = xml.indexOf(">", start);
  return { start, end: end < 0 ? xml.length : end + 1 };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with `&amp;` and the like replaced by their characters. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex: string, decimal: string, name: string) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}
