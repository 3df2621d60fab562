import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { printedAt } from "./printed";
import { volumePairs, type VolumePair } from "./volumes";

/** A blank result where the row has a target and nearly all other rows with a target have a result. */
export const realisasiMissing = tableCheck(
  {
    code: "realisasi-missing",
    tier: "on-request",
    rule: "kelengkapan",
    kinds: ["indicator", "e81", "rfk"],
    after: [...UNSURE_FIGURES, "target-zero"],
  },
  (table) => volumePairs(table).flatMap((pair) => reportPair(table, pair)),
);

function reportPair(table: ReportTable, pair: VolumePair): readonly Finding[] {
  const targeted = table.rows.filter((row) => (printedAt(row, pair.target.column, "none")?.value ?? 0) > 0);
  const blank = targeted.filter((row) => row.cellAt[pair.realisasi.column]?.typed.kind === "blank");
  // Where many are blank the column is not filled in yet; then each of them says nothing.
  if (blank.length * 5 > targeted.length) return [];
  return blank.flatMap((row) => report(table, row, pair));
}

function report(table: ReportTable, row: TableRow, { target, realisasi }: VolumePair): readonly Finding[] {
  const cell = row.cellAt[realisasi.column];
  const goal = printedAt(row, target.column, "none");
  const isBacked = row.cells.fisikTertimbang !== undefined && row.cells.fisikTertimbang.typed.kind !== "blank";
  if (cell === undefined || goal === null || isBacked) return [];
  return [
    finding(table, {
      code: "realisasi-missing",
      severity: "info",
      cell: cellName(cell),
      related: [cellName(goal.cell)],
      found: null,
      expected: null,
      params: { row: rowLabel(row), target: goal.value },
    }),
  ];
}
