import type { ColumnRole, ReportTable, TableColumn } from "../../sheets/reading/table";
import type { CheckOptions } from "../check";
import type { BaseKey } from "./bases";
import { judge, type Theory, type Verdict } from "./judge";
import { columnsOf, pairsFor } from "./pairs";
import { bobotTheory, keuanganTheory, serapanTheories, siapPersenTheories, siapTheories } from "./theories";

/** A column of computed figures with the theory it follows. */
export interface ComputedColumn {
  readonly column: TableColumn;
  readonly role: ColumnRole;
  readonly verdict: Verdict;
}

/** Columns whose header leaves no doubt of what they are. */
export const CERTAIN: ReadonlySet<ColumnRole> = new Set(["serapan", "siap", "bobot", "keuanganTertimbang"]);

/** The computed money columns of a table, each judged by the theory that explains most of it. */
export function moneyColumns(table: ReportTable, options: CheckOptions): readonly ComputedColumn[] {
  return table.columns.flatMap((column) => {
    const { role } = column;
    const verdict = role === null ? null : judge(table, column, theoriesOf(table, column, role, options));
    return role === null || verdict === null ? [] : [{ column, role, verdict }];
  });
}

function theoriesOf(
  table: ReportTable,
  column: TableColumn,
  role: ColumnRole,
  options: CheckOptions,
): readonly Theory[] {
  if (role === "serapan") return serapanTheories(table, column);
  if (role === "siap") return siapTheories(table, column);
  if (role === "siapPersen") return siapPersenTheories(table, column);
  if (role === "bobot") return bobotTheories(table, column, options);
  return role === "keuanganTertimbang" ? keuanganTheories(table, column, options) : [];
}

/** The chosen base first: of several that explain a column equally well it is the one meant. */
function basesFirst({ weightBase }: CheckOptions): readonly BaseKey[] {
  return [weightBase, ...(["report", "fund", "program", "own"] as const).filter((key) => key !== weightBase)];
}

function bobotTheories(table: ReportTable, column: TableColumn, options: CheckOptions): readonly Theory[] {
  const pagu = columnsOf(table, "pagu").filter(({ year, quarter }) => year === column.year && quarter === null);
  return pagu.flatMap((one) => basesFirst(options).map((key) => bobotTheory(table, one, key)));
}

function keuanganTheories(table: ReportTable, column: TableColumn, options: CheckOptions): readonly Theory[] {
  const bases = basesFirst(options).filter((key) => key !== "own");
  return pairsFor(table, column, "realisasiRp", "pagu").flatMap((pair) =>
    bases.map((key) => keuanganTheory(table, pair, key)),
  );
}
