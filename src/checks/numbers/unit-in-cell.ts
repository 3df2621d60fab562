import type { Finding } from "../../findings/finding";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnCause, figureColumns, type FigureColumn } from "./figure-columns";
import { unitWrites } from "./number-write";
import { harmOfText, textFault } from "./text-fault";

/** A figure and its unit in one cell, "503 Orang" or "79,17BB": a text for Excel. One cause per column. */
export const unitInCell = tableCheck(
  { code: "unit-in-cell", tier: "always", rule: "penulisan-angka", kinds: ALL_KINDS, after: [] },
  (table) =>
    figureColumns(table).flatMap((column) =>
      column.cells.flatMap(({ row, cell }) =>
        textFault(column, cell) === "unit" ? [withUnit(table, column, row, cell)] : [],
      ),
    ),
);

function withUnit(table: ReportTable, column: FigureColumn, row: TableRow, cell: TableCell): Finding {
  const { typed } = cell;
  const isNumber = typed.kind === "text-number";
  return finding(table, {
    code: "unit-in-cell",
    severity: harmOfText(table, column),
    cell: cellName(cell),
    found: isNumber ? typed.text : null,
    expected: isNumber ? typed.value : null,
    cause: columnCause(table, column),
    params: { column: column.column.role, unit: isNumber ? (typed.unit ?? "").trim() : "" },
    fix: unitWrites(column, row, cell),
  });
}
