import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { sameRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { fisikLeaves, followsFromVolumes, type FisikLeaf } from "./fisik-leaves";
import { copiedParents } from "./fisik-parents";

/**
 * Fisik % that is the keuangan or the bobot column once more instead of bobot × realisasi/target, or, on the line of a
 * group, instead of what its parts give. One cause per sheet.
 */
export const fisikCopied = tableCheck(
  {
    code: "fisik-copied",
    tier: "always",
    rule: "fisik-tertimbang",
    kinds: ["rfk", "recap"],
    after: [...UNSURE_FIGURES, "amount-negative", "total-sum"],
  },
  (table, options) => [
    ...(table.kind === "rfk" ? fisikLeaves(table, options) : []).flatMap((leaf) =>
      followsFromVolumes(leaf) ? [] : report(table, leaf),
    ),
    ...copiedParents(table).map(({ row, printed, expected, inputs }) =>
      finding(table, {
        code: "fisik-copied",
        severity: "warning",
        cell: cellName(printed.cell),
        related: inputs,
        found: printed.value,
        expected,
        params: { column: "fisik", source: "serapan", row: rowLabel(row), variant: "parent" },
      }),
    ),
  ],
);

function report(table: ReportTable, leaf: FisikLeaf): readonly Finding[] {
  const { row, printed, exact, fix } = leaf;
  const cell = row.cells.fisikTertimbang;
  const source = copiedFrom(row, printed);
  if (cell === undefined || source === null) return [];
  return [
    finding(table, {
      code: "fisik-copied",
      severity: "error",
      cell: cellName(cell),
      related: [...fisikInputs(row), ...leaf.base],
      found: printed,
      expected: exact,
      params: { column: "fisikTertimbang", source, row: rowLabel(row), variant: null },
      fix,
    }),
  ];
}

/** A1 of the cells a leaf's weighted fisik comes from. */
export function fisikInputs({ cells }: TableRow): readonly string[] {
  return [cells.target, cells.realisasi, cells.bobot, cells.pagu].flatMap((input) =>
    input === undefined ? [] : cellName(input),
  );
}

/** The column whose printed figure the fisik repeats. */
export function copiedFrom(row: TableRow, printed: number): "keuanganTertimbang" | "bobot" | null {
  for (const role of ["keuanganTertimbang", "bobot"] as const) {
    const figure = figureIn(row, role);
    if (figure !== null && sameRupiah(figure * 100, printed * 100)) return role;
  }
  return null;
}
