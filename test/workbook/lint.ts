import { parseArea } from "../../src/workbook/a1";
import { readRelationships } from "../../src/workbook/relationships";
import { scanCells, scanRows, sheetDataSpan } from "../../src/workbook/sheet-scan";
import { attribute, element, elements } from "../../src/workbook/xml";
import { ZipArchive } from "../../src/workbook/zip";

/** Structural faults of an .xlsx file, none where it is sound: what makes Excel offer to repair a file. */
export function lintWorkbook(bytes: Uint8Array): string[] {
  const archive = new ZipArchive(bytes);
  const faults: string[] = [];
  const xmlParts = archive.entries.filter((entry) => /\.(xml|rels|vml)$/.test(entry.name)).map((entry) => entry.name);
  for (const part of xmlParts) faults.push(...wellFormed(archive.readText(part) ?? "").map((f) => `${part}: ${f}`));
  faults.push(...lintRelationships(archive), ...lintContentTypes(archive));
  const styles = archive.entries.find((entry) => entry.name.endsWith("styles.xml"));
  const styleCount = styles === undefined ? 1 : lintStyles(archive.readText(styles.name) ?? "", faults);
  for (const { name } of archive.entries) {
    if (/worksheets\/[^/]+\.xml$/.test(name)) lintSheet(name, archive.readText(name) ?? "", styleCount, faults);
  }
  return faults;
}

/** Structural faults of `after` that `before` did not have. */
export function newFaults(before: Uint8Array, after: Uint8Array): string[] {
  const known = new Set(lintWorkbook(before));
  return lintWorkbook(after).filter((fault) => !known.has(fault));
}

/** Faults of nesting, names, attributes and characters. */
export function wellFormed(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml)) faults.push("character not allowed");
  if (/&(?!(?:#\d+|#x[0-9a-fA-F]+|\w+);)/.test(xml)) faults.push("bare ampersand");
  const tags =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
  let at = 0;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    if (xml.slice(at, tag.index).includes("<")) faults.push(`stray < before offset ${tag.index}`);
    at = tags.lastIndex;
    const [, slash, name, attributes, self] = tag;
    if (name === undefined) continue;
    const names = (attributes ?? "").match(/[\w.:-]+(?=\s*=\s*["'])/g) ?? [];
    if (new Set(names).size < names.length) faults.push(`attribute twice in <${name}>`);
    if (slash === "/") {
      if (open.pop() !== name) faults.push(`</${name}> out of place`);
    } else if (self !== "/") open.push(name);
  }
  if (open.length > 0) faults.push(`<${open.join("> <")}> not closed`);
  return faults;
}

function lintRelationships(archive: ZipArchive): string[] {
  return archive.entries
    .filter((entry) => entry.name.endsWith(".rels"))
    .flatMap(({ name }) => {
      const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      const links = readRelationships(archive, source);
      const lost = links.filter((link) => !link.isExternal && !archive.has(link.target));
      const twice = new Set(links.map((link) => link.id)).size < links.length ? [`${name}: id twice`] : [];
      return [...lost.map((link) => `${name}: target ${link.target} missing`), ...twice];
    });
}

function lintContentTypes(archive: ZipArchive): string[] {
  const xml = archive.readText("[Content_Types].xml") ?? "";
  return Array.from(elements(xml, "Override"), ({ tag }) => attribute(tag, "PartName") ?? "")
    .filter((part) => !archive.has(part))
    .map((part) => `content type for missing ${part}`);
}

function lintStyles(xml: string, faults: string[]): number {
  for (const [list, child] of [
    ["numFmts", "numFmt"],
    ["fonts", "font"],
    ["fills", "fill"],
    ["borders", "border"],
    ["cellXfs", "xf"],
  ] as const) {
    const found = element(xml, list);
    if (found === null) continue;
    const count = [...elements(found.inner, child)].length;
    const said = attribute(found.tag, "count");
    if (said !== null && Number(said) !== count) faults.push(`styles: ${list} says ${said}, has ${count}`);
  }
  const numbers = Array.from(elements(element(xml, "numFmts")?.inner ?? "", "numFmt"), ({ tag }) =>
    attribute(tag, "numFmtId"),
  );
  if (new Set(numbers).size < numbers.length) faults.push("styles: number format twice");
  return [...elements(element(xml, "cellXfs")?.inner ?? "", "xf")].length;
}

function lintSheet(part: string, xml: string, styleCount: number, faults: string[]): void {
  const span = sheetDataSpan(xml);
  if (span === null) {
    faults.push(`${part}: no sheetData`);
    return;
  }
  const fault = (text: string): number => faults.push(`${part}: ${text}`);
  const dimension = parseArea(attribute(element(xml.slice(0, span.start), "dimension")?.tag ?? "", "ref") ?? "");
  const masters = new Set<string>();
  let previousRow = -1;
  scanRows(xml, span, (row) => {
    if (row.index <= previousRow) fault(`row ${row.index + 1} out of order`);
    previousRow = row.index;
    const [from = 1, to = 16384] = (attribute(row.tag, "spans") ?? "1:16384").split(":").map(Number);
    let previousCell = -1;
    scanCells(xml, row, span.prefix, (cell) => {
      const where = attribute(cell.tag, "r") ?? `column ${cell.index}`;
      if (cell.index <= previousCell) fault(`${where} out of order`);
      previousCell = cell.index;
      const style = Number(attribute(cell.tag, "s") ?? 0);
      if (!(style < styleCount)) fault(`${where} has style ${style} of ${styleCount}`);
      if (cell.index + 1 < from || cell.index + 1 > to) fault(`${where} outside spans`);
      const hasContent = !cell.isSelfClosed;
      if (hasContent && dimension !== null && part.includes("sheet1.xml") && row.index > dimension.bottom) {
        fault(`${where} outside dimension`);
      }
      lintCell(xml.slice(cell.bodyStart, cell.bodyEnd), cell.tag, where, masters, fault);
    });
  });
}

function lintCell(body: string, tag: string, where: string, masters: Set<string>, fault: (text: string) => void): void {
  const type = attribute(tag, "t") ?? "n";
  const value = element(body, "v")?.inner;
  if (type === "inlineStr" && (element(body, "is") === null || value !== undefined)) fault(`${where}: bad inline text`);
  if (type === "n" && value !== undefined && !Number.isFinite(Number(value))) fault(`${where}: ${value} is no number`);
  if (type === "b" && value !== "0" && value !== "1") fault(`${where}: ${value} is no truth value`);
  const formula = element(body, "f");
  if (formula === null || attribute(formula.tag, "t") !== "shared") return;
  const group = attribute(formula.tag, "si") ?? "";
  if (formula.inner !== "") masters.add(group);
  else if (!masters.has(group)) fault(`${where}: shared formula ${group} has no first cell`);
}
