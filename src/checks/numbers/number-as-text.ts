import type { Finding } from "../../findings/finding";
import type { ColumnRole, ReportTable, TableCell } from "../../sheets/reading/table";
import { cellName, tableCheck } from "../check";
import { finding } from "../finding-at";

const NUMERIC: readonly ColumnRole[] = [
  "pagu",
  "realisasiRp",
  "anggaranKas",
  "target",
  "realisasi",
  "serapan",
  "fisik",
  "bobot",
  "keuanganTertimbang",
  "fisikTertimbang",
  "siap",
  "siapPersen",
];
const MONEY: ReadonlySet<ColumnRole> = new Set(["pagu", "realisasiRp", "anggaranKas", "siap"]);

/** A number typed as text, which Excel leaves out of every sum, or digits that are no number at all. */
export const numberAsText = tableCheck(
  { code: "number-as-text", tier: "always", rule: "penulisan-angka", kinds: ["rfk"], after: [] },
  (table) =>
    table.rows.flatMap((row) =>
      NUMERIC.flatMap((role) => {
        const cell = row.cells[role];
        return cell === undefined ? [] : report(table, role, cell);
      }),
    ),
);

function report(table: ReportTable, role: ColumnRole, cell: TableCell): readonly Finding[] {
  const { typed } = cell;
  if (typed.kind !== "text-number" && typed.kind !== "malformed") return [];
  const params = {
    column: role,
    reason: typed.kind === "malformed" ? typed.reason : typed.ambiguous ? "ambiguous" : "text",
    unit: typed.kind === "text-number" ? typed.unit : null,
  };
  return [
    finding(table, {
      code: "number-as-text",
      severity: MONEY.has(role) || typed.kind === "malformed" ? "error" : "warning",
      cell: cellName(cell),
      found: typed.text,
      expected: typed.kind === "text-number" ? typed.value : null,
      cause: role,
      params,
    }),
  ];
}
