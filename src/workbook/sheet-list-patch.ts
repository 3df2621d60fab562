import { chartParts } from "./chart-parts";
import { MadeSheet } from "./made-sheet";
import { madeSheetXml } from "./made-sheet-xml";
import {
  CONTENT_TYPES,
  freeLinkId,
  withContentType,
  withLink,
  withoutContentTypes,
  withoutLinks,
} from "./package-patch";
import { readRelationships, relationshipsPart } from "./relationships";
import type { FileSheet } from "./sheet";
import type { WorkbookFile } from "./workbook-file";
import { attribute, element, elements, numberAttribute, prefixedAttribute, type XmlElement } from "./xml";
import { encodeAttribute } from "./xml-text";
import { nameKey, type ZipArchive } from "./zip";
import type { ZipChanges } from "./zip-write";

const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The parts to change, add and leave out so that the file has the sheets that the workbook has now. */
export function sheetListChanges(file: WorkbookFile, textOf: (part: string) => string): ZipChanges {
  const replaced = new Map<string, string>();
  const removed = new Set<string>();
  const { archive, parts, sheets, sheetsInFile } = file;
  if (sheets === sheetsInFile) return { replaced, removed };
  const gone = sheetsInFile.filter((sheet) => !sheets.includes(sheet));
  for (const part of partsOnlyOf(
    archive,
    gone.map(({ part }) => part),
  ))
    removed.add(part);
  const xml = textOf(parts.workbook);
  const kind = xml.includes(STRICT.main) ? STRICT : TRANSITIONAL;
  const links = relationshipsPart(parts.workbook);
  const listed = Array.from(elements(element(xml, "sheets")?.inner ?? "", "sheet"));
  const goneIds = gone.map((sheet) => prefixedAttribute(listed[sheetsInFile.indexOf(sheet)]?.tag ?? "", "id") ?? "");
  let linksXml = withoutLinks(textOf(links), goneIds);
  let types = withoutContentTypes(textOf(CONTENT_TYPES), [...removed]);
  const idOf = new Map<FileSheet, string>();
  for (const sheet of sheets) {
    if (!(sheet instanceof MadeSheet)) continue;
    idOf.set(sheet, freeLinkId(linksXml));
    linksXml = withLink(linksXml, `${kind.relationships}/worksheet`, `/${sheet.part}`);
    types = withContentType(types, sheet.part, SHEET_TYPE);
    replaced.set(sheet.part, madeSheetXml(sheet, { ...kind, hasStyles: parts.styles !== null }));
    const drawn = chartParts(sheet, kind, (part) => !archive.has(part) && !replaced.has(part));
    for (const [part, text] of drawn.texts) replaced.set(part, text);
    for (const [part, type] of drawn.types) types = withContentType(types, part, type);
  }
  replaced.set(links, linksXml);
  replaced.set(CONTENT_TYPES, types);
  replaced.set(parts.workbook, withSheets(xml, file, listed, idOf, kind.relationships));
  return { replaced, removed };
}

/** The parts that only some parts lead to, those included, with their relationships. */
function partsOnlyOf(archive: ZipArchive, gone: readonly string[]): readonly string[] {
  const goneKeys = new Set(gone.map(nameKey));
  const kept = reachable(archive, [""], goneKeys);
  return [...reachable(archive, gone, new Set())]
    .filter((part) => !kept.has(part))
    .flatMap((part) => [part, relationshipsPart(part)])
    .filter((part) => archive.has(part));
}

function reachable(archive: ZipArchive, from: readonly string[], without: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(from);
  // Parts found on the way are visited too: a set is walked in the order it grows.
  for (const part of found) {
    for (const { target, isExternal } of readRelationships(archive, part)) {
      if (!isExternal && !without.has(nameKey(target))) found.add(target);
    }
  }
  return found;
}

