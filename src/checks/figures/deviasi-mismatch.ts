import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableColumn } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { isSettled, judge, misfits } from "./judge";
import { columnsOf } from "./pairs";
import { fixOf } from "./percent-fix";
import { deviasiTheories } from "./theories";

/** A printed deviasi that is not the difference of plan and result the rest of its column is. */
export const deviasiMismatch = tableCheck(
  {
    code: "deviasi-mismatch",
    tier: "always",
    rule: "deviasi",
    kinds: ALL_KINDS,
    after: [...UNSURE_FIGURES],
  },
  (table) => columnsOf(table, "deviasi").flatMap((column) => reportColumn(table, column)),
);

function reportColumn(table: ReportTable, column: TableColumn): readonly Finding[] {
  const verdict = judge(table, column, deviasiTheories(table, column));
  if (verdict === null || verdict.explained < 2 || !isSettled(verdict)) return [];
  return misfits(verdict).map(({ row, printed, worked, fit }) =>
    finding(table, {
      code: "deviasi-mismatch",
      severity: fit === "truncated" ? "info" : "error",
      cell: cellName(printed.cell),
      related: worked.inputs,
      found: printed.value,
      expected: worked.value,
      cause: cellName(printed.cell),
      params: { row: rowLabel(row), formula: worked.formula ?? "", cara: verdict.key },
      fix: fixOf(printed, worked),
    }),
  );
}
