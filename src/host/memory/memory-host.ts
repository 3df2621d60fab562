import type { CellValue, SheetContent, SheetInfo } from "../../sheets/content";
import type { ChartSpec, SheetSpec } from "../../sheets/writing/sheet-spec";
import {
  HostError,
  LONGEST_NOTE,
  type ColumnLook,
  type ColumnPart,
  type SheetWrites,
  type SpreadsheetHost,
} from "../port";
import { formulaNames } from "../sheet-names";
import { extent, initialCells, isInColumn, isMergedAway, key, type MemoryCell, type MemorySheet } from "./memory-sheet";

/** Gives a formula's value from the cells; the tests bring a real evaluator, without one formulas show nothing. */
export type Calculate = (
  formula: string,
  sheet: string,
  valueAt: (row: number, column: number) => CellValue,
) => CellValue;

/** A spreadsheet on arrays, for tests. */
export class MemoryHost implements SpreadsheetHost {
  readonly kind = "memory";
  /** The last selection asked for, as 'Sheet'!A1; null until then. */
  selected: { readonly sheet: string; readonly address: string } | null = null;
  private readonly cells = new Map<string, Map<string, MemoryCell>>();
  private readonly notes = new Map<string, string>();
  /** Looks and widths that were given, by sheet. */
  private readonly looks = new Map<string, Map<string, string>>();
  private sheets: readonly MemorySheet[];

