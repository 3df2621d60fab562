import type { NumberRefusal } from "../../domain/typed-number";
import type { Finding, Severity } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { figureColumns, type FigureColumn } from "./figure-columns";
import { textFault } from "./text-fault";

/** Digits that are no number: a digit is lost or one too many, and which one nobody knows. Never guessed. */
export const numberMalformed = tableCheck(
  { code: "number-malformed", tier: "always", rule: "penulisan-angka", kinds: ALL_KINDS, after: [] },
  (table) => figureColumns(table).flatMap((column) => inColumn(table, column)),
);

function inColumn(table: ReportTable, column: FigureColumn): readonly Finding[] {
  return column.cells.flatMap(({ cell }) => {
    const { typed } = cell;
    if (typed.kind !== "malformed" || textFault(column, cell) !== "malformed") return [];
    return [
      finding(table, {
        code: "number-malformed",
        severity: severityOf(column, typed.reason),
        cell: cellName(cell),
        found: typed.text,
        expected: null,
        cause: cellName(cell),
        params: { column: column.column.role, reason: typed.reason },
      }),
    ];
  });
}

/** Blanks and signs beside a physical quantity may be words of the office's own; everything else is no number. */
function severityOf({ measure }: FigureColumn, reason: NumberRefusal): Severity {
  return measure === "volume" && (reason === "blanks" || reason === "signs") ? "warning" : "error";
}
