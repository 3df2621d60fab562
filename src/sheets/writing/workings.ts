import type { SheetGrid } from "../reading/grid";
import type { ReportTable, TableColumn, TableRow } from "../reading/table";
import { cellFigure, computedFigure, isBlankCell, printedPoints, type CellFigure, type Stored } from "./cell-figure";
import type { Computed, ComputedCell, ComputedRole, ComputeOptions, SkipReason } from "./computed-cell";
import { contentOf, isSettled } from "./settled";
import { storedInColumn } from "./stored-in-column";

/** What goes with a computed cell besides its figure; how it is stored, where that is not the column's own way. */
export type Beside = Pick<ComputedCell, "asFraction" | "direction" | "simpleMean">;

/**
 * The computed cells of one table while they are worked out, one column after the other: a figure that was computed before
 * is what the next one starts from, not what the cell prints.
 */
export class Workings {
  private readonly found: ComputedCell[] = [];
  private readonly figures = new Map<string, CellFigure>();
  private readonly texts = new Map<string, string>();
  private readonly refused = new Set<string>();

  constructor(
    readonly table: ReportTable,
    readonly grid: SheetGrid,
    readonly options: ComputeOptions,
  ) {}

  /** All cells in the order they were worked out. */
  get cells(): readonly ComputedCell[] {
    return this.found;
  }

  /** The columns of a role, left to right. */
  columns(role: TableColumn["role"]): readonly TableColumn[] {
    return this.table.columns.filter((column) => column.role === role);
  }

  /** How percentages are stored in a column. */
  stored(column: number): Stored {
    return storedInColumn(this.table, column);
  }

  /** The figure of a cell, computed or typed; null where there is none that can be computed with. */
  figure(row: TableRow | undefined, column: number): CellFigure | null {
    if (row === undefined || this.refused.has(key(row.row, column))) return null;
    return this.figures.get(key(row.row, column)) ?? cellFigure(row.cellAt[column], this.options.mode);
  }

  /** What a cell prints, percentages in points. Never what was computed. */
  printed(row: TableRow, column: number): number | null {
    return printedPoints(row.cellAt[column]);
  }

  /** Whether a cell is blank and stays so. */
  isBlank(row: TableRow | undefined, column: number): boolean {
    return row === undefined || (isBlankCell(row.cellAt[column]) && !this.figures.has(key(row.row, column)));
  }

  /** Whether a number stands here as text, so that no formula can use it. */
  isUnusable(row: TableRow, column: number): boolean {
    const kind = row.cellAt[column]?.typed.kind;
    return (kind === "text-number" || kind === "malformed") && this.figure(row, column) === null;
  }

  /** The label worked out for a cell, else the text that stands there. */
  text(row: TableRow, column: number): string {
    const own = row.cellAt[column]?.value;
    return this.texts.get(key(row.row, column)) ?? (typeof own === "string" ? own.trim() : "");
  }

  /** Notes what a cell should hold. Cells hidden under a merged one hold nothing, and nothing starts from them. */
  add(index: number, column: number, role: ComputedRole, computed: Computed, beside: Beside = {}): void {
    const row = this.table.rows[index]?.row;
    if (row === undefined) return;
    const asFraction = beside.asFraction ?? (PERCENTAGES.has(role) && this.stored(column) === "fraction");
    const reason: SkipReason | null = this.grid.isMergedAway(row, column) ? "sel-gabungan" : null;
    const result: Computed = reason === null ? computed : { kind: "skip", reason };
    this.found.push({ row, column, role, index, computed: result, ...beside, asFraction });
    if (result.kind === "skip") {
      if (NO_FIGURE.has(result.reason)) this.refused.add(key(row, column));
      return;
    }
    const { value } = result;
    if (typeof value === "string") this.texts.set(key(row, column), value);
    else this.figures.set(key(row, column), this.figureToUse(row, column, role, { ...result, value }, asFraction));
  }

  /** An office's own rounded formula is left where it stands: the cells that start from it get what it shows. */
  private figureToUse(
    row: number,
    column: number,
    role: ComputedRole,
    { value, formula }: { readonly value: number; readonly formula: string },
    asFraction: boolean,
  ): CellFigure {
    const shown = this.grid.value(row, column);
    const old = contentOf(this.grid, row, column);
    const isLeft = isSettled(old, shown, this.options.mode, { role, value, formula, asFraction });
    return computedFigure(row, column, isLeft && typeof shown === "number" ? shown : value, asFraction);
  }
}

/** Reasons why there is no figure at all: what the cell prints instead is never computed with. */
const NO_FIGURE: ReadonlySet<SkipReason> = new Set(["target-nol", "target-kosong", "realisasi-kinerja-kosong"]);

const PERCENTAGES: ReadonlySet<ComputedRole> = new Set([
  ...(["bobot", "keuanganTertimbang", "fisikTertimbang", "serapan", "siapPersen"] as const),
  ...(["deviasi", "capaian", "efisiensi", "pertumbuhan"] as const),
]);

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
