import type { Finding } from "../../findings/finding";
import type { ReportTable, TableColumn } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { isSettled, judge, misfits } from "./judge";
import { columnsOf } from "./pairs";
import { fixOf } from "./percent-fix";
import { efisiensiTheories } from "./theories";

/** A printed tingkat efisiensi that is not capaian − serapan, nor what else the column turns out to be. */
export const efisiensiMismatch = tableCheck(
  {
    code: "efisiensi-mismatch",
    tier: "always",
    rule: "efisiensi",
    kinds: ["efficiency", "indicator", "e81", "budget"],
    after: ["number-malformed", "number-ambiguous", "percent-scale", "computed-mismatch", "capaian-mismatch"],
  },
  (table) => columnsOf(table, "efisiensi").flatMap((column) => reportColumn(table, column)),
);

function reportColumn(table: ReportTable, column: TableColumn): readonly Finding[] {
  const verdict = judge(table, column, efisiensiTheories(table, column));
  if (verdict === null || (!isSettled(verdict) && verdict.compared > 2)) return [];
  return misfits(verdict).map(({ row, printed, worked, fit }) =>
    finding(table, {
      code: "efisiensi-mismatch",
      severity: fit === "truncated" ? "info" : isSettled(verdict) ? "error" : "warning",
      cell: cellName(printed.cell),
      related: worked.inputs,
      found: printed.value,
      expected: worked.value,
      cause: cellName(printed.cell),
      params: { row: rowLabel(row), formula: worked.formula ?? "" },
      fix: fixOf(printed, worked),
    }),
  );
}
