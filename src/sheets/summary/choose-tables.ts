import { hasAmounts } from "../reading/rows/amounts";
import type { ReportTable, TableKind, TableRow } from "../reading/table";
import { figureOf } from "../../domain/decode-number";

/** Kinds a summary of money is made of, the one that says most first. */
const PREFERRED: readonly TableKind[] = ["rfk", "budget", "e81", "recap", "programme"];
/** Two tables that share so much of their rows tell of the same activities at different times. */
const SAME = 0.6;

/**
 * The tables a summary of money is made of, so that every rupiah counts once: all of one kind and one header; where
 * several tell of the same activities (January, February …) the last. Tables of other kinds show the same money again.
 */
export function moneyTables(tables: readonly ReportTable[]): readonly ReportTable[] {
  const kind = PREFERRED.find((wanted) =>
    tables.some((table) => table.kind === wanted && activities(table).length > 0),
  );
  const ofKind = tables.filter((table) => table.kind === kind && activities(table).length > 0);
  const [fullest] = [...ofKind].sort((a, b) => activities(b).length - activities(a).length);
  const alike = ofKind.filter(({ anchor }) => kind === "rfk" || anchor === fullest?.anchor);
  return alike.filter((table, index) => !alike.slice(index + 1).some((later) => isSame(table, later)));
}

/** Rows that money is spent by, each once. */
export function activities(table: ReportTable): readonly TableRow[] {
  return table.rows.filter(
    (row) => row.part.kind === "leaf" && hasAmounts(amountsOf(row.cells)) && !isIncome(table, row),
  );
}

/** Income, by its own name or that of a row above it: never a part of what was spent. */
export function isIncome(table: ReportTable, row: TableRow): boolean {
  if (/^pendapatan\b/i.test(row.uraian)) return true;
  const above = row.parent === null ? undefined : table.rows[row.parent];
  return above !== undefined && isIncome(table, above);
}

function amountsOf(cells: TableRow["cells"]): { readonly pagu: number | null; readonly realisasi: number | null } {
  return {
    pagu: cells.pagu === undefined ? null : figureOf(cells.pagu.typed),
    realisasi: cells.realisasiRp === undefined ? null : figureOf(cells.realisasiRp.typed),
  };
}

function isSame(a: ReportTable, b: ReportTable): boolean {
  const [own, other] = [namesOf(a), namesOf(b)];
  const shared = [...own].filter((name) => other.has(name)).length;
  return shared >= SAME * Math.min(own.size, other.size) && shared > 0;
}

function namesOf(table: ReportTable): ReadonlySet<string> {
  return new Set(activities(table).map(({ kode, uraian }) => `${kode?.normal ?? ""} ${uraian.toLowerCase()}`));
}
