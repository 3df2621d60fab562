import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { printedAt } from "./printed";
import { isUnfilled } from "./theories";
import { volumePairs, type VolumePair } from "./volumes";

/** A result without a target to measure it by: the target is zero, or blank where the other rows have one. */
export const targetZero = tableCheck(
  {
    code: "target-zero",
    tier: "before-handing-in",
    rule: "target",
    kinds: ["indicator", "e81", "efficiency", "rfk"],
    after: UNSURE_FIGURES,
  },
  (table) => {
    const seen = new Set<number>();
    return volumePairs(table).flatMap((pair) => {
      if (seen.has(pair.target.column)) return [];
      seen.add(pair.target.column);
      const isUsual = mostlyFilled(table, pair.target.column);
      return table.rows.flatMap((row) => report(table, row, pair, isUsual));
    });
  },
);

function report(
  table: ReportTable,
  row: TableRow,
  { target, realisasi }: VolumePair,
  isUsual: boolean,
): readonly Finding[] {
  const done = printedAt(row, realisasi.column, "none");
  const cell = row.cellAt[target.column];
  if (done === null || done.value <= 0 || cell === undefined || row.mark === "average" || row.mark === "total")
    return [];
  const isZero = printedAt(row, target.column, "none")?.value === 0;
  const isBlank = cell.typed.kind === "blank" && isUsual && row.children.length === 0;
  if (!isZero && !isBlank) return [];
  return [
    finding(table, {
      code: "target-zero",
      severity: "warning",
      cell: cellName(cell),
      related: [cellName(done.cell)],
      found: isZero ? 0 : null,
      expected: null,
      params: { row: rowLabel(row), realisasi: done.value, variant: isZero ? "zero" : "blank" },
    }),
  ];
}

/** Whether at least four of five rows with a result have a target too. */
function mostlyFilled(table: ReportTable, column: number): boolean {
  const inner = table.rows.filter(
    ({ children, mark }) => children.length === 0 && mark !== "total" && mark !== "average",
  );
  const filled = inner.filter((row) => !isUnfilled(row.cellAt[column]));
  return filled.length * 5 >= inner.length * 4;
}
