import { parseArea } from "./a1";
import { MovableFormula } from "./formula/shift";
import { formulaFromFile } from "./formula/notation";
import { CellGrid, GridCell, type FormulaSource } from "./grid";
import type { WorkbookArea, WorkbookValue } from "./model";
import { isoToSerial } from "./serial-dates";
import { quickAttribute, scanCells, scanRows, sheetDataSpan, type ScannedSpan } from "./sheet-scan";
import { attribute, element, flagAttribute, numberAttribute, tagEnd } from "./xml";
import { decodeCellText, stringItemText } from "./xml-text";

/** Cells that share one formula text; all but the first hold only the group's number in the file. */
export interface SharedGroup {
  readonly master: { readonly row: number; readonly column: number };
  readonly followers: { readonly row: number; readonly column: number }[];
}

/** An array formula or data table: its cells can only be changed together. */
export interface ArrayBlock {
  readonly area: WorkbookArea;
  readonly kind: "array" | "dataTable";
  /** True where Excel lets the result grow by itself. */
  readonly isDynamic: boolean;
}

export interface RowFormat {
  /** Points, or null. */
  readonly height: number | null;
  readonly isHidden: boolean;
  readonly styleIndex: number | null;
}

/** What the rows of a sheet part hold. */
export interface SheetCells {
  readonly grid: CellGrid;
  readonly rows: ReadonlyMap<number, RowFormat>;
  readonly shared: readonly SharedGroup[];
  readonly arrays: readonly ArrayBlock[];
}

/** Rows read in one step. */
const AT_ONCE = 100;

/** Reads all rows and cells of a sheet part, in steps between which other work can be done. */
export function readSheetCells(
  xml: string,
  sharedStrings: readonly string[],
  date1904: boolean,
): Generator<undefined, SheetCells, void> {
  return new SheetReader(xml, sharedStrings, date1904).read();
}

class SheetReader {
  private readonly grid = new CellGrid();
  private readonly rows = new Map<number, RowFormat>();
  private readonly shared: SharedGroup[] = [];
  private readonly arrays: ArrayBlock[] = [];
  private readonly openGroups = new Map<string, { group: SharedGroup; formula: MovableFormula }>();
  private prefix = "";
  private hidesOtherRows = false;

  constructor(
    private readonly xml: string,
    private readonly sharedStrings: readonly string[],
    private readonly date1904: boolean,
  ) {}

  *read(): Generator<undefined, SheetCells, void> {
    const span = sheetDataSpan(this.xml);
    const found: ScannedSpan[] = [];
    if (span !== null) {
      this.prefix = span.prefix;
      this.hidesOtherRows = hidesOtherRows(this.xml.slice(0, span.start));
      scanRows(this.xml, span, (row) => found.push(row));
    }
    let previous = -1;
    for (const [index, row] of found.entries()) {
      if (index % AT_ONCE === 0) yield;
      this.readRow(row);
      if (row.index < previous) this.grid.markUnsorted();
      previous = row.index;
    }
    return { grid: this.grid, rows: this.rows, shared: this.shared, arrays: this.arrays };
  }

  private readRow(row: ScannedSpan): void {
    const height = numberAttribute(row.tag, "ht");
    const isHidden = flagAttribute(row.tag, "hidden");
    const styleIndex = flagAttribute(row.tag, "customFormat") ? numberAttribute(row.tag, "s") : null;
    if (height !== null || isHidden || styleIndex !== null || this.hidesOtherRows)
      this.rows.set(row.index, { height, isHidden, styleIndex });
    const cells = new Map<number, GridCell>();
    let previous = -1;
    scanCells(this.xml, row, this.prefix, (cell) => {
      cells.set(cell.index, this.readCell(cell, row.index));
      if (cell.index < previous) this.grid.markUnsorted();
      previous = cell.index;
    });
    if (cells.size > 0) this.grid.addRow(row.index, cells);
  }

  private readCell(cell: ScannedSpan, row: number): GridCell {
    const styleText = quickAttribute(cell.tag, ' s="') ?? attribute(cell.tag, "s");
    const styleIndex = styleText === null ? 0 : Number(styleText);
    if (cell.isSelfClosed) return new GridCell(null, styleIndex, null);
    const type = quickAttribute(cell.tag, ' t="') ?? attribute(cell.tag, "t") ?? "n";
    return new GridCell(this.readValue(cell, type), styleIndex, this.readFormula(cell, row));
  }

  private readValue(cell: ScannedSpan, type: string): WorkbookValue {
    if (type === "inlineStr") return stringItemText(this.xml.slice(cell.bodyStart, cell.bodyEnd));
    const raw = this.childText(cell, "v");
    if (raw === null) return null;
    if (type === "s") return this.sharedStrings[Number(raw)] ?? "";
    if (type === "str") return decodeCellText(raw);
    const text = raw.trim();
    if (type === "e") return { error: decodeCellText(text) };
    if (text === "") return null;
    if (type === "b") return text === "1" || text === "true";
    if (type === "d") return isoToSerial(text, this.date1904) ?? text;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
  }

  private readFormula(cell: ScannedSpan, row: number): FormulaSource {
    const start = this.childStart(cell, "f");
    if (start < 0) return null;
    const close = tagEnd(this.xml, start);
    const tag = this.xml.slice(start, close + 1);
    const raw = tag.endsWith("/>") ? "" : this.xml.slice(close + 1, this.xml.indexOf("</", close));
    const kind = attribute(tag, "t");
    if (kind === "shared") return this.readShared(tag, raw, row, cell.index);
    if (kind === "array" || kind === "dataTable") this.readArray(tag, kind, cell);
    if (kind === "dataTable") return "=TABLE()";
    return raw === "" ? null : formulaFromFile(decodeCellText(raw));
  }

  private readShared(tag: string, raw: string, row: number, column: number): FormulaSource {
    const number = attribute(tag, "si") ?? "";
    if (raw !== "") {
      const formula = formulaFromFile(decodeCellText(raw));
      const group: SharedGroup = { master: { row, column }, followers: [] };
      this.shared.push(group);
      this.openGroups.set(number, { group, formula: new MovableFormula(formula, row, column) });
      return formula;
    }
    const open = this.openGroups.get(number);
    if (open === undefined) return null;
    open.group.followers.push({ row, column });
    return () => open.formula.at(row, column);
  }

  private readArray(tag: string, kind: "array" | "dataTable", cell: ScannedSpan): void {
    const area = parseArea(attribute(tag, "ref") ?? "");
    if (area !== null) this.arrays.push({ area, kind, isDynamic: attribute(cell.tag, "cm") !== null });
  }

  /** Start of a child element of a cell, or -1. */
  private childStart(cell: ScannedSpan, name: string): number {
    const opening = `<${this.prefix}${name}`;
    const start = this.xml.slice(cell.bodyStart, cell.bodyEnd).indexOf(opening);
    if (start < 0) return -1;
    const next = this.xml.charCodeAt(cell.bodyStart + start + opening.length);
    return next === 62 || next === 32 || next === 47 ? cell.bodyStart + start : -1;
  }

  private childText(cell: ScannedSpan, name: string): string | null {
    const start = this.childStart(cell, name);
    if (start < 0) return null;
    const close = tagEnd(this.xml, start);
    return this.xml[close - 1] === "/" ? "" : this.xml.slice(close + 1, this.xml.indexOf("<", close));
  }
}

/** Whether the part hides the rows it does not list; given without its rows. */
function hidesOtherRows(head: string): boolean {
  return flagAttribute(element(head, "sheetFormatPr")?.tag ?? "", "zeroHeight");
}
