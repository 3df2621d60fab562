import type { Finding } from "../../findings/finding";
import { a1 } from "../../sheets/address";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { figureIn, tableCheck } from "../check";
import { finding } from "../finding-at";

/** A row with money but without kode in a table that uses kode, and a programme outside the groups that all others stand in. */
export const kodeMissing = tableCheck(
  { code: "kode-missing", tier: "before-handing-in", rule: "kode-urusan", kinds: ["rfk"], after: [] },
  (table) => {
    const kodeColumn = table.columns.find((column) => column.role === "kode");
    if (kodeColumn === undefined || !usesKode(table)) return [];
    const at = (row: TableRow): string => a1(row.row, kodeColumn.column);
    return [...uncodedRows(table, at), ...outsideGroups(table, at)];
  },
);

function usesKode(table: ReportTable): boolean {
  const marked = table.rows.filter((row) => row.mark !== "none" && row.mark !== "total");
  return marked.some((row) => row.mark === "kode");
}

function uncodedRows(table: ReportTable, at: (row: TableRow) => string): readonly Finding[] {
  return table.rows.flatMap((row) => {
    const hasMoney = figureIn(row, "pagu") !== null || figureIn(row, "realisasiRp") !== null;
    if (row.mark !== "none" || !hasMoney) return [];
    const params = { variant: "row", name: row.uraian };
    return [
      finding(table, {
        code: "kode-missing",
        severity: "warning",
        cell: at(row),
        found: null,
        expected: null,
        cause: "row",
        params,
      }),
    ];
  });
}

function outsideGroups(table: ReportTable, at: (row: TableRow) => string): readonly Finding[] {
  const groups = table.rows.filter((row) => row.mark === "group" && row.parent === null);
  const firstGroup = groups[0]?.row ?? Infinity;
  if (groups.length < 2) return [];
  return table.rows.flatMap((row) => {
    if (row.mark !== "kode" || row.parent !== null || row.row < firstGroup) return [];
    const params = { variant: "group", name: row.uraian, kode: row.kodeText.trim() };
    return [
      finding(table, {
        code: "kode-missing",
        severity: "warning",
        cell: at(row),
        found: row.kodeText,
        expected: null,
        cause: "group",
        params,
      }),
    ];
  });
}
