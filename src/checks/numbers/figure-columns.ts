import { decideStyle } from "../../domain/number-style";
import type { NumberStyle } from "../../domain/typed-number";
import { a1 } from "../../sheets/address";
import type { ColumnRole, ReportTable, TableCell, TableColumn, TableRow } from "../../sheets/reading/table";

/** Columns of rupiah: sums run over them. */
const MONEY = ["pagu", "realisasiRp", "anggaranKas", "siap"] as const satisfies readonly ColumnRole[];
/** Percentages whose columns are added up: weights and weighted progress. */
const WEIGHTS = ["bobot", "keuanganTertimbang", "fisikTertimbang"] as const satisfies readonly ColumnRole[];
const RATIOS = [
  "serapan",
  "fisik",
  "siapPersen",
  "deviasi",
  "capaian",
  "efisiensi",
] as const satisfies readonly ColumnRole[];
const VOLUMES = ["target", "realisasi"] as const satisfies readonly ColumnRole[];

export type FigureRole =
  (typeof MONEY)[number] | (typeof WEIGHTS)[number] | (typeof RATIOS)[number] | (typeof VOLUMES)[number];

/** What is added up or counted in a column. */
export type Measure = "money" | "weight" | "ratio" | "volume";

/** A body cell with the row it stands in. */
export interface PlacedCell {
  readonly row: TableRow;
  readonly cell: TableCell;
}

/** A column of figures of one table, each year and quarter by itself, with how its figures are written. */
export interface FigureColumn {
  readonly column: TableColumn & { readonly role: FigureRole };
  readonly measure: Measure;
  readonly cells: readonly PlacedCell[];
  /** The style most of its typed figures can only be read in. */
  readonly style: NumberStyle | null;
  /** How many cells hold a true number. */
  readonly numbers: number;
  /** How many hold a number typed as text. */
  readonly texts: number;
  /** Number formats of its true numbers, the commonest first. */
  readonly formats: readonly string[];
}

const known = new WeakMap<ReportTable, readonly FigureColumn[]>();

/** The table's columns of figures from left to right; looked up once per table. */
export function figureColumns(table: ReportTable): readonly FigureColumn[] {
  const columns = known.get(table) ?? table.columns.flatMap((column) => figureColumn(table, column));
  known.set(table, columns);
  return columns;
}

function figureColumn(table: ReportTable, column: TableColumn): readonly FigureColumn[] {
  const measure = measureOf(column.role);
  if (measure === null || !isFigureRole(column)) return [];
  const cells = table.rows.flatMap((row): PlacedCell[] => {
    const cell = row.cellAt[column.column];
    return cell === undefined ? [] : [{ row, cell }];
  });
  const numbers = cells.filter(({ cell }) => cell.typed.kind === "number");
  const values = cells.map(({ cell }) => cell.value);
  return [
    {
      column,
      measure,
      cells,
      style: decideStyle(values.filter((value) => typeof value === "string")),
      numbers: numbers.length,
      texts: cells.filter(({ cell }) => cell.typed.kind === "text-number").length,
      formats: byFrequency(numbers.map(({ cell }) => cell.format)),
    },
  ];
}

function isFigureRole(column: TableColumn): column is FigureColumn["column"] {
  return measureOf(column.role) !== null;
}

/** What a role measures; null for names, kode and other words. */
export function measureOf(role: ColumnRole | null): Measure | null {
  const among = (roles: readonly ColumnRole[]): boolean => role !== null && roles.includes(role);
  if (among(MONEY)) return "money";
  if (among(WEIGHTS)) return "weight";
  if (among(RATIOS)) return "ratio";
  return among(VOLUMES) ? "volume" : null;
}

/** The cell above a column's figures, by which findings of one column share a cause. */
export function columnCause(table: ReportTable, { column }: FigureColumn): string {
  return a1(table.area.top, column.column);
}

function byFrequency(formats: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([format]) => format);
}
