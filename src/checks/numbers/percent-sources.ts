import { principal } from "../../sheets/reading/columns/amount-columns";
import type { ColumnRole, ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { cellName, figureAt } from "../check";

/** What a percentage should be by the two figures of its row it is made of. */
export interface PercentSource {
  readonly points: number;
  /** False where another formula may be meant: capaian of an indicator that should fall. */
  readonly isCertain: boolean;
  /** The two cells. */
  readonly cells: readonly string[];
}

/** Which figures of the same row a percentage is the ratio of. */
const RATIOS: Readonly<Partial<Record<ColumnRole, readonly [ColumnRole, ColumnRole]>>> = {
  serapan: ["realisasiRp", "pagu"],
  capaian: ["realisasi", "target"],
};

/** Realisasi over pagu, or realisasi over target, in percent points; null where the row does not say. */
export function exactPercent(table: ReportTable, column: TableColumn, row: TableRow): PercentSource | null {
  const [part, whole] = RATIOS[column.role ?? "kode"] ?? [];
  if (part === undefined || whole === undefined) return null;
  const [over, under] = [partner(table, column, part), partner(table, column, whole)];
  if (over === null || under === null) return null;
  const [r, p] = [figureAt(row, over.column), figureAt(row, under.column)];
  if (r === null || p === null || p === 0) return null;
  const cells = [row.cellAt[over.column], row.cellAt[under.column]];
  return {
    points: (r / p) * 100,
    isCertain: column.role !== "capaian",
    cells: cells.flatMap((cell) => (cell === undefined ? [] : cellName(cell))),
  };
}

/** The column of a role for the same year, quarter and period; the only one of that role where there is one. */
function partner(table: ReportTable, column: TableColumn, role: ColumnRole): TableColumn | null {
  const all = table.columns.filter((one) => one.role === role);
  const same = all.filter(
    (one) => one.year === column.year && one.quarter === column.quarter && one.period === column.period,
  );
  const among = same.length > 0 ? same : all;
  return (among.length > 1 && role === "pagu" ? principal(among) : among.length === 1 ? among[0] : null) ?? null;
}