function withSheets(
  xml: string,
  file: WorkbookFile,
  listed: readonly XmlElement[],
  idOf: ReadonlyMap<FileSheet, string>,
  relationships: string,
): string {
  const { sheets, sheetsInFile } = file;
  const list = element(xml, "sheets");
  if (list === null) return xml;
  const prefix = /^<([\w.-]+:)/.exec(list.tag)?.[1] ?? "";
  let number = Math.max(0, ...listed.map(({ tag }) => numberAttribute(tag, "sheetId") ?? 0));
  const tags = sheets.map((sheet) => {
    const known = listed[sheetsInFile.indexOf(sheet)];
    if (known !== undefined) return known.tag;
    number += 1;
    const id = encodeAttribute(idOf.get(sheet) ?? "");
    const name = encodeAttribute(sheet.name);
    return `<${prefix}sheet name="${name}" sheetId="${number}" ${idAttribute(xml, relationships)}="${id}"/>`;
  });
  const close = `</${prefix}sheets>`;
  const open = list.tag.replace(/\s*\/>$/, ">");
  const patched = xml.slice(0, list.start) + open + tags.join("") + close + xml.slice(list.end);
  return withActiveTab(withNames(patched, file, prefix), file);
}

/** The name of the attribute that leads to a part, under the prefix that the document has for it. */
function idAttribute(xml: string, namespace: string): string {
  const known = [...xml.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)].find(
    ([, , uri]) => uri === namespace,
  )?.[1];
  return known === undefined ? `xmlns:rel="${namespace}" rel:id` : `${known}:id`;
}

/** Names that hold for one sheet follow it to its new place; those of new sheets are added. */
function withNames(xml: string, { sheets, sheetsInFile }: WorkbookFile, prefix: string): string {
  const list = element(xml, "definedNames");
  const kept = Array.from(elements(list?.inner ?? "", "definedName")).flatMap(({ tag, inner }) => {
    const local = numberAttribute(tag, "localSheetId");
    const name = `${tag}${inner}</${prefix}definedName>`;
    if (local === null) return [name];
    const sheet = sheetsInFile[local];
    const now = sheet === undefined ? -1 : sheets.indexOf(sheet);
    return now < 0 ? [] : [name.replace(/(\slocalSheetId\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${now}"`)];
  });
  const added = sheets.flatMap((sheet, index) => {
    const rows = sheet instanceof MadeSheet ? sheet.page.titleRows : null;
    if (rows === null) return [];
    const formula = `'${sheet.name.replaceAll("'", "''")}'!$${rows.first + 1}:$${rows.last + 1}`;
    const text = formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return [`<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${text}</${prefix}definedName>`];
  });
  const names = [...kept, ...added].join("");
  const whole = names === "" ? "" : `<${prefix}definedNames>${names}</${prefix}definedNames>`;
  if (list !== null) return xml.slice(0, list.start) + whole + xml.slice(list.end);
  const before = ["externalReferences", "functionGroups", "sheets"]
    .map((name) => element(xml, name))
    .find((found) => found !== null);
  return before == null ? xml : xml.slice(0, before.end) + whole + xml.slice(before.end);
}

/** The sheet that is open stays open where there still is one. */
function withActiveTab(xml: string, { sheets, sheetsInFile }: WorkbookFile): string {
  const view = element(xml, "workbookView");
  if (view === null) return xml;
  const before = sheetsInFile[numberAttribute(view.tag, "activeTab") ?? 0];
  const stays = before === undefined ? -1 : sheets.indexOf(before);
  const now = stays >= 0 ? stays : sheets.findIndex(({ state }) => state === "visible");
  if (String(now) === (attribute(view.tag, "activeTab") ?? "0")) return xml;
  const bare = view.tag.replace(/\s+(?:activeTab|firstSheet)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const tag = bare.replace(/\s*(\/?)>$/, ` activeTab="${now}"$1>`);
  return xml.slice(0, view.start) + tag + xml.slice(view.start + view.tag.length);
}
