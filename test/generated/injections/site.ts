import { a1 } from "../../../src/sheets/address";
import type { CellValue, SheetContent } from "../../../src/sheets/content";
import type { ColumnRole } from "../../../src/sheets/reading/table";
import type { Draw } from "../layouts/draw";
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

  constructor(
    readonly report: DressedReport,
    readonly draw: Draw,
  ) {
    this.values = report.content.values.map((row) => [...row]);
    this.formulas = report.content.formulas.map((row) => [...row]);
    this.formats = report.content.formats.map((row) => [...row]);
  }

  content(): SheetContent {
    return { ...this.report.content, values: this.values, formulas: this.formulas, formats: this.formats };
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
