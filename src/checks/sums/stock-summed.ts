import { MONEY_KINDS, cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { isStockSum, quantitySums } from "./quantity-sums";

/** People paid every month, added up over the years or quarters: the same ones are counted several times. */
export const stockSummed = tableCheck(
  {
    code: "stock-summed",
    tier: "before-handing-in",
    rule: "kondisi-akhir",
    kinds: [...MONEY_KINDS, "indicator"],
    after: ["years-target", "quarters-sum"],
  },
  (table) =>
    quantitySums(table)
      .filter(isStockSum)
      .map(({ row, equation, cell, printed, last, unit }) =>
        finding(table, {
          code: "stock-summed",
          severity: "info",
          cell: cellName(cell),
          related: equation.parts.flatMap(({ column }) => row.cellAt[column] ?? []).map(cellName),
          found: printed,
          expected: null,
          params: { ...columnParams(equation.sum), variant: equation.kind, row: rowLabel(row), unit, last },
        }),
      ),
);
