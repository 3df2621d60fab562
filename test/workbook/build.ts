import { zipSync } from "fflate";
import { cellAddress } from "../../src/workbook/a1";
import { encodeCellText } from "../../src/workbook/xml-text";

/** A cell of a test workbook: a constant, or a formula beginning with "=" with no value or the one given. */
export type BuiltCell =
  string | number | boolean | null | { readonly formula: string; readonly value?: string | number };

/** A sheet: rows of cells from A1 on, or ready XML for everything inside `<worksheet>`. */
export type BuiltSheet = readonly (readonly BuiltCell[])[] | string;

export interface BuildOptions {
  /** Name and formula pairs. */
  readonly names?: Readonly<Record<string, string>>;
  /** Replaces or adds parts. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Bytes of a small, sound workbook. */
export function buildWorkbook(sheets: Readonly<Record<string, BuiltSheet>>, options: BuildOptions = {}): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(names.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(names, options),
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml":
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>',
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheets[name]!);
  });
  Object.assign(files, options.parts);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
}

function sheetXml(sheet: BuiltSheet): string {
  const body = typeof sheet === "string" ? sheet : `<sheetData>${sheet.map(rowXml).join("")}</sheetData>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${body}</worksheet>`;
}

function rowXml(cells: readonly BuiltCell[], row: number): string {
  return `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, cellAddress(row, column))).join("")}</row>`;
}

function cellXml(cell: BuiltCell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "object") {
    const type = typeof cell.value === "string" ? ' t="str"' : "";
    const value = cell.value === undefined ? "" : `<v>${encodeCellText(String(cell.value))}</v>`;
    return `<c r="${address}"${type}><f>${encodeCellText(cell.formula.slice(1))}</f>${value}</c>`;
  }
  if (cell.startsWith("=")) return `<c r="${address}"><f>${encodeCellText(cell.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${encodeCellText(cell)}</t></is></c>`;
}

function workbookXml(names: readonly string[], { names: defined = {}, date1904 = false }: BuildOptions): string {
  const sheets = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const list = Object.entries(defined).map(
    ([name, formula]) => `<definedName name="${name}">${encodeCellText(formula)}</definedName>`,
  );
  const definedNames = list.length === 0 ? "" : `<definedNames>${list.join("")}</definedNames>`;
  const system = date1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${system}<sheets>${sheets.join("")}</sheets>${definedNames}</workbook>`;
}

function relationships(links: readonly (readonly [kind: string, target: string])[]): string {
  const items = links.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ' +
    `ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${parts.join("")}</Types>`
  );
}
