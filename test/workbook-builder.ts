import { strToU8, zipSync, type Zippable } from "fflate";

/** A formula with the value a spreadsheet program has saved beside it. */
export interface BuiltFormula {
  readonly formula: string;
  readonly value?: string | number | boolean | { readonly error: string };
  /** Area of an array formula that begins here, such as "B2:B4". */
  readonly array?: string;
}

/**
 * What a cell is given: null for none, a text beginning with "=" for a formula without saved value, a text beginning
 * with "'" for that very text.
 */
export type BuiltCell = string | number | boolean | null | { readonly error: string } | BuiltFormula;

export interface BuiltTable {
  readonly name: string;
  /** Header row included. */
  readonly area: string;
  readonly columns: readonly string[];
  /** With a criterion on its first column; it filters where the sheet's `hiddenRows` lie inside it. */
  readonly filtered?: boolean;
}

export interface BuiltSheet {
  readonly name: string;
  /** Row by row from A1. */
  readonly rows: readonly (readonly BuiltCell[])[];
  readonly state?: "visible" | "hidden" | "veryHidden";
  readonly merges?: readonly string[];
  readonly protected?: boolean;
  /** Number format codes by address: `{ B2: "#,##0" }`. Cells that are null get the format too. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Addresses of cells in bold, grey and with lines around them. Cells that are null get the look too. */
  readonly boxed?: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Area of an autofilter with one criterion on its first column; it filters where `hiddenRows` lie inside it. */
  readonly filter?: string;
  readonly table?: BuiltTable;
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  /** Index of the sheet that is shown when the file opens. */
  readonly active?: number;
  readonly date1904?: boolean;
  /** Sheets can be neither added nor removed. */
  readonly protectedStructure?: boolean;
  /** Name to formula without "=". */
  readonly names?: Readonly<Record<string, string>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const PART = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a small but complete .xlsx file. */
export function buildXlsx(workbook: BuiltWorkbook): Uint8Array {
  const codes = formatCodes(workbook);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(workbook),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(workbook),
    "xl/_rels/workbook.xml.rels": relationships([
      ...workbook.sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(
      codes,
      workbook.sheets.some(({ boxed = [] }) => boxed.length > 0),
    ),
  };
  workbook.sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, codes, index === (workbook.active ?? 0));
    if (sheet.table === undefined) return;
    files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships([
      ["table", `../tables/table${index + 1}.xml`],
    ]);
    files[`xl/tables/table${index + 1}.xml`] = tableXml(sheet.table, index + 1);
  });
  const zip: Zippable = {};
  for (const [name, text] of Object.entries(files)) zip[name] = [strToU8(HEAD + text), { mtime: new Date(2024, 0, 1) }];
  return zipSync(zip);
}

function formatCodes(workbook: BuiltWorkbook): readonly string[] {
  const codes = workbook.sheets.flatMap((sheet) => Object.values(sheet.formats ?? {}));
  return ["General", ...new Set(codes.filter((code) => code !== "General"))];
}

function contentTypes(workbook: BuiltWorkbook): string {
  const override = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${PART}.${kind}+xml"/>`;
  const sheets = workbook.sheets.map(
    (sheet, index) =>
      override(`worksheets/sheet${index + 1}.xml`, "worksheet") +
      (sheet.table === undefined ? "" : override(`tables/table${index + 1}.xml`, "table")),
  );
  return (
    `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}` +
    `${override("styles.xml", "styles")}${sheets.join("")}</Types>`
  );
}

