import { figureOf } from "../../domain/decode-number";
import { explainedByRounding } from "../../domain/rounding";
import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import type { RfkCell } from "../../sheets/writing/computed-cell";
import { decimalsOf } from "../../sheets/writing/number-format";
import { percentUnit } from "../../sheets/writing/percent-unit";
import { rfkFigures } from "../../sheets/writing/rfk-figures";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";

/** A printed bobot, keuangan, serapan or SIAP that does not follow from its own row. Only what rounding explains is let pass. */
export const computedMismatch = tableCheck(
  { code: "computed-mismatch", tier: "always", rule: "bobot", kinds: ["rfk"], after: [] },
  (table, options) =>
    rfkFigures(table, { mode: "values", weightBase: options.weightBase }).flatMap((cell) => compare(table, cell)),
);

function compare(table: ReportTable, computed: RfkCell): readonly Finding[] {
  const { role, index } = computed;
  const row = table.rows[index];
  const cell = row?.cells[role];
  if (role === "fisikTertimbang" || row === undefined || cell === undefined || computed.computed.kind === "skip")
    return [];
  if (cell.typed.kind === "blank") return [];
  const printed = figureOf(cell.typed);
  const exact = computed.computed.value;
  if (printed === null || explainedByRounding(printed, exact, decimals(table, computed, cell.format))) return [];
  const inputs = [row.cells.pagu, row.cells.realisasiRp].flatMap((input) =>
    input === undefined ? [] : cellName(input),
  );
  return [
    finding(table, {
      code: "computed-mismatch",
      severity: "error",
      cell: cellName(cell),
      related: role === "bobot" ? inputs.slice(0, 1) : inputs,
      found: printed,
      expected: exact,
      cause: role,
      params: { column: role, row: rowLabel(row), formula: computed.computed.formula },
    }),
  ];
}

/** Printed decimals: of the format, at least two for percent points, four for fractions, none for rupiah. */
function decimals(table: ReportTable, { role }: RfkCell, format: string): number {
  if (role === "siap") return decimalsOf(format);
  const least = percentUnit(table, role) === "points" ? 2 : 4;
  return Math.max(least, decimalsOf(format) + (format.includes("%") ? 2 : 0));
}
