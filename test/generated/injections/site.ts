import { a1 } from "../../../src/sheets/address";
import type { CellValue, SheetContent } from "../../../src/sheets/content";
import type { ColumnRole } from "../../../src/sheets/reading/table";
import type { Draw } from "../layouts/draw";
import { rounded } from "../layouts/numbers";
import type { DressedReport, TrueColumn, TrueRow, TrueTable } from "../layouts/truth";

/** A figure of the report: its table, row and column. */
export interface Spot {
  readonly table: TrueTable;
  readonly row: TrueRow;
  readonly column: TrueColumn;
  readonly value: number;
}

/** A drawn sheet that can be written on. Rows and columns are those of the sheet. */
export class Site {
  private readonly values: CellValue[][];
  private readonly formulas: (string | null)[][];
  private readonly formats: string[][];
  private readonly others: SheetContent[] = [];
  private readonly copies: Site[] = [];
  /** The office's own list, [kode, name] by [kode, name]; null where none is loaded. */
  list: readonly (readonly CellValue[])[] | null = null;

  constructor(
    readonly report: DressedReport,
    readonly draw: Draw,
  ) {
    this.values = report.content.values.map((row) => [...row]);
    this.formulas = report.content.formulas.map((row) => [...row]);
    this.formats = report.content.formats.map((row) => [...row]);
  }

  content(name = this.report.content.name): SheetContent {
    const cells = { values: this.values, formulas: this.formulas, formats: this.formats };
    return { ...this.report.content, name, ...cells };
  }

  /** All sheets of the workbook: the drawn one, its copies, and those put beside it. */
  sheets(): readonly SheetContent[] {
    const { name } = this.report.content;
    return [
      this.content(),
      ...this.copies.map((copy, at) => copy.content(`${name} (${String(at + 2)})`)),
      ...this.others,
    ];
  }

  /** The same sheet once more in the workbook. */
  copy(): Site {
    const copy = new Site(this.report, this.draw);
    this.copies.push(copy);
    return copy;
  }

  /** Another sheet in the workbook. */
  beside(sheet: SheetContent): void {
    this.others.push(sheet);
  }

  get tables(): readonly TrueTable[] {
    return this.report.tables;
  }

  value(row: number, column: number): CellValue {
    return this.values[row - this.report.content.top]?.[column - this.report.content.left] ?? null;
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  }

  formula(row: number, column: number): string | null {
    return this.formulas[row - this.report.content.top]?.[column - this.report.content.left] ?? null;
  }

  format(row: number, column: number): string {
    return this.formats[row - this.report.content.top]?.[column - this.report.content.left] ?? "General";
  }

  /** A percentage as its column stores it: 95.4, or 0.954 where the cell has a percent format. */
  percent(row: number, column: number, points: number): number {
    const isShare = this.format(row, column).includes("%");
    return isShare ? rounded(points / 100, 4) : rounded(points, 2);
  }

  /** The percentage a cell shows, in points; null where no number stands there. */
  points(row: number, column: number): number | null {
    const value = this.value(row, column);
    if (typeof value !== "number") return null;
    return this.format(row, column).includes("%") ? rounded(value * 100, 6) : value;
  }

  /** Writes a cell and answers its address. */
  put(row: number, column: number, value: CellValue, { formula = null, format }: Written = {}): string {
    const [at, across] = [row - this.report.content.top, column - this.report.content.left];
    this.values[at]!.splice(across, 1, value);
    this.formulas[at]!.splice(across, 1, formula);
    if (format !== undefined) this.formats[at]!.splice(across, 1, format);
    return a1(row, column);
  }

  /** Figures typed as numbers in columns of the given roles, in a drawn order. */
  figures(roles: readonly ColumnRole[], isRight: (spot: Spot) => boolean = () => true): readonly Spot[] {
    const spots = this.tables.flatMap((table) =>
      table.columns
        .filter(({ role }) => role !== null && roles.includes(role))
        .flatMap((column) =>
          table.rows.flatMap((row): Spot[] => {
            const value = this.value(row.row, column.column);
            const isTyped = typeof value === "number" && this.formula(row.row, column.column) === null;
            return isTyped ? [{ table, row, column, value }] : [];
          }),
        ),
    );
    return this.draw.shuffled(spots.filter(isRight));
  }

  column(table: TrueTable, role: ColumnRole): TrueColumn | undefined {
    return table.columns.find((one) => one.role === role);
  }

  columns(table: TrueTable, role: ColumnRole): readonly TrueColumn[] {
    return table.columns.filter((one) => one.role === role);
  }

  /** Adds to a figure of a row and of every sum above it, the total included. */
  raise(table: TrueTable, row: TrueRow, column: number, by: number): void {
    const parent = table.rows.find((one) => one.row === row.parent);
    this.add(row.row, column, by);
    if (parent !== undefined) this.raise(table, parent, column, by);
    else if (table.totalRow !== null) this.add(table.totalRow, column, by);
  }

  /** Writes serapan and sisa of a row anew from its pagu and realisasi. */
  recompute(table: TrueTable, row: number): void {
    const [pagu, spent] = (["pagu", "realisasiRp"] as const).map((role) => {
      const value = this.value(row, this.column(table, role)?.column ?? -1);
      return typeof value === "number" ? value : null;
    });
    if (pagu == null || spent == null) return;
    const write = (role: ColumnRole, value: (column: number) => number): void => {
      const column = this.column(table, role)?.column;
      if (column !== undefined && typeof this.value(row, column) === "number")
        this.put(row, column, value(column), { formula: this.formula(row, column) });
    };
    write("siap", () => pagu - spent);
    write("serapan", (column) => this.percent(row, column, (spent / pagu) * 100));
  }

  private add(row: number, column: number, by: number): void {
    const value = this.value(row, column);
    if (typeof value === "number") this.put(row, column, value + by, { formula: this.formula(row, column) });
  }

  children(table: TrueTable, row: TrueRow): readonly TrueRow[] {
    return table.rows.filter((one) => one.parent === row.row);
  }
}

interface Written {
  readonly formula?: string | null;
  readonly format?: string;
}

/** One kind of mistake: makes it on a consistent sheet and answers its cell, or null where the sheet has no place for it. */
export type Inject = (site: Site) => string | null;

export const MONEY: readonly ColumnRole[] = ["pagu", "realisasiRp"];
export const COUNTS: readonly ColumnRole[] = ["target", "realisasi"];
