import type { AddInFunctions } from "./add-in";
import { CustomXml } from "./custom-xml";
import { WorkbookError, type WorkbookModel } from "./model";
import { readRelationships, relationshipOf, type Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { FileSheet, type SheetEntry } from "./sheet";
import { readSheetLayout } from "./sheet-layout";
import { readSheetCells } from "./sheet-reader";
import { sheetDataSpan } from "./sheet-scan";
import { StyleTable } from "./style-table";
import { readTable } from "./tables";
import { findUndrawn } from "./undrawn";
import { FileWorkbook } from "./workbook";
import type { DefinedName, WorkbookParts } from "./workbook-file";
import { attribute, element, elements, flagAttribute, numberAttribute, prefixedAttribute } from "./xml";
import { decodeCellText } from "./xml-text";
import { ZipArchive } from "./zip";

export interface OpenOptions {
  /** Custom functions to evaluate. Without them formulas that call any keep the value they have in the file. */
  readonly addIn?: AddInFunctions;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 * @throws WorkbookError empty-file, not-a-zip, encrypted, legacy-xls, truncated, not-a-workbook
 */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): WorkbookModel {
  const steps = opening(bytes, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in many steps; `between` is awaited after each, so that a page can be painted and listen meanwhile. What it
 * throws ends the opening. @throws WorkbookError as `openWorkbook`
 */
export async function openWorkbookInSteps(
  bytes: Uint8Array,
  options: OpenOptions,
  between: () => Promise<void>,
): Promise<WorkbookModel> {
  const steps = opening(bytes, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await between();
  }
}

function* opening(bytes: Uint8Array, options: OpenOptions): Generator<undefined, WorkbookModel, void> {
  const archive = new ZipArchive(bytes);
  const main = relationshipOf(readRelationships(archive, ""), "officeDocument")?.target;
  const xml = main === undefined ? null : archive.readText(main);
  if (main === undefined || xml === null || element(xml, "sheets") === null) throw new WorkbookError("not-a-workbook");
  const links = readRelationships(archive, main);
  const textOf = (kind: string): string | null => {
    const part = relationshipOf(links, kind)?.target;
    return part === undefined ? null : archive.readText(part);
  };
  const styles = new StyleTable(textOf("styles"), textOf("theme"));
  const date1904 = flagAttribute(element(xml, "workbookPr")?.tag ?? "", "date1904");
  const strings = readSharedStrings(textOf("sharedStrings"));
  yield;
  const sheets: FileSheet[] = [];
  for (const entry of readEntries(xml, links)) {
    sheets.push(yield* readSheet(archive, entry, strings, date1904, styles));
  }
  if (sheets.length === 0) throw new WorkbookError("not-a-workbook");
  const activeTab = numberAttribute(element(xml, "workbookView")?.tag ?? "", "activeTab");
  const active = activeTab === null ? sheets.find((sheet) => sheet.isSelected) : sheets[activeTab];
  const parts: WorkbookParts = {
    workbook: main,
    styles: relationshipOf(links, "styles")?.target ?? null,
    calcChain: relationshipOf(links, "calcChain")?.target ?? null,
    metadata: relationshipOf(links, "sheetMetadata")?.target ?? null,
  };
  const names = readNames(xml, sheets);
  const { addIn = null } = options;
  const customXml = new CustomXml(archive, main);
  const book = { archive, parts, sheets, sheetsInFile: sheets, styles, names, date1904, customXml, addIn };
  return new FileWorkbook({ ...book, active: active ?? sheets[0] });
}

function readEntries(xml: string, links: readonly Relationship[]): SheetEntry[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  return Array.from(elements(element(xml, "sheets")?.inner ?? "", "sheet"), ({ tag }) => {
    const link = byId.get(prefixedAttribute(tag, "id") ?? "");
    const state = attribute(tag, "state");
    return {
      name: attribute(tag, "name") ?? "",
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
      kind: link?.kind === "worksheet" ? "worksheet" : link?.kind === "chartsheet" ? "chartsheet" : "other",
      part: link?.target ?? "",
    };
  });
}

function* readSheet(
  archive: ZipArchive,
  entry: SheetEntry,
  strings: readonly string[],
  date1904: boolean,
  styles: StyleTable,
): Generator<undefined, FileSheet, void> {
  const xml = entry.part === "" ? null : archive.readText(entry.part);
  if (xml === null) throw new WorkbookError("truncated", entry.name);
  yield;
  const span = sheetDataSpan(xml);
  const around = span === null ? xml : xml.slice(0, span.start) + xml.slice(span.bodyEnd);
  const links = readRelationships(archive, entry.part);
  const tables = links
    .filter((link) => link.kind === "table" && !link.isExternal)
    .map((link) => readTable(archive.readText(link.target) ?? ""))
    .filter((table) => table !== null);
  const isSheet = entry.kind === "worksheet";
  const cells = yield* readSheetCells(isSheet ? xml : "", strings, date1904);
  return new FileSheet(entry, cells, readSheetLayout(around), tables, findUndrawn(archive, around, links), styles);
}

function readNames(xml: string, sheets: readonly FileSheet[]): DefinedName[] {
  return Array.from(elements(element(xml, "definedNames")?.inner ?? "", "definedName"), ({ tag, inner }) => {
    const local = numberAttribute(tag, "localSheetId");
    return {
      name: attribute(tag, "name") ?? "",
      formula: decodeCellText(inner),
      sheet: local === null ? null : (sheets[local]?.name ?? null),
    };
  });
}
