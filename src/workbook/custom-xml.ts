import { customXmlChanges, linksToItems, propertiesPart } from "./custom-xml-patch";
import { WorkbookError, type WorkbookCustomXml, type WorkbookXmlPart } from "./model";
import { readRelationships, relationshipOf } from "./relationships";
import { attribute, element, prefixedAttribute, tagEnd } from "./xml";
import { nameKey, type ZipArchive } from "./zip";
import type { ZipChanges } from "./zip-write";

/** A custom XML part with its name in the package. */
export interface FileXmlPart extends WorkbookXmlPart {
  readonly part: string;
}

/** The custom XML of a file. It is read when it is first asked for, and written only where it was changed. */
export class CustomXml implements WorkbookCustomXml {
  private original: readonly FileXmlPart[] | null = null;
  private current: readonly FileXmlPart[] = [];

  constructor(
    private readonly archive: ZipArchive,
    private readonly workbookPart: string,
  ) {}

  parts(): readonly FileXmlPart[] {
    if (this.original === null) {
      this.original = readParts(this.archive, this.workbookPart);
      this.current = this.original;
    }
    return this.current;
  }

  add(xml: string): string {
    const namespace = rootNamespace(xml);
    const parts = this.parts();
    const known = this.original?.find((old) => old.xml === xml && parts.every(({ part }) => part !== old.part));
    const added = known ?? { id: freeId([...parts, ...(this.original ?? [])]), namespace, xml, part: this.freePart() };
    this.current = [...parts, added];
    return added.id;
  }

  set(id: string, xml: string): void {
    const namespace = rootNamespace(xml);
    this.current = this.parts().map((old) => (old.id === id ? { ...old, namespace, xml } : old));
  }

  remove(id: string): void {
    this.current = this.parts().filter((part) => part.id !== id);
  }

  /** What has to be written to the package; `textOf` gives its parts as they are to be so far. */
  changes(textOf: (part: string) => string): ZipChanges {
    if (this.original === null) return { replaced: new Map(), removed: new Set() };
    const { archive, workbookPart } = this;
    return customXmlChanges({ archive, workbookPart, textOf }, this.original, this.current);
  }

  /** The first item of which the package has no part yet. */
  private freePart(): string {
    let number = 1;
    const isTaken = (part: string): boolean =>
      this.archive.has(part) ||
      this.archive.has(propertiesPart(part)) ||
      this.current.some((other) => other.part === part);
    while (isTaken(`customXml/item${number}.xml`)) number++;
    return `customXml/item${number}.xml`;
  }
}

function readParts(archive: ZipArchive, workbookPart: string): readonly FileXmlPart[] {
  const found: FileXmlPart[] = [];
  for (const { target } of linksToItems(archive, workbookPart)) {
    const isKnown = found.some(({ part }) => nameKey(part) === nameKey(target));
    const xml = isKnown ? null : archive.readText(target);
    if (xml === null) continue;
    const id = idOf(archive, target);
    const isOwn = id !== null && found.every((other) => other.id !== id);
    found.push({ id: isOwn ? id : freeId(found), namespace: namespaceOf(rootTag(xml) ?? ""), xml, part: target });
  }
  return found;
}

/** The id that an item's properties give it, or null. */
function idOf(archive: ZipArchive, item: string): string | null {
  const part = relationshipOf(readRelationships(archive, item), "customXmlProps")?.target;
  const properties = element((part === undefined ? null : archive.readText(part)) ?? "", "datastoreItem");
  return prefixedAttribute(properties?.tag ?? "", "itemID");
}

/** An id of our own that none of the parts has. */
function freeId(parts: readonly WorkbookXmlPart[]): string {
  const ids = new Set(parts.map(({ id }) => id.toUpperCase()));
  for (let number = 1; ; number++) {
    const id = `{52454E53-5452-4100-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!ids.has(id)) return id;
  }
}

/** The namespace of a document's root. @throws WorkbookError bad-value where there is no root that also ends */
function rootNamespace(xml: string): string {
  const tag = rootTag(xml);
  const name = /^<([\w.:-]+)/.exec(tag ?? "")?.[1];
  if (tag === null || name === undefined) throw new WorkbookError("bad-value");
  const isClosed = tag.endsWith("/>") || new RegExp(`</${name}\\s*>\\s*(?:<!--[\\s\\S]*?-->\\s*)*$`).test(xml);
  if (!isClosed) throw new WorkbookError("bad-value");
  return namespaceOf(tag);
}

/** The start tag of a document's root, or null where something else comes first. */
function rootTag(xml: string): string | null {
  const before = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(xml)?.[0].length ?? 0;
  const end = /^[A-Za-z_]/.test(xml.slice(before + 1, before + 2)) ? tagEnd(xml, before) : -1;
  return end < 0 || xml[before] !== "<" ? null : xml.slice(before, end + 1);
}

function namespaceOf(tag: string): string {
  const prefix = /^<([\w.-]+):/.exec(tag)?.[1];
  return attribute(tag, prefix === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
}
