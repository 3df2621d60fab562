import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { columnRanges } from "../../sheets/address";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { averages, isMean, summedSet } from "./averages";
import { averageFix } from "./average-fix";
import { meanOf } from "./shares";

/** A figure called rata-rata that is the sum of the figures it should be the mean of. */
export const sumAsAverage = tableCheck(
  {
    code: "sum-as-average",
    tier: "always",
    rule: "rata-rata",
    kinds: ["indicator", "efficiency", "e81", "budget", "programme", "recap", "rfk"],
    after: [...UNSURE_FIGURES, "capaian-mismatch"],
  },
  (table) =>
    averages(table).flatMap((average) => {
      const summed = isMean(table, average) ? null : summedSet(average);
      const mean = summed === null ? null : meanOf(summed);
      if (summed === null || mean === null) return [];
      const { printed, column, row } = average;
      return [
        finding(table, {
          code: "sum-as-average",
          severity: "error",
          cell: cellName(printed.cell),
          related: columnRanges(
            summed.map(({ cell }) => cell.row),
            column.column,
          ),
          found: printed.value,
          expected: mean.value,
          params: { column: column.role, row: rowLabel(row), count: summed.length },
          fix: averageFix(printed, summed, mean.value),
        }),
      ];
    }),
);
