import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnCause, figureColumns, type FigureColumn } from "./figure-columns";
import { numberWrites } from "./number-write";
import { harmOfText, textFault } from "./text-fault";

/** A number typed as text, which Excel leaves out of every sum. One cause per column. */
export const numberAsText = tableCheck(
  { code: "number-as-text", tier: "always", rule: "penulisan-angka", kinds: ALL_KINDS, after: [] },
  (table) => figureColumns(table).flatMap((column) => inColumn(table, column)),
);

function inColumn(table: ReportTable, column: FigureColumn): readonly Finding[] {
  return column.cells.flatMap(({ cell }) => {
    const { typed } = cell;
    if (typed.kind !== "text-number" || textFault(column, cell) !== "text") return [];
    return [
      finding(table, {
        code: "number-as-text",
        severity: harmOfText(table, column),
        cell: cellName(cell),
        found: typed.text,
        expected: typed.value,
        cause: columnCause(table, column),
        params: { column: column.column.role, unit: typed.unit === null ? null : "%" },
        weight: column.measure === "money" ? Math.abs(typed.value) : null,
        fix: numberWrites(column, cell),
      }),
    ];
  });
}