  constructor(
    sheets: readonly MemorySheet[],
    private readonly calculate: Calculate = () => null,
  ) {
    this.sheets = sheets;
    for (const sheet of sheets) {
      this.cells.set(sheet.name, initialCells(sheet));
      this.looks.set(sheet.name, new Map(Object.entries(sheet.looks ?? {})));
    }
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.sheets.map(info));
  }

  async readSheet(name: string): Promise<SheetContent> {
    await Promise.resolve();
    const sheet = this.find(name);
    const cells = this.cells.get(name) ?? new Map<string, MemoryCell>();
    const { bottom, right } = extent(cells);
    const matrix = <T>(make: (cell: MemoryCell | undefined, row: number, column: number) => T): T[][] =>
      Array.from({ length: bottom + 1 }, (_, row) =>
        Array.from({ length: right + 1 }, (__, column) => make(cells.get(key(row, column)), row, column)),
      );
    return {
      ...info(sheet),
      top: 0,
      left: 0,
      values: matrix((_, row, column) => this.value(name, row, column)),
      formulas: matrix((cell) => (cell?.content.kind === "formula" ? cell.content.formula : null)),
      formats: matrix((cell) => cell?.format ?? "General"),
      merges: sheet.merges ?? [],
      hiddenRows: [],
      hiddenColumns: [],
    };
  }

  async readLook(name: string, { column, top, bottom }: ColumnPart): Promise<ColumnLook> {
    await Promise.resolve();
    const looks = this.looks.get(this.find(name).name);
    const width = looks?.get(`width ${String(column)}`);
    const cells = Array.from({ length: bottom - top + 1 }, (_, index) => ({
      format: this.cells.get(name)?.get(key(top + index, column))?.format ?? "General",
      look: looks?.get(key(top + index, column)) ?? "",
    }));
    const merges = (this.find(name).merges ?? []).filter((area) => isInColumn(area, column, top, bottom));
    return {
      column,
      top,
      width: width === undefined ? null : Number(width),
      merges: merges.map((area) => ({ top: area.top, bottom: area.bottom })),
      cells,
    };
  }

  async write(writes: readonly SheetWrites[]): Promise<void> {
    await Promise.resolve();
    for (const { sheet, cells } of writes) this.refuse(sheet, cells);
    for (const { sheet, cells, looks = [] } of writes) {
      this.take(sheet, looks);
      const target = this.cells.get(sheet);
      for (const { row, column, content, format } of cells) {
        const old = target?.get(key(row, column));
        target?.set(key(row, column), { content, format: format ?? old?.format ?? "General" });
      }
    }
  }

  /** The charts that stand on a sheet. */
  chartsOf(name: string): readonly ChartSpec[] {
    return this.find(name).charts ?? [];
  }

  async putSheet({ name, cells, merges, charts = [] }: SheetSpec): Promise<void> {
    await Promise.resolve();
    const known = this.sheets.find((sheet) => sheet.name === name);
    if (known?.isProtected === true) throw new HostError("sheet-protected", name);
    const sheet: MemorySheet = { name, rows: [], merges, charts };
    this.sheets =
      known === undefined ? [...this.sheets, sheet] : this.sheets.map((old) => (old === known ? sheet : old));
    this.cells.set(
      name,
      new Map(cells.map(({ row, column, content, format }) => [key(row, column), { content, format }])),
    );
  }

  async removeSheet(name: string): Promise<void> {
    await Promise.resolve();
    const sheet = this.find(name);
    const others = this.sheets.filter((other) => other !== sheet);
    if (others.every(({ visible }) => visible === false) || this.isRead(name))
      throw new HostError("sheet-needed", name);
    this.sheets = others;
    this.cells.delete(name);
  }

  async select(sheet: string, address: string): Promise<void> {
    await Promise.resolve();
    this.find(sheet);
    this.selected = { sheet, address };
  }

  readNote(name: string): Promise<string | null> {
    return Promise.resolve(this.notes.get(name) ?? null);
  }

  async writeNote(name: string, text: string | null): Promise<void> {
    await Promise.resolve();
    if (text === null) this.notes.delete(name);
    else if (text.length > LONGEST_NOTE) throw new HostError("too-large", null, `note ${name}`);
    else this.notes.set(name, text);
  }

  private take(name: string, taken: readonly ColumnLook[]): void {
    const looks = this.looks.get(name) ?? new Map<string, string>();
    this.looks.set(name, looks);
    for (const { column, top, width, merges, cells } of taken) {
      this.merge(name, column, top, top + cells.length - 1, merges);
      if (width === null) looks.delete(`width ${String(column)}`);
      else looks.set(`width ${String(column)}`, String(width));
      cells.forEach(({ look }, index) => looks.set(key(top + index, column), look));
    }
  }

  private merge(name: string, column: number, top: number, bottom: number, merges: ColumnLook["merges"]): void {
    const sheet = this.find(name);
    const others = (sheet.merges ?? []).filter((area) => !isInColumn(area, column, top, bottom));
    const own = merges.map((rows) => ({ ...rows, left: column, right: column }));
    this.sheets = this.sheets.map((one) => (one === sheet ? { ...sheet, merges: [...others, ...own] } : one));
  }

  /** Whether a formula of another sheet names this one. */
  private isRead(name: string): boolean {
    const others = [...this.cells].filter(([sheet]) => sheet !== name).flatMap(([, cells]) => [...cells.values()]);
    return others.some(({ content }) => content.kind === "formula" && formulaNames(content.formula, name));
  }

  private find(name: string): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new HostError("sheet-missing", name);
    return sheet;
  }

  private refuse(name: string, cells: SheetWrites["cells"]): void {
    const sheet = this.find(name);
    if (sheet.isProtected === true) throw new HostError("sheet-protected", name);
    const merged = cells.find((cell) =>
      (sheet.merges ?? []).some((merge) => isMergedAway(merge, cell.row, cell.column)),
    );
    if (merged !== undefined) throw new HostError("cell-refused", name);
  }

  private value(sheet: string, row: number, column: number): CellValue {
    const content = this.cells.get(sheet)?.get(key(row, column))?.content;
    if (content === undefined || content.kind === "blank") return null;
    if (content.kind === "value") return content.value;
    if (content.kind === "error") return { error: content.error };
    return this.calculate(content.formula, sheet, (r, c) => this.value(sheet, r, c));
  }
}

function info(sheet: MemorySheet): SheetInfo {
  const { name, visible = true, isProtected = false, isFiltered = false } = sheet;
  return { name, visible, isProtected, isFiltered };
}
