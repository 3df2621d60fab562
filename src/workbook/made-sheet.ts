import { placeName } from "./a1";
import { checkContent } from "./edit-checks";
import { spelled } from "./formula/spelling";
import { CellGrid, GridCell } from "./grid";
import { WorkbookError, type CellStyle } from "./model";
import type { Dressing, NewCell, NewChart, NewLook, NewPage, NewSheet } from "./new-sheet";
import { FileSheet } from "./sheet";
import type { ColumnFormat, SheetLayout } from "./sheet-layout";
import type { RowFormat } from "./sheet-reader";
import type { StyleTable } from "./style-table";
import type { WorkbookFile } from "./workbook-file";

/** Points of a row without a height of its own, as Excel has it. */
const NO_ROW: RowFormat = { height: null, isHidden: false, styleIndex: null };

/** A sheet that is not in the file yet: it is written whole when the workbook is saved. */
export class MadeSheet extends FileSheet {
  page: NewPage;
  charts: readonly NewChart[];
  private readonly madeRows: Map<number, RowFormat>;

  constructor(
    spec: NewSheet,
    part: string,
    private readonly table: StyleTable,
  ) {
    const rows = new Map(spec.rowHeights.map(({ row, points }) => [row, { ...NO_ROW, height: points }]));
    const cells = { grid: gridOf(spec.cells, table), rows, shared: [], arrays: [] };
    super({ name: spec.name, state: "visible", kind: "worksheet", part }, cells, layoutOf(spec), [], [], table);
    this.page = spec.page;
    this.charts = spec.charts ?? [];
    this.madeRows = rows;
  }

  get pageBreaks(): readonly number[] {
    return this.page.breaks ?? [];
  }

  get columns(): readonly ColumnFormat[] {
    return [...this.widths].reduce((columns, [column, characters]) => {
      const others = columns.filter(({ first }) => first !== column);
      return characters === null ? others : withWidth(others, { first: column, last: column, characters });
    }, this.layout.columns);
  }

  /** The rows that were given a height, when the sheet was made or since. */
  get rowsGivenHeight(): Iterable<number> {
    return new Set([...this.madeRows.keys(), ...this.heights.keys()]);
  }

  /** Changes what the sheet looks like. */
  dress({ look, merge, width, height, frozenRows, page, charts }: Dressing): void {
    if (look !== undefined) this.restyle(look);
    if (merge !== undefined) this.layout = { ...this.layout, merges: [...this.layout.merges, merge] };
    if (width !== undefined) this.layout = { ...this.layout, columns: withWidth(this.layout.columns, width) };
    for (let row = height?.first ?? 0; height !== undefined && row <= height.last; row++) {
      this.madeRows.set(row, { ...NO_ROW, height: height.points });
    }
    if (frozenRows !== undefined) this.layout = { ...this.layout, frozen: { rows: frozenRows, columns: 0 } };
    if (page !== undefined) this.page = { ...this.page, ...page };
    if (charts !== undefined) this.charts = charts;
  }

  private restyle({ area, part }: NonNullable<Dressing["look"]>): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const style = this.style(row, column);
        const index = this.table.withLook({ ...lookOf(style), ...part }, style.numberFormat);
        const cell = this.grid.get(row, column);
        this.grid.set(row, column, new GridCell(cell?.value ?? null, index, cell?.formula ?? null));
      }
    }
  }
}

/** Refuses what no sheet can be. @throws WorkbookError bad-value */
export function checkNewSheet({ name, cells }: NewSheet): void {
  const isName = name.trim() !== "" && name.length <= 31 && !/[\\/?*:[\]]|^'|'$/.test(name);
  if (!isName) throw new WorkbookError("bad-value", name);
  for (const { row, column, content } of cells) checkContent(content, placeName(name, row, column));
}

/** A name for the part of a sheet that neither the file nor another new sheet uses. */
export function freeSheetPart({ archive, parts, sheets, sheetsInFile }: WorkbookFile): string {
  const folder = `${parts.workbook.slice(0, parts.workbook.lastIndexOf("/") + 1)}worksheets/`;
  const used = new Set([...sheets, ...sheetsInFile].map(({ part }) => part));
  let number = 1;
  while (used.has(`${folder}sheet${number}.xml`) || archive.has(`${folder}sheet${number}.xml`)) number++;
  return `${folder}sheet${number}.xml`;
}

/** What of a style a look tells. */
export function lookOf({ font, fill, borders, horizontal, vertical, wrap }: CellStyle): NewLook {
  const { bold, italic, underline, size, color } = font;
  return {
    bold,
    italic,
    underline,
    size,
    color,
    fill,
    isBoxed: borders.top !== null,
    horizontal: horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : "general",
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
    wrap,
  };
}

function gridOf(cells: readonly NewCell[], styles: StyleTable): CellGrid {
  const grid = new CellGrid();
  for (const { row, column, content, shown, look, format } of cells) {
    const style = styles.withLook(look, format);
    if (content.kind === "formula") grid.set(row, column, new GridCell(shown, style, spelled(content.formula)));
    else grid.set(row, column, new GridCell(content.kind === "value" ? content.value : null, style, null));
  }
  return grid;
}

function layoutOf({ columnWidths, merges, frozenRows }: NewSheet): SheetLayout {
  return {
    columns: columnWidths.map((width, column) => columnFormat(column, width)),
    defaultWidth: null,
    baseWidth: 8,
    defaultHeight: null,
    hasFixedHeights: false,
    hidesOtherRows: false,
    merges,
    frozen: { rows: frozenRows, columns: 0 },
    showGridLines: true,
    isProtected: false,
    isSelected: false,
    filtered: null,
  };
}

function columnFormat(column: number, width: number): ColumnFormat {
  return { first: column, last: column, width, isHidden: false, styleIndex: null };
}

function withWidth(
  columns: readonly ColumnFormat[],
  { first, last, characters }: NonNullable<Dressing["width"]>,
): readonly ColumnFormat[] {
  const others = columns.filter((format) => format.first < first || format.first > last);
  const added = Array.from({ length: last - first + 1 }, (_, index) => columnFormat(first + index, characters));
  return [...others, ...added].sort((a, b) => a.first - b.first);
}
