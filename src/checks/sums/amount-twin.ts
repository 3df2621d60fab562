import type { ReportTable, TableRow } from "../../sheets/reading/table";
import type { Finding } from "../../findings/finding";
import { cellName, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";

/**
 * Two activities with the very same pagu and realisasi, both too odd to be equal by chance: one may have been copied.
 * Nothing is wrong with the sums, so it is only asked about.
 */
export const amountTwin = tableCheck(
  {
    code: "amount-twin",
    tier: "before-handing-in",
    rule: "jumlah-sekali",
    kinds: ["rfk", "budget"],
    after: ["double-count", "child-sum"],
  },
  (table) => {
    const seen = new Map<string, TableRow>();
    return table.rows.flatMap((row) => {
      const key = amountsOf(row);
      const twin = key === null ? undefined : seen.get(key);
      if (key !== null && twin === undefined) seen.set(key, row);
      return twin === undefined ? [] : report(table, row, twin);
    });
  },
);

/** Pagu and realisasi of a leaf where both have enough digits to tell one activity from another. */
function amountsOf(row: TableRow): string | null {
  const [pagu, realisasi] = [figureIn(row, "pagu"), figureIn(row, "realisasiRp")];
  if (row.part.kind !== "leaf" || pagu === null || realisasi === null) return null;
  return isOdd(pagu) && isOdd(realisasi) ? `${String(pagu)} ${String(realisasi)}` : null;
}

const TELLING_DIGITS = 6;

function isOdd(amount: number): boolean {
  return Number.isInteger(amount) && String(amount).replace(/0+$/, "").length >= TELLING_DIGITS;
}

function report(table: ReportTable, row: TableRow, twin: TableRow): readonly Finding[] {
  const [cell, other] = [row.cells.pagu, twin.cells.pagu];
  if (cell === undefined || other === undefined) return [];
  return [
    finding(table, {
      code: "amount-twin",
      severity: "info",
      cell: cellName(cell),
      related: [cellName(other)],
      found: figureIn(row, "pagu"),
      expected: null,
      weight: figureIn(row, "pagu"),
      cause: String(twin.row + 1),
      params: { column: "pagu", row: rowLabel(row), other: rowLabel(twin), realisasi: figureIn(row, "realisasiRp") },
    }),
  ];
}
