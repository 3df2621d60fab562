import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { cellName, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";

/**
 * A printed fisik % that nothing could give: the row names a target volume but no realisasi, or has no rows below it and
 * no volumes at all.
 */
export const fisikUnbacked = tableCheck(
  {
    code: "fisik-unbacked",
    tier: "before-handing-in",
    rule: "fisik-tertimbang",
    kinds: ["rfk"],
    after: [...UNSURE_FIGURES],
  },
  (table) => table.rows.flatMap((row) => report(table, row)),
);

function report(table: ReportTable, row: TableRow): readonly Finding[] {
  const { target, realisasi, fisikTertimbang } = row.cells;
  const printed = figureIn(row, "fisikTertimbang");
  const missing = missingVolume(row);
  if (printed === null || printed === 0 || missing === null || target === undefined || realisasi === undefined)
    return [];
  const params = {
    missing: missing === target ? "target" : "realisasi",
    printed,
    row: rowLabel(row),
    target: figureIn(row, "target"),
  };
  const related = fisikTertimbang === undefined ? [] : [cellName(fisikTertimbang)];
  return [
    finding(table, {
      code: "fisik-unbacked",
      severity: "warning",
      cell: cellName(missing),
      related,
      found: null,
      expected: null,
      params,
    }),
  ];
}

function missingVolume(row: TableRow): TableCell | null {
  const { target, realisasi } = row.cells;
  if (target === undefined || realisasi === undefined || row.mark === "total") return null;
  if (target.typed.kind === "blank") return row.children.length === 0 ? target : null;
  return realisasi.typed.kind === "blank" ? realisasi : null;
}
