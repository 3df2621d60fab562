import { parseNumber } from "../../domain/parse-number";
import type { NumberStyle } from "../../domain/typed-number";
import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { figureColumns, type FigureColumn } from "./figure-columns";
import { textFault } from "./text-fault";

/** A text such as "2.430" that is 2430 or 2,43, in a column whose other texts do not say which. */
export const numberAmbiguous = tableCheck(
  { code: "number-ambiguous", tier: "always", rule: "penulisan-angka", kinds: ALL_KINDS, after: [] },
  (table) => figureColumns(table).flatMap((column) => inColumn(table, column)),
);

function inColumn(table: ReportTable, column: FigureColumn): readonly Finding[] {
  return column.cells.flatMap(({ cell }) => {
    const { typed } = cell;
    if (typed.kind !== "text-number" || textFault(column, cell) !== "ambiguous") return [];
    const readings = [readAs(typed.text, "id"), readAs(typed.text, "en")].sort((a, b) => Math.abs(b) - Math.abs(a));
    const [whole = null, decimal = null] = readings;
    return [
      finding(table, {
        code: "number-ambiguous",
        severity: "warning",
        cell: cellName(cell),
        found: typed.text,
        expected: null,
        cause: cellName(cell),
        params: { column: column.column.role, whole, decimal },
      }),
    ];
  });
}

function readAs(text: string, style: NumberStyle): number {
  const typed = parseNumber(text, style);
  return typed.kind === "text-number" ? typed.value : 0;
}
