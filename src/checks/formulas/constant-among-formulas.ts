import { explainedByRounding } from "../../domain/rounding";
import type { Finding } from "../../findings/finding";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { ReportTable, TableCell } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnCause } from "../numbers/figure-columns";
import { ALL_ABOUT_FIGURES } from "./earlier";
import { formulaPeers, type FormulaPeers } from "./formula-columns";
import { restored, restoreWrites } from "./restored";

/** A number typed where the other cells of the column have a formula: it stays when the figures it comes from change. */
export const constantAmongFormulas = tableCheck(
  {
    code: "constant-among-formulas",
    tier: "always",
    rule: "rumus-sekolom",
    kinds: ALL_KINDS,
    after: ALL_ABOUT_FIGURES,
  },
  (table, _options, grid) =>
    formulaPeers(table).flatMap((peers) => peers.cells.flatMap(({ cell }) => report(table, grid, peers, cell))),
);

function report(table: ReportTable, grid: SheetGrid, peers: FormulaPeers, cell: TableCell): readonly Finding[] {
  const { typed } = cell;
  if (cell.formula !== null || typed.kind !== "number") return [];
  const right = restored(peers, cell, grid);
  if (right === null || right.fails) return [];
  const isWrong = right.value !== null && !explainedByRounding(typed.value, right.value, decimalsOf(typed.value));
  return [
    finding(table, {
      code: "constant-among-formulas",
      severity: isWrong ? "error" : "warning",
      cell: cellName(cell),
      found: typed.value,
      expected: right.value,
      cause: columnCause(table, peers.column),
      params: {
        column: peers.column.column.role,
        variant: isWrong ? "wrong" : right.value === null ? "unknown" : "right",
        formula: right.formula,
        count: peers.count,
      },
      fix: restoreWrites(cell, right),
    }),
  ];
}

/** How many places a typed number has after its decimal sign. */
function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
