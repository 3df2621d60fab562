import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, tableCheck } from "../check";
import { finding } from "../finding-at";

/** The same kode on two rows: full kode anywhere in the table, komponen and letters under the same parent. */
export const kodeDuplicate = tableCheck(
  { code: "kode-duplicate", tier: "always", rule: "kode-urusan", kinds: ["rfk"], after: [] },
  (table) => {
    const first = new Map<string, TableRow>();
    return table.rows.flatMap((row) => {
      const key = keyOf(row);
      if (key === null) return [];
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, row);
        return [];
      }
      return duplicate(table, row, earlier);
    });
  },
);

function duplicate(table: ReportTable, row: TableRow, earlier: TableRow): readonly Finding[] {
  const cell = row.cells.kode;
  const earlierCell = earlier.cells.kode;
  if (cell === undefined || earlierCell === undefined) return [];
  return [
    finding(table, {
      code: "kode-duplicate",
      severity: "error",
      cell: cellName(cell),
      related: [cellName(earlierCell)],
      found: row.kodeText,
      expected: null,
      cause: row.kode?.normal ?? row.kodeText.trim(),
      params: { first: cellName(earlierCell), name: row.uraian, firstName: earlier.uraian },
    }),
  ];
}

function keyOf(row: TableRow): string | null {
  if (row.mark === "kode" && row.kode?.normal != null) {
    return row.kode.level === "komponen" ? underParent(row, row.kode.normal) : row.kode.normal;
  }
  if (row.mark !== "letter" && row.mark !== "group") return null;
  return underParent(row, row.kodeText.trim().replace(/[().]/g, ""));
}

function underParent(row: TableRow, text: string): string {
  return `${row.parent === null ? "" : String(row.parent)}/${text}`;
}
