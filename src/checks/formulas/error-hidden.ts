import type { Finding } from "../../findings/finding";
import { outcomeOf } from "../../sheets/formulas/evaluate";
import { isError } from "../../sheets/formulas/outcome";
import { formulaReferences } from "../../sheets/formulas/references";
import { argumentsOf, callsOf, formulaTree } from "../../sheets/formulas/syntax";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { ReportTable } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { tableFormulas, type FormulaCell } from "./table-formulas";

/** IFERROR or IFNA that shows a figure although what it wraps fails. */
export const errorHidden = tableCheck(
  {
    code: "error-hidden",
    tier: "before-handing-in",
    rule: "rumus-sekolom",
    kinds: ALL_KINDS,
    after: ["error-value", "number-as-text", "number-malformed", "unit-in-cell"],
  },
  (table, _options, grid) => tableFormulas(table).flatMap((placed) => report(table, grid, placed)),
);

/** A blank or a dash in place of an error says that there is no figure; only a figure misleads. */
function report(table: ReportTable, grid: SheetGrid, { column, cell, formula }: FormulaCell): readonly Finding[] {
  const error = typeof cell.value === "number" ? hiddenError(formula, grid) : null;
  if (error === null) return [];
  const isOpen = formulaReferences(formula).some(({ area }) => isBlankCell(grid, area.top, area.left));
  return [
    finding(table, {
      code: "error-hidden",
      severity: isOpen ? "info" : "warning",
      cell: cellName(cell),
      found: typeof cell.value === "number" ? cell.value : null,
      expected: null,
      cause: String(cell.column),
      params: { column: column.role, error, formula, open: isOpen ? 1 : 0 },
      weight: null,
    }),
  ];
}

/** The error that the formula hides, null where it hides none. */
function hiddenError(formula: string, grid: SheetGrid): string | null {
  const tree = formulaTree(formula);
  if (tree === null) return null;
  for (const call of callsOf(tree, ["IFERROR", "IFNA"])) {
    const [wrapped] = argumentsOf(call);
    const outcome = wrapped == null ? null : outcomeOf(wrapped, (row, column) => grid.value(row, column));
    if (isError(outcome)) return outcome;
  }
  return null;
}

function isBlankCell(grid: SheetGrid, row: number, column: number): boolean {
  return grid.text(row, column) === "";
}
