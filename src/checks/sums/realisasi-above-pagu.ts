import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { isBeforeChange } from "../../sheets/reading/columns/amount-columns";
import { MONEY_KINDS, cellName, figureAt, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { partsOf } from "./sum-parts";

/** More spent than the pagu of the same year allows, reported where it happens and not again on the rows that only add it up. */
export const realisasiAbovePagu = tableCheck(
  {
    code: "realisasi-above-pagu",
    tier: "always",
    rule: "pagu-batas",
    kinds: MONEY_KINDS,
    after: [...UNSURE_FIGURES, "amount-negative", "recap-mismatch", "quarters-sum", "child-sum", "total-sum"],
  },
  (table) => pairs(table).flatMap((pair) => compare(table, pair)),
);

interface Pair {
  readonly pagu: TableColumn;
  readonly realisasi: TableColumn;
}

/** A budget and what was spent of it: of the same year and period, in the one version of the budget that is in force. */
function pairs({ columns }: ReportTable): readonly Pair[] {
  const whole = columns.filter(({ quarter, period }) => quarter === null && (period === null || period === "ini"));
  const budgets = whole.filter((column) => column.role === "pagu" && !isBeforeChange(column));
  return whole
    .filter(({ role }) => role === "realisasiRp")
    .flatMap((realisasi) => {
      const same = budgets.filter(({ year, period }) => year === realisasi.year && period === realisasi.period);
      const [pagu] = same;
      return pagu === undefined || same.length > 1 ? [] : [{ pagu, realisasi }];
    });
}

function compare(table: ReportTable, { pagu, realisasi }: Pair) {
  const isAbove = table.rows.map((row) => {
    const [limit, spent] = [figureAt(row, pagu.column), figureAt(row, realisasi.column)];
    return limit !== null && spent !== null && spent > limit && !isRevenue(table, row);
  });
  return table.rows.flatMap((row, index) => {
    const [cell, limit] = [row.cellAt[realisasi.column], row.cellAt[pagu.column]];
    const parts = partsOf(table, index) ?? row.children;
    if (isAbove[index] !== true || cell === undefined || limit === undefined) return [];
    if (parts.some((part) => isAbove[part] === true)) return [];
    const [found, expected] = [figureAt(row, realisasi.column), figureAt(row, pagu.column)];
    return [
      finding(table, {
        code: "realisasi-above-pagu",
        severity: table.kind === "e81" || table.kind === "programme" ? "warning" : "error",
        cell: cellName(cell),
        related: [cellName(limit)],
        found,
        expected,
        params: { ...columnParams(realisasi), row: rowLabel(row), surplus: (found ?? 0) - (expected ?? 0) },
      }),
    ];
  });
}

/** Revenue may well come in above what was planned. */
function isRevenue(table: ReportTable, row: TableRow): boolean {
  if (/\bpendapatan\b|\bretribusi\b|\bpenerimaan\b/i.test(row.uraian)) return true;
  const above = row.parent === null ? undefined : table.rows[row.parent];
  return above !== undefined && isRevenue(table, above);
}
