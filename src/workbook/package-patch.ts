import { attribute, elements } from "./xml";
import { nameKey } from "./zip";

export const CONTENT_TYPES = "[Content_Types].xml";

/** An id that no relationship in this text has. */
export function freeLinkId(xml: string): string {
  const ids = new Set(Array.from(elements(xml, "Relationship"), ({ tag }) => attribute(tag, "Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  return `rId${number}`;
}

/** Relationships with one more at their end, under an id of its own. */
export function withLink(xml: string, type: string, target: string): string {
  const id = freeLinkId(xml);
  return withLast(
    xml,
    "Relationships",
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
}

/** Relationships without those of some ids. */
export function withoutLinks(xml: string, ids: readonly string[]): string {
  return without(xml, "Relationship", (tag) => ids.includes(attribute(tag, "Id") ?? ""));
}

/** The list of content types with an entry for one part. */
export function withContentType(xml: string, part: string, type: string): string {
  return withLast(xml, "Types", (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
}

/** The list of content types without entries for some parts. */
export function withoutContentTypes(xml: string, parts: readonly string[]): string {
  const keys = parts.map(nameKey);
  return without(xml, "Override", (tag) => keys.includes(nameKey(attribute(tag, "PartName") ?? "")));
}

/** A document with one more element before the end of its root. */
function withLast(xml: string, root: string, item: (prefix: string) => string): string {
  return xml.replace(
    new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`),
    (end: string, prefix: string) => item(prefix) + end,
  );
}

function without(xml: string, name: string, isDropped: (tag: string) => boolean): string {
  let kept = "";
  let at = 0;
  for (const found of elements(xml, name)) {
    if (!isDropped(found.tag)) continue;
    kept += xml.slice(at, found.start);
    at = found.end;
  }
  return kept + xml.slice(at);
}
