import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { columnRanges } from "../../sheets/address";
import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { averageFix } from "./average-fix";
import { averages, isMean, type Average } from "./averages";
import { fitOf } from "./printed";
import { meanOf } from "./shares";

/**
 * A figure called rata-rata that is the mean of none of the sets of rows it may be meant for: of the printed or the exact
 * percentages, rows without a figure left out. An error where there is only one such set.
 */
export const averageMismatch = tableCheck(
  {
    code: "average-mismatch",
    tier: "always",
    rule: "rata-rata",
    kinds: ["indicator", "efficiency", "e81", "budget", "programme", "recap", "rfk"],
    after: [...UNSURE_FIGURES, "capaian-mismatch", "computed-mismatch", "sum-as-average", "efisiensi-mismatch"],
  },
  (table) => averages(table).flatMap((average) => (isMean(table, average) ? [] : report(table, average))),
);

function report(table: ReportTable, { row, column, printed, sets }: Average): readonly Finding[] {
  const [set] = sets;
  const mean = set === undefined ? null : meanOf(set);
  if (set === undefined || mean === null) return [];
  const isTruncated = fitOf(printed, mean) === "truncated";
  return [
    finding(table, {
      code: "average-mismatch",
      severity: isTruncated ? "info" : sets.length === 1 ? "error" : "warning",
      cell: cellName(printed.cell),
      related: columnRanges(
        set.map(({ cell }) => cell.row),
        column.column,
      ),
      found: printed.value,
      expected: mean.value,
      cause: cellName(printed.cell),
      params: {
        column: column.role,
        row: rowLabel(row),
        count: set.length,
        variant: isTruncated ? "truncated" : null,
      },
      fix: averageFix(printed, set, mean.value),
    }),
  ];
}
