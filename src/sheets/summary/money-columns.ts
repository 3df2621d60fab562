import type { ColumnRole, ReportTable, TableColumn } from "../reading/table";
import { principal } from "../reading/columns/amount-columns";
import type { MoneyColumns } from "./money-line";

/**
 * The pagu and the realisasi a summary speaks of: those of the latest year that has a realisasi; of one year rather the
 * whole than a quarter, rather after a change than before, rather cumulated than a month's.
 */
export function summaryColumns(table: ReportTable): MoneyColumns {
  const realisasi = principalOfLatest(columnsOf(table, "realisasiRp"));
  const pagu = columnsOf(table, "pagu");
  const sameYear = pagu.filter(({ year }) => year === null || realisasi === undefined || year === realisasi.year);
  const chosen = realisasi === undefined ? pagu[0] : principal(sameYear.length === 0 ? pagu : sameYear);
  return { pagu: chosen?.column ?? null, realisasi: realisasi?.column ?? null };
}

function columnsOf(table: ReportTable, role: ColumnRole): readonly TableColumn[] {
  return table.columns.filter((column) => column.role === role);
}

function principalOfLatest(columns: readonly TableColumn[]): TableColumn | undefined {
  const latest = columns.reduce<number | null>(
    (year, column) => (column.year === null ? year : Math.max(year ?? column.year, column.year)),
    null,
  );
  return principal(columns.filter(({ year }) => year === latest));
}
