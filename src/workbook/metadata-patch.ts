import { CONTENT_TYPES, withContentType, withLink } from "./package-patch";
import { relationshipsPart } from "./relationships";
import { attribute, element, elements } from "./xml";
import type { ZipArchive } from "./zip";

/** How a file says that an array formula is a dynamic one: by a number on the cell that leads to its metadata part. */
export interface DynamicMark {
  /** What the cells carry as `cm`. */
  readonly index: number;
  /** Parts that have to be changed or added so that the number means something. */
  readonly parts: ReadonlyMap<string, string>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const PROPERTIES =
  `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" ` +
  'fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';

/** The mark of dynamic arrays in a file: the one it has, or a new one with all that belongs to it. */
export function dynamicMark(archive: ZipArchive, workbookPart: string, metadataPart: string | null): DynamicMark {
  const xml = metadataPart === null ? null : archive.readText(metadataPart);
  if (metadataPart === null || xml === null) return newMark(archive, workbookPart);
  const known = knownIndex(xml);
  if (known !== null) return { index: known, parts: new Map() };
  const { index, text } = extended(xml);
  return { index, parts: new Map([[metadataPart, text]]) };
}

/** The cell metadata record that says "dynamic", counted from 1. */
function knownIndex(xml: string): number | null {
  const types = [...elements(element(xml, "metadataTypes")?.inner ?? "", "metadataType")];
  const type = types.findIndex(({ tag }) => attribute(tag, "name") === "XLDAPR") + 1;
  if (type === 0) return null;
  const future = [...elements(xml, "futureMetadata")].find(({ tag }) => attribute(tag, "name") === "XLDAPR");
  const kinds = [...elements(future?.inner ?? "", "bk")].map(({ inner }) =>
    /fDynamic\s*=\s*["'](?:1|true)/.test(inner),
  );
  const records = [...elements(element(xml, "cellMetadata")?.inner ?? "", "bk")];
  const found = records.findIndex(({ inner }) => {
    const { tag } = element(inner, "rc") ?? { tag: "" };
    return Number(attribute(tag, "t")) === type && kinds[Number(attribute(tag, "v"))] === true;
  });
  return found < 0 ? null : found + 1;
}

/** Lists of a metadata part that stand before its cell metadata, in their order. */
const EARLIER_LISTS = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata"];

/** A metadata part that describes other things, with dynamic arrays added behind each of its lists. */
function extended(xml: string): { readonly index: number; readonly text: string } {
  const type = countOf(xml, "metadataTypes", "metadataType") + 1;
  const index = countOf(xml, "cellMetadata", "bk") + 1;
  const prefix = /<((?:[\w.-]+:)?)metadata[\s>]/.exec(xml)?.[1] ?? "";
  const own = (text: string): string =>
    text.replace(/<(\/?)(?=(?:metadataType|bk|extLst|ext|rc|futureMetadata)\b)/g, `<$1${prefix}`);
  const record = own(`<bk><rc t="${type}" v="0"/></bk>`);
  const typed = withItem(xml, "metadataTypes", type, own(TYPE));
  const earlier = EARLIER_LISTS.flatMap((name) => [...elements(typed, name)]);
  const end = earlier.reduce((last, list) => Math.max(last, list.end), 0);
  const future = own(`<futureMetadata name="XLDAPR" count="1">${PROPERTIES}</futureMetadata>`);
  const hasCells = element(typed, "cellMetadata") !== null;
  const added = hasCells ? future : future + list("cellMetadata", record, prefix);
  const text = typed.slice(0, end) + added + typed.slice(end);
  return { index, text: hasCells ? withItem(text, "cellMetadata", index, record) : text };
}

function list(name: string, item: string, prefix: string): string {
  return `<${prefix}${name} count="1">${item}</${prefix}${name}>`;
}

function countOf(xml: string, listName: string, itemName: string): number {
  return [...elements(element(xml, listName)?.inner ?? "", itemName)].length;
}

/** A list with one more item at its end. */
function withItem(xml: string, name: string, count: number, item: string): string {
  const found = element(xml, name);
  if (found === null) return xml;
  const tag = found.tag.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`);
  const rest = xml.slice(found.start + found.tag.length);
  const close = rest.search(new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`));
  return xml.slice(0, found.start) + tag + rest.slice(0, close) + item + rest.slice(close);
}

/** A new part, known to the workbook and to the list of content types. */
function newMark(archive: ZipArchive, workbookPart: string): DynamicMark {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const name = archive.has(`${folder}metadata.xml`) ? "metadataRenstra.xml" : "metadata.xml";
  const links = relationshipsPart(workbookPart);
  const parts = new Map([
    [
      `${folder}${name}`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"><metadataTypes count="1">${TYPE}` +
        `</metadataTypes><futureMetadata name="XLDAPR" count="1">${PROPERTIES}</futureMetadata>` +
        '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    ],
    [links, withLink(archive.readText(links) ?? "", KIND, name)],
    [CONTENT_TYPES, withContentType(archive.readText(CONTENT_TYPES) ?? "", `${folder}${name}`, CONTENT)],
  ]);
  return { index: 1, parts };
}
