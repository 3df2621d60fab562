import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, figureAt, rowLabel } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { childSumCause, originRow } from "./origin-row";
import { rowCulprits, type Culprit } from "./row-culprits";
import type { RowEquation } from "./row-equations";
import { rowSums, type RowSum } from "./row-sums";

/** The rows of rupiah that do not add up from left to right, at the cell that is shown to be wrong, else at the sum. */
export function rowSumFindings(
  table: ReportTable,
  kind: RowEquation["kind"],
  code: "years-sum" | "quarters-sum" | "cumulated-sum",
): readonly Finding[] {
  return rowSums(table)
    .filter((sum) => sum.equation.kind === kind && !sum.holds)
    .flatMap((sum) => {
      const culprit = rowCulprits(table).get(sum) ?? null;
      if (culprit !== null) return [shown(table, code, sum, culprit)];
      return sum.severity === null || sum.printed === null ? [] : [plain(table, code, sum, sum.severity)];
    });
}

function plain(table: ReportTable, code: Finding["code"], sum: RowSum, severity: "error" | "warning"): Finding {
  const { row, cell, printed, equation, isDerived } = sum;
  const draft = finding(table, {
    code,
    severity: isDerived ? "warning" : severity,
    cell: cellName(cell),
    related: partCells(sum),
    found: printed,
    expected: isDerived ? null : sum.sum,
    weight: Math.abs((printed ?? 0) - sum.sum),
    cause: String(row.row + 1),
    params: {
      ...columnParams(equation.sum),
      variant: isDerived ? "derived" : "plain",
      row: rowLabel(row),
      sum: sum.sum,
      difference: (printed ?? 0) - sum.sum,
    },
    fix: isDerived ? [] : rowFormula(sum),
  });
  return isDerived ? { ...draft, cause: childSumCause(table, originRow(table, sum)) } : draft;
}

function shown(table: ReportTable, code: Finding["code"], sum: RowSum, { column, correct, above }: Culprit): Finding {
  const { row, equation } = sum;
  const cell = row.cellAt[column.column] ?? sum.cell;
  const isSum = column === equation.sum;
  const found = figureAt(row, column.column);
  return finding(table, {
    code,
    severity: "error",
    cell: cellName(cell),
    related: [cellName(sum.cell), ...partCells(sum), cellName(above.cell)].filter((name) => name !== cellName(cell)),
    found,
    expected: correct,
    weight: Math.abs((found ?? 0) - correct),
    cause: String(row.row + 1),
    params: {
      ...columnParams(column),
      variant: isSum ? "shown" : "part",
      row: rowLabel(row),
      above: rowLabel(above.row),
      sum: sum.sum,
      difference: (found ?? 0) - correct,
    },
    fix: isSum ? rowFormula(sum) : [{ cell: cellName(cell), content: { kind: "value", value: correct }, format: null }],
  });
}

function partCells({ row, equation }: RowSum): readonly string[] {
  return equation.parts.flatMap(({ column }) => {
    const cell = row.cellAt[column];
    return cell === undefined ? [] : [cellName(cell)];
  });
}

/** `=L46+N46+P46`; none where a part is a text, which no formula adds. */
function rowFormula(sum: RowSum): Finding["fix"] {
  const parts = sum.equation.parts.flatMap(({ column }) => sum.row.cellAt[column] ?? []);
  if (!parts.every(({ typed }) => typed.kind === "number" || typed.kind === "blank")) return [];
  const formula = `=${partCells(sum).join("+")}`;
  return [{ cell: cellName(sum.cell), content: { kind: "formula", formula, value: sum.sum }, format: null }];
}
