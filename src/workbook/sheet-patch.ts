import { areaAddress, parseArea } from "./a1";
import { cellXml, type CellPatch } from "./cell-xml";
import type { WorkbookArea } from "./model";
import { scanCells, scanRows, sheetDataSpan, type ScannedSpan, type SheetDataSpan } from "./sheet-scan";
import { attribute, element } from "./xml";

/** Cells to write, by row and column. */
export type SheetPatches = ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;

/** The sheet part with these cells written; every other character of it stays. */
export function patchSheet(xml: string, patches: SheetPatches): string {
  const span = sheetDataSpan(xml);
  if (span === null || patches.size === 0) return xml;
  return withDimension(new SheetPatcher(xml, span, patches).patched(), patchedArea(patches));
}

class SheetPatcher {
  private readonly out: string[] = [];
  private at = 0;
  private readonly rows: readonly (readonly [number, readonly (readonly [number, CellPatch])[]])[];
  private next = 0;

  constructor(
    private readonly xml: string,
    private readonly span: SheetDataSpan,
    patches: SheetPatches,
  ) {
    this.rows = [...patches]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => [row, [...cells].sort(([a], [b]) => a - b)] as const);
  }

  patched(): string {
    if (this.span.isSelfClosed) return this.fillEmptySheet();
    scanRows(this.xml, this.span, (row) => {
      this.newRowsBefore(row.index, row.start);
      const due = this.rows[this.next];
      if (due?.[0] !== row.index) return;
      this.next++;
      this.patchRow(row, due[1]);
    });
    this.newRowsBefore(Infinity, this.span.bodyEnd);
    return this.finished();
  }

  private fillEmptySheet(): string {
    this.copyTo(this.span.bodyStart - 2);
    const tag = `${this.span.prefix}sheetData`;
    this.out.push(">");
    this.newRowsBefore(Infinity, this.at);
    this.out.push(`</${tag}>`);
    this.at = this.span.bodyEnd;
    return this.finished();
  }

  private finished(): string {
    this.out.push(this.xml.slice(this.at));
    return this.out.join("");
  }

  private newRowsBefore(row: number, place: number): void {
    for (let due = this.rows[this.next]; due !== undefined && due[0] < row; due = this.rows[this.next]) {
      this.copyTo(place);
      const { prefix } = this.span;
      this.out.push(`<${prefix}row r="${due[0] + 1}">`);
      for (const [, patch] of due[1]) this.out.push(cellXml(patch, prefix, this.xml, null));
      this.out.push(`</${prefix}row>`);
      this.next++;
    }
  }

  private patchRow(row: ScannedSpan, cells: readonly (readonly [number, CellPatch])[]): void {
    const tag = withSpans(row.tag, cells[0]?.[0] ?? 0, cells.at(-1)?.[0] ?? 0);
    if (row.isSelfClosed) {
      this.copyTo(row.start);
      this.out.push(tag.replace(/\s*\/>$/, ">"));
      for (const [, patch] of cells) this.out.push(cellXml(patch, this.span.prefix, this.xml, null));
      this.out.push(`</${this.span.prefix}row>`);
      this.at = row.end;
      return;
    }
    if (tag !== row.tag) {
      this.copyTo(row.start);
      this.out.push(tag);
      this.at = row.bodyStart;
    }
    this.patchCells(row, cells);
  }

  private patchCells(row: ScannedSpan, cells: readonly (readonly [number, CellPatch])[]): void {
    let next = 0;
    const newCellsBefore = (column: number, place: number): void => {
      for (let due = cells[next]; due !== undefined && due[0] < column; due = cells[next]) {
        this.copyTo(place);
        this.out.push(cellXml(due[1], this.span.prefix, this.xml, null));
        next++;
      }
    };
    scanCells(this.xml, row, this.span.prefix, (cell) => {
      newCellsBefore(cell.index, cell.start);
      const due = cells[next];
      if (due?.[0] !== cell.index) return;
      this.copyTo(cell.start);
      this.out.push(cellXml(due[1], this.span.prefix, this.xml, cell));
      this.at = cell.end;
      next++;
    });
    newCellsBefore(Infinity, row.bodyEnd);
  }

  private copyTo(place: number): void {
    this.out.push(this.xml.slice(this.at, place));
    this.at = place;
  }
}

/** A row's `spans`, where it has them, wide enough for these columns. */
function withSpans(tag: string, first: number, last: number): string {
  const spans = attribute(tag, "spans");
  const [from, to] = (spans ?? "").split(":").map(Number);
  if (from === undefined || to === undefined || !(from <= to)) return tag;
  const wider = `${Math.min(from, first + 1)}:${Math.max(to, last + 1)}`;
  return wider === spans ? tag : tag.replace(/(\sspans\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${wider}"`);
}

function patchedArea(patches: SheetPatches): WorkbookArea {
  const rows = [...patches.keys()];
  const columns = [...patches.values()].flatMap((cells) => [...cells.keys()]);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

/** The sheet's `<dimension>`, where it has one, made to cover an area. */
function withDimension(xml: string, area: WorkbookArea): string {
  const rows = /<(?:[\w.-]+:)?sheetData(?=[\s/>])/.exec(xml)?.index ?? 0;
  const found = element(xml.slice(0, rows), "dimension");
  const known = parseArea(attribute(found?.tag ?? "", "ref") ?? "");
  if (found === null || known === null) return xml;
  const whole = areaAddress({
    top: Math.min(known.top, area.top),
    left: Math.min(known.left, area.left),
    bottom: Math.max(known.bottom, area.bottom),
    right: Math.max(known.right, area.right),
  });
  if (whole === areaAddress(known)) return xml;
  const tag = found.tag.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${whole}"`);
  return xml.slice(0, found.start) + tag + xml.slice(found.start + found.tag.length);
}
