import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { MONEY_KINDS, cellName, figureAt, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { cumulativeRows, type CumulativeRow } from "./cumulative-rows";

/** Quarters typed cumulatively where each should stand for itself: the last one repeats the figure of the year. */
export const quartersCumulative = tableCheck(
  { code: "quarters-cumulative", tier: "always", rule: "triwulan", kinds: MONEY_KINDS, after: [] },
  (table) => cumulativeRows(table).flatMap((found) => report(table, found)),
);

function report(table: ReportTable, { row, equation, filled, isOdd }: CumulativeRow): readonly Finding[] {
  const cells = filled.flatMap(({ column }) => row.cellAt[column] ?? []);
  const figures = cells.map(({ column }) => figureAt(row, column) ?? 0);
  const single = figures.map((figure, at) => figure - (figures[at - 1] ?? 0));
  const [cell, last] = [cells.at(-1), filled.at(-1)];
  const year = row.cellAt[equation.sum.column];
  if (cell === undefined || last === undefined || year === undefined) return [];
  const isPlain = cells.every(({ typed, formula }) => typed.kind === "number" && formula === null);
  return [
    finding(table, {
      code: "quarters-cumulative",
      severity: isOdd ? "error" : "warning",
      cell: cellName(cell),
      related: [...cells.slice(0, -1), year].map(cellName),
      found: figures.at(-1) ?? null,
      expected: single.at(-1) ?? null,
      cause: String(equation.sum.role),
      params: {
        ...columnParams(last),
        variant: isOdd ? "row" : "table",
        row: rowLabel(row),
        before: figures.at(-2) ?? null,
        count: figures.length,
      },
      fix:
        isOdd && isPlain
          ? cells.slice(1).map((quarter, at) => ({
              cell: cellName(quarter),
              content: { kind: "value", value: single[at + 1] ?? 0 },
              format: null,
            }))
          : [],
    }),
  ];
}
