import { figureOf } from "../../domain/decode-number";
import { sameRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { fisikLeaves, followsFromVolumes, type FisikLeaf } from "./fisik-leaves";

/** Fisik % that is the keuangan or the bobot column once more instead of bobot × realisasi/target. One cause per sheet. */
export const fisikCopied = tableCheck(
  { code: "fisik-copied", tier: "always", rule: "fisik-tertimbang", kinds: ["rfk"], after: [] },
  (table, options) =>
    fisikLeaves(table, options).flatMap((leaf) => (followsFromVolumes(leaf) ? [] : report(table, leaf))),
);

function report(table: ReportTable, leaf: FisikLeaf): readonly Finding[] {
  const { row, printed, exact } = leaf;
  const cell = row.cells.fisikTertimbang;
  if (cell === undefined) return [];
  const source = copiedFrom(row, printed);
  const inputs = [row.cells.target, row.cells.realisasi, row.cells.bobot].flatMap((input) =>
    input === undefined ? [] : cellName(input),
  );
  const params = { column: "fisikTertimbang", source, row: rowLabel(row) };
  const draft = { severity: "error", cell: cellName(cell), related: inputs, found: printed, expected: exact } as const;
  if (source === null)
    return [
      finding(table, {
        code: "computed-mismatch",
        ...draft,
        cause: "fisikTertimbang",
        params: { ...params, formula: "" },
      }),
    ];
  return [finding(table, { code: "fisik-copied", ...draft, params })];
}

/** The column whose printed figure the fisik repeats. */
function copiedFrom(row: TableRow, printed: number): "keuanganTertimbang" | "bobot" | null {
  for (const role of ["keuanganTertimbang", "bobot"] as const) {
    const cell = row.cells[role];
    const figure = cell === undefined ? null : figureOf(cell.typed);
    if (figure !== null && sameRupiah(figure * 100, printed * 100)) return role;
  }
  return null;
}
