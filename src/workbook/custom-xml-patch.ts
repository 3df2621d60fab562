import type { FileXmlPart } from "./custom-xml";
import { CONTENT_TYPES, withContentType, withLink, withoutContentTypes, withoutLinks } from "./package-patch";
import { readRelationships, relationshipsPart, type Relationship } from "./relationships";
import { attribute, elements } from "./xml";
import { encodeAttribute } from "./xml-text";
import { nameKey, type ZipArchive } from "./zip";
import type { ZipChanges } from "./zip-write";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument";

/** Where custom XML is written to. */
export interface XmlPackage {
  readonly archive: ZipArchive;
  readonly workbookPart: string;
  /** A part as it is to be so far. */
  readonly textOf: (part: string) => string;
}

/** The parts to change, add and leave out so that a package holds `now` instead of `before`. */
export function customXmlChanges(
  target: XmlPackage,
  before: readonly FileXmlPart[],
  now: readonly FileXmlPart[],
): ZipChanges {
  const changes = new ItemChanges(target);
  for (const old of before) {
    const kept = now.find(({ part }) => part === old.part);
    if (kept === undefined) changes.remove(old.part);
    else if (kept.xml !== old.xml) changes.replaced.set(old.part, kept.xml);
  }
  for (const item of now) if (before.every(({ part }) => part !== item.part)) changes.add(item);
  return changes;
}

class ItemChanges implements ZipChanges {
  readonly replaced = new Map<string, string>();
  readonly removed = new Set<string>();
  private readonly links: string;

  constructor(private readonly target: XmlPackage) {
    this.links = relationshipsPart(target.workbookPart);
  }

  /** Takes an item out, its properties, and whatever names the two. */
  remove(part: string): void {
    const { archive, workbookPart } = this.target;
    const properties = readRelationships(archive, part).filter(({ kind }) => kind === "customXmlProps");
    const gone = [part, relationshipsPart(part), ...properties.map(({ target }) => target)];
    for (const name of gone) if (archive.has(name)) this.removed.add(name);
    for (const { id, target, source } of linksToItems(archive, workbookPart)) {
      if (nameKey(target) === nameKey(part)) this.change(relationshipsPart(source), (xml) => withoutLinks(xml, [id]));
    }
    this.change(CONTENT_TYPES, (xml) => withoutContentTypes(xml, gone));
  }

  /** Puts an item in, with its properties, and names the two. */
  add({ part, id, namespace, xml }: FileXmlPart): void {
    const { workbookPart, textOf } = this.target;
    const office = textOf(this.links).includes(STRICT) ? STRICT : TRANSITIONAL;
    const properties = propertiesPart(part);
    const fileName = properties.slice(properties.lastIndexOf("/") + 1);
    const noLinks = `${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`;
    const up = "../".repeat(workbookPart.split("/").length - 1);
    this.replaced.set(part, xml);
    this.replaced.set(properties, propertiesXml(office, id, namespace));
    this.replaced.set(relationshipsPart(part), withLink(noLinks, `${office}/relationships/customXmlProps`, fileName));
    this.change(this.links, (links) => withLink(links, `${office}/relationships/customXml`, up + part));
    this.change(CONTENT_TYPES, (types) => withContentType(types, properties, PROPERTIES_TYPE));
    this.change(CONTENT_TYPES, (types) => (knowsXml(types) ? types : withContentType(types, part, "application/xml")));
  }

  private change(part: string, patch: (xml: string) => string): void {
    const xml = this.replaced.get(part) ?? this.target.textOf(part);
    const patched = patch(xml);
    if (patched !== xml) this.replaced.set(part, patched);
  }
}

/** A link to an item of custom XML, with the part that has it. */
export interface ItemLink extends Relationship {
  /** "" is the package itself. */
  readonly source: string;
}

/** The links to custom XML: Excel hangs it on the workbook, LibreOffice on the package. */
export function linksToItems(archive: ZipArchive, workbookPart: string): readonly ItemLink[] {
  return [workbookPart, ""].flatMap((source) =>
    readRelationships(archive, source)
      .filter(({ kind, isExternal }) => kind === "customXml" && !isExternal)
      .map((link) => ({ ...link, source })),
  );
}

/** Name of the part that holds the properties of an item. */
export function propertiesPart(item: string): string {
  return item.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
}

function propertiesXml(office: string, id: string, namespace: string): string {
  const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${encodeAttribute(namespace)}"/>`;
  return (
    `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml">` +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

/** Whether the list of content types says what every file ending in "xml" is. */
function knowsXml(types: string): boolean {
  return [...elements(types, "Default")].some(({ tag }) => attribute(tag, "Extension")?.toLowerCase() === "xml");
}
