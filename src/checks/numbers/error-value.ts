import type { Finding, Severity } from "../../findings/finding";
import { a1, areaA1 } from "../../sheets/address";
import type { Area } from "../../sheets/content";
import { formulaReferences } from "../../sheets/formulas/references";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";

/** An Excel error in a table cell, at the cell where it begins; the cells that only take it over are related to it. */
export const errorValue = tableCheck(
  {
    code: "error-value",
    tier: "always",
    rule: "penulisan-angka",
    kinds: ALL_KINDS,
    after: ["number-malformed", "number-as-text"],
  },
  (table, _options, grid) => {
    const broken = errorCells(table);
    return broken.flatMap(({ row, cell, error }) => {
      const inputs = inputsOf(cell);
      if (inputs.some((area) => holdsError(grid, area))) return [];
      const isOpen = cell.formula === null ? isUnreported(table, row) : inputs.some((area) => isBlankCell(grid, area));
      return [report(table, cell, error, isOpen, inputs, followersOf(broken, cell))];
    });
  },
);

interface ErrorCell {
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly error: string;
}

function errorCells(table: ReportTable): readonly ErrorCell[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ column }): ErrorCell[] => {
      const cell = row.cellAt[column];
      return cell?.typed.kind === "error" ? [{ row, cell, error: cell.typed.error }] : [];
    }),
  );
}

function report(
  table: ReportTable,
  cell: TableCell,
  error: string,
  isOpen: boolean,
  inputs: readonly Area[],
  followers: readonly string[],
): Finding {
  const role = table.columns.find(({ column }) => column === cell.column)?.role ?? null;
  return finding(table, {
    code: "error-value",
    severity: severityOf(error, isOpen),
    cell: cellName(cell),
    related: [...inputs.filter((area) => area.top === area.bottom).map(areaA1), ...followers],
    found: error,
    expected: null,
    cause: cellName(cell),
    params: { column: role, error, open: isOpen ? 1 : 0, formula: cell.formula },
    weight: null,
  });
}

/** What is not reported yet may still give #DIV/0!, #N/A or #VALUE!; no report excuses a lost reference. */
function severityOf(error: string, isOpen: boolean): Severity {
  return isOpen && ["#DIV/0!", "#N/A", "#VALUE!"].includes(error) ? "warning" : "error";
}

/** The areas of the same sheet a cell's formula takes figures from. */
function inputsOf({ formula }: TableCell): readonly Area[] {
  if (formula === null) return [];
  return formulaReferences(formula).flatMap((one) => (one.sheet === null && one.workbook === null ? [one.area] : []));
}

function holdsError(grid: SheetGrid, area: Area): boolean {
  for (let row = Math.max(area.top, grid.top); row <= Math.min(area.bottom, grid.bottom); row++) {
    for (let column = Math.max(area.left, grid.left); column <= Math.min(area.right, grid.right); column++) {
      const value = grid.value(row, column);
      if (typeof value === "object" && value !== null) return true;
    }
  }
  return false;
}

function isBlankCell(grid: SheetGrid, { top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right && !/\d/.test(grid.text(top, left));
}

/** Whether a row with a typed error has a figure column in which nothing is reported. */
function isUnreported(table: ReportTable, row: TableRow): boolean {
  return table.columns.some(({ role, column }) => {
    const kind = row.cellAt[column]?.typed.kind;
    const isResult = role === "realisasi" || role === "realisasiRp";
    return isResult && (kind === "blank" || kind === "text" || kind === "dash");
  });
}

function followersOf(broken: readonly ErrorCell[], { row, column }: TableCell): readonly string[] {
  return broken.flatMap(({ cell }) =>
    inputsOf(cell).some((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right)
      ? [a1(cell.row, cell.column)]
      : [],
  );
}
