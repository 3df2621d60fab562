import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { quantitySums, type QuantitySum } from "./quantity-sums";
import type { RowEquation } from "./row-equations";

/** The targets or results that follow from their years or quarters in no way offices put them together. */
export function quantityFindings(
  table: ReportTable,
  kind: RowEquation["kind"],
  code: "years-target" | "quarters-sum" | "cumulated-sum",
): readonly Finding[] {
  return quantitySums(table)
    .filter(({ equation, holds, isOtherwise }) => equation.kind === kind && !holds && !isOtherwise)
    .flatMap((sum) => (sum.severity === null ? [] : [report(table, code, sum, sum.severity)]));
}

function report(table: ReportTable, code: Finding["code"], sum: QuantitySum, severity: "error" | "warning"): Finding {
  const { row, equation, cell, unit, jenis, printed, expected } = sum;
  const parts = equation.parts.flatMap(({ column }) => row.cellAt[column] ?? []);
  const names = parts.filter(({ typed }) => typed.kind !== "blank").map(cellName);
  const isPlain = parts.every(({ typed }) => typed.kind === "number" || typed.kind === "blank");
  const formula = jenis === "jumlah" ? `=${names.join("+")}` : `=${names.at(-1) ?? ""}`;
  const isTyped = cell.typed.kind === "number";
  return finding(table, {
    code,
    severity,
    cell: cellName(cell),
    related: parts.map(cellName),
    found: printed,
    expected,
    cause: String(row.row + 1),
    params: {
      ...columnParams(equation.sum),
      variant: jenis === "jumlah" ? "quantity" : "last",
      row: rowLabel(row),
      unit,
      sum: expected,
      difference: printed - expected,
    },
    fix:
      severity === "error" && isPlain && isTyped
        ? [{ cell: cellName(cell), content: { kind: "formula", formula, value: expected }, format: null }]
        : [],
  });
}
