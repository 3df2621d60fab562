import { figureOf } from "../../domain/decode-number";
import type { SheetGrid } from "../reading/grid";
import { valueText } from "../reading/grid";
import type { ColumnRole, ReportTable, TableColumn, TableRow } from "../reading/table";
import { sourceCell } from "./money-line";
import type { IndicatorLine } from "./summary";

/** The columns of one year of an indicator table. */
interface IndicatorColumns {
  readonly target: TableColumn;
  readonly realisasi: TableColumn;
  readonly capaian: TableColumn | null;
  readonly kategori: TableColumn | null;
}

/** The indicators of the tables with target and realisasi, each with the latest year; an indicator printed again is left out. */
export function indicatorLines(
  tables: readonly ReportTable[],
  gridOf: (sheet: string) => SheetGrid,
): readonly IndicatorLine[] {
  const known = new Set<string>();
  return tables
    .filter(({ kind }) => kind === "indicator" || kind === "e81")
    .flatMap((table) => {
      const columns = latestColumns(table);
      return columns === null
        ? []
        : table.rows.flatMap((row) => lineOf(table, row, columns, gridOf(table.sheet)) ?? []);
    })
    .filter(({ name }) => {
      const key = spelledAlike(name);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}

function latestColumns(table: ReportTable): IndicatorColumns | null {
  const of = (role: ColumnRole): readonly TableColumn[] =>
    table.columns.filter((column) => column.role === role && column.quarter === null && column.period !== "dasar");
  const realisasi = of("realisasi").reduce<TableColumn | null>(
    (latest, column) => (latest === null || (column.year ?? 0) >= (latest.year ?? 0) ? column : latest),
    null,
  );
  if (realisasi === null) return null;
  const near = (role: ColumnRole): TableColumn | null => nearest(of(role), realisasi);
  const target = near("target");
  return target === null ? null : { target, realisasi, capaian: near("capaian"), kategori: near("kategori") };
}

/** Of the columns of the same year and period, or of none, the one that stands nearest. */
function nearest(columns: readonly TableColumn[], by: TableColumn): TableColumn | null {
  const same = columns.filter(
    ({ year, period }) => (year === by.year || year === null) && (period === by.period || period === null),
  );
  const distance = ({ column }: TableColumn): number => Math.abs(column - by.column);
  return [...same].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function lineOf(table: ReportTable, row: TableRow, columns: IndicatorColumns, grid: SheetGrid): IndicatorLine | null {
  const target = row.cellAt[columns.target.column];
  const realisasi = row.cellAt[columns.realisasi.column];
  const name = nameOf(row);
  const isFilled = (cell: typeof target): boolean => cell !== undefined && FILLED.includes(cell.typed.kind);
  if (target === undefined || realisasi === undefined || name === "" || !isFilled(target) || !isFilled(realisasi)) {
    return null;
  }
  if (row.mark === "average" || row.mark === "total") return null;
  const capaian = columns.capaian === null ? undefined : row.cellAt[columns.capaian.column];
  const percent = capaian === undefined ? null : figureOf(capaian.typed);
  const isShare = capaian?.typed.kind === "number" && capaian.format.includes("%");
  return {
    name,
    sasaran: sasaranOf(table, row, grid),
    sheet: table.sheet,
    row: row.row,
    year: columns.realisasi.year,
    target: sourceCell(table, target),
    realisasi: sourceCell(table, realisasi),
    capaian:
      capaian === undefined || percent === null
        ? null
        : { value: isShare ? percent * 100 : percent, cells: [sourceCell(table, capaian)] },
    isShare,
    kategori: columns.kategori === null ? "" : valueText(row.cellAt[columns.kategori.column]?.value ?? null).trim(),
  };
}

/** "Prosentase" and "Presentase" are the same word; blanks and signs make no other indicator. */
function spelledAlike(name: string): string {
  return name
    .toLowerCase()
    .replace(/p(?:re|ro)sentase/g, "persentase")
    .replace(/[^\p{L}\d]/gu, "");
}

const FILLED: readonly string[] = ["number", "text-number", "range"];

function nameOf({ cells, uraian }: TableRow): string {
  const indikator = valueText(cells.indikator?.value ?? null)
    .replace(/\s+/g, " ")
    .trim();
  return indikator === "" ? uraian : indikator;
}

/** The sasaran of the row: in a column headed so, merged cells counting for all their rows; else the row it stands under. */
function sasaranOf(table: ReportTable, row: TableRow, grid: SheetGrid): string {
  const column = table.columns.find(({ header }) => /\bsasaran\b/i.test(header) && !/indikator/i.test(header));
  if (column !== undefined) {
    for (let at = row.row; at >= table.firstRow; at--) {
      const text = grid.text(at, column.column);
      if (text !== "") return text;
    }
  }
  const above = row.parent === null ? undefined : table.rows[row.parent];
  return above?.tier === "sasaran" ? above.uraian : "";
}
