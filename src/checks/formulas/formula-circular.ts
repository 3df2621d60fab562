import type { Finding } from "../../findings/finding";
import { formulaReferences } from "../../sheets/formulas/references";
import { callsOf, formulaTree } from "../../sheets/formulas/syntax";
import type { ReportTable, TableCell } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { tableFormulas } from "./table-formulas";

/** Functions that take a place and not what stands there. */
const OF_PLACES = ["ROW", "ROWS", "COLUMN", "COLUMNS", "OFFSET", "CELL", "ADDRESS", "INDIRECT", "INDEX"];

/** A formula that counts its own cell: Excel gives up and shows 0. */
export const formulaCircular = tableCheck(
  { code: "formula-circular", tier: "always", rule: "rumus-sekolom", kinds: ALL_KINDS, after: [] },
  (table) => tableFormulas(table).flatMap(({ cell, formula }) => report(table, cell, formula)),
);

function report(table: ReportTable, cell: TableCell, formula: string): readonly Finding[] {
  const { row, column } = cell;
  const own = formulaReferences(formula).find(
    ({ sheet, workbook, area }) =>
      workbook === null &&
      (sheet === null || sheet.toLowerCase() === table.sheet.toLowerCase()) &&
      area.top <= row &&
      row <= area.bottom &&
      area.left <= column &&
      column <= area.right,
  );
  const tree = own === undefined ? null : formulaTree(formula);
  if (own === undefined || tree === null || callsOf(tree, OF_PLACES).length > 0) return [];
  return [
    finding(table, {
      code: "formula-circular",
      severity: "error",
      cell: cellName(cell),
      found: formula,
      expected: null,
      cause: cellName(cell),
      params: { cell: cellName(cell), part: own.text },
      weight: null,
    }),
  ];
}
