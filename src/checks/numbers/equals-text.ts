import type { Finding } from "../../findings/finding";
import type { ReportTable, TableCell, TableColumn } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { figureColumns } from "./figure-columns";
import { numberWrites } from "./number-write";
import { beginsWithEquals } from "./text-fault";

/** A text that begins with "=", which Excel takes for a formula as soon as the cell is typed again. */
export const equalsText = tableCheck(
  { code: "equals-text", tier: "always", rule: "penulisan-angka", kinds: ALL_KINDS, after: [] },
  (table) =>
    table.columns.flatMap((column) =>
      table.rows.flatMap((row) => {
        const cell = row.cellAt[column.column];
        return cell !== undefined && beginsWithEquals(cell) ? [report(table, column, cell)] : [];
      }),
    ),
);

function report(table: ReportTable, column: TableColumn, cell: TableCell): Finding {
  const { typed, value } = cell;
  const text = typeof value === "string" ? value : "";
  const isNumber = typed.kind === "text-number";
  const figures = figureColumns(table).find((one) => one.column.column === column.column);
  return finding(table, {
    code: "equals-text",
    severity: "warning",
    cell: cellName(cell),
    found: text,
    expected: isNumber && figures !== undefined ? typed.value : null,
    cause: cellName(cell),
    params: {
      column: column.role,
      text: text.trim().replace(/^=\s*/, ""),
      unit: isNumber && typed.unit !== null ? "%" : null,
    },
    weight: null,
    fix: figures === undefined ? [] : numberWrites(figures, cell),
  });
}