function relationships(links: readonly (readonly [kind: string, target: string])[]): string {
  const items = links.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function workbookXml(workbook: BuiltWorkbook): string {
  const sheets = workbook.sheets.map(({ name, state = "visible" }, index) => {
    const shown = state === "visible" ? "" : ` state="${state}"`;
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  const names = Object.entries(workbook.names ?? {}).map(
    ([name, formula]) => `<definedName name="${escape(name)}">${escape(formula)}</definedName>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${workbook.date1904 === true ? ' date1904="1"' : ""}/>` +
    (workbook.protectedStructure === true ? '<workbookProtection lockStructure="1"/>' : "") +
    `<bookViews><workbookView activeTab="${workbook.active ?? 0}"/></bookViews><sheets>${sheets.join("")}</sheets>` +
    (names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`) +
    "</workbook>"
  );
}

function stylesXml(codes: readonly string[], hasBoxes: boolean): string {
  const own = codes.slice(1);
  const formats = own.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`);
  const xfs = [0, ...(hasBoxes ? [1] : [])].flatMap((look) =>
    codes.map((_, index) => {
      const applied = index === 0 ? "" : ' applyNumberFormat="1"';
      const parts = `fontId="${look}" fillId="${look === 0 ? 0 : 2}" borderId="${look}"`;
      return `<xf numFmtId="${index === 0 ? 0 : 163 + index}" ${parts} xfId="0"${applied}/>`;
    }),
  );
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF404040"/></${name}>`;
  const bold = hasBoxes ? '<font><b/><sz val="11"/><name val="Calibri"/></font>' : "";
  const grey = hasBoxes ? '<fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/></patternFill></fill>' : "";
  const box = hasBoxes ? `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>` : "";
  const more = hasBoxes ? 1 : 0;
  return (
    `<styleSheet xmlns="${MAIN}">${own.length === 0 ? "" : `<numFmts count="${own.length}">${formats.join("")}</numFmts>`}` +
    `<fonts count="${1 + more}"><font><sz val="11"/><name val="Calibri"/></font>${bold}</fonts>` +
    `<fills count="${2 + more}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${grey}</fills>` +
    `<borders count="${1 + more}"><border><left/><right/><top/><bottom/><diagonal/></border>${box}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function sheetXml(sheet: BuiltSheet, codes: readonly string[], isActive: boolean): string {
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  const pane =
    sheet.frozenRows === undefined
      ? ""
      : `<pane ySplit="${sheet.frozenRows}" topLeftCell="A${sheet.frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const view = `<sheetView${isActive ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView>`;
  const filter = sheet.filter === undefined ? "" : autoFilterXml(sheet.filter, true);
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews>${view}</sheetViews>${columnsXml(sheet)}` +
    `<sheetData>${rowsXml(sheet, codes)}</sheetData>` +
    (sheet.protected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    filter +
    (merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`) +
    (sheet.table === undefined ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>') +
    "</worksheet>"
  );
}

function columnsXml({ hiddenColumns = [], columnWidths = {} }: BuiltSheet): string {
  const numbers = [...new Set([...hiddenColumns, ...Object.keys(columnWidths).map(Number)])].sort((a, b) => a - b);
  const columns = numbers.map((column) => {
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : "";
    return `<col min="${column + 1}" max="${column + 1}" width="${columnWidths[column] ?? 9.14}" customWidth="1"${hidden}/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowsXml(sheet: BuiltSheet, codes: readonly string[]): string {
  const formats = sheet.formats ?? {};
  const boxed = new Set(sheet.boxed);
  const formatted = [...Object.keys(formats), ...boxed].map(position);
  const hidden = sheet.hiddenRows ?? [];
  const height = Math.max(sheet.rows.length, ...formatted.map(({ row }) => row + 1), ...hidden.map((row) => row + 1));
  const rows: string[] = [];
  for (let row = 0; row < height; row++) {
    const given = sheet.rows[row] ?? [];
    const width = Math.max(given.length, ...formatted.filter((at) => at.row === row).map(({ column }) => column + 1));
    const cells = Array.from({ length: width }, (_, column) => {
      const address = `${letters(column)}${row + 1}`;
      const format = Math.max(0, codes.indexOf(formats[address] ?? "General"));
      return cellXml(address, given[column] ?? null, format + (boxed.has(address) ? codes.length : 0));
    });
    rows.push(`<row r="${row + 1}"${hidden.includes(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`);
  }
  return rows.join("");
}

function cellXml(address: string, cell: BuiltCell, style: number): string {
  const open = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell === null) return style === 0 ? "" : `${open}/>`;
  if (typeof cell === "object" && "formula" in cell) return formulaXml(open, cell);
  if (typeof cell === "string" && cell.startsWith("=")) return formulaXml(open, { formula: cell });
  const plain = typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
  if (typeof plain !== "string") return `${open}${valueXml(plain)}</c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(plain)}</t></is></c>`;
}

function formulaXml(open: string, { formula, value, array }: BuiltFormula): string {
  const kind = array === undefined ? "" : ` t="array" ref="${array}"`;
  const source = `<f${kind}>${escape(formula.replace(/^=/, ""))}</f>`;
  if (value === undefined) return `${open}>${source}</c>`;
  if (typeof value === "string") return `${open} t="str">${source}<v>${escape(value)}</v></c>`;
  return `${open}${valueXml(value, source)}</c>`;
}

/** The rest of a cell's tag and its content, the formula before the value. */
function valueXml(value: number | boolean | { readonly error: string }, formula = ""): string {
  if (typeof value === "number") return `>${formula}<v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  return ` t="e">${formula}<v>${escape(value.error)}</v>`;
}

function autoFilterXml(area: string, isFiltered: boolean): string {
  const criterion = '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>';
  return `<autoFilter ref="${area}">${isFiltered ? criterion : ""}</autoFilter>`;
}

function tableXml({ name, area, columns, filtered = false }: BuiltTable, id: number): string {
  const items = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${escape(column)}"/>`);
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}">${autoFilterXml(area, filtered)}` +
    `<tableColumns count="${columns.length}">${items.join("")}</tableColumns></table>`
  );
}

function position(address: string): { readonly row: number; readonly column: number } {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {
    row: Number(row) - 1,
    column: Array.from(column).reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1,
  };
}

function letters(column: number): string {
  return (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
