import { figureOf } from "../../domain/decode-number";
import { sumRupiah } from "../../domain/rupiah";
import type { ReportTable, TableCell, TableRow } from "../reading/table";
import { percentFactor, percentUnit } from "../writing/percent-unit";
import type { Fisik, MoneyLine, SourceCell, SourcedFigure } from "./summary";

/** Which money columns a summary takes of a table with several years or quarters. */
export interface MoneyColumns {
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/** A row's money and physical progress with the cells they stand in. */
export function moneyLine(table: ReportTable, row: TableRow, columns: MoneyColumns): MoneyLine {
  return {
    name: row.uraian,
    kode: row.mark === "kode" || row.kode !== null ? (row.kode?.normal ?? row.kodeText.trim()) : "",
    sheet: table.sheet,
    row: row.row,
    tier: row.tier,
    pagu: figureIn(table, row, columns.pagu),
    realisasi: figureIn(table, row, columns.realisasi),
    fisik: fisikOf(table, row),
  };
}

/** The line of several rows together, placed at the first of them. Physical progress is not added up. */
export function sumLine(name: string, lines: readonly MoneyLine[]): MoneyLine {
  const [first] = lines;
  return {
    name,
    kode: "",
    sheet: first?.sheet ?? "",
    row: first?.row ?? 0,
    tier: "total",
    pagu: sumOf(lines.map(({ pagu }) => pagu)),
    realisasi: sumOf(lines.map(({ realisasi }) => realisasi)),
    fisik: null,
  };
}

/** The exact sum of figures, made of all their cells; null where there are none. */
export function sumOf(figures: readonly (SourcedFigure | null)[]): SourcedFigure | null {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return null;
  return { value: sumRupiah(known.map(({ value }) => value)), cells: known.flatMap(({ cells }) => cells) };
}

function figureIn(table: ReportTable, row: TableRow, column: number | null): SourcedFigure | null {
  const cell = column === null ? undefined : row.cellAt[column];
  const value = cell === undefined ? null : figureOf(cell.typed);
  return cell === undefined || value === null ? null : { value, cells: [sourceCell(table, cell)] };
}

/** A decoded cell as a source. */
export function sourceCell(table: ReportTable, { row, column, typed, format, value }: TableCell): SourceCell {
  const shown = typeof value === "number" || typeof value === "string" ? value : null;
  return { sheet: table.sheet, row, column, isText: typed.kind !== "number", format, shown };
}

function fisikOf(table: ReportTable, row: TableRow): Fisik | null {
  const weighted = numberIn(row.cells.fisikTertimbang);
  const weight = numberIn(row.cells.bobot);
  if (weighted !== null && weight !== null && weight.value !== 0) {
    const percent = (weighted.value / weight.value) * 100;
    const [cell, by] = [sourceCell(table, weighted.cell), sourceCell(table, weight.cell)];
    return { percent, cell, weight: by, isShare: false };
  }
  const own = numberIn(row.cells.fisik);
  if (own === null) return null;
  const isShare = percentFactor(percentUnit(table, "fisik")) === 1;
  return { percent: isShare ? own.value * 100 : own.value, cell: sourceCell(table, own.cell), weight: null, isShare };
}

function numberIn(cell: TableCell | undefined): { readonly cell: TableCell; readonly value: number } | null {
  return cell?.typed.kind === "number" ? { cell, value: cell.typed.value } : null;
}
