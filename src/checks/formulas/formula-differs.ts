import { explainedByRounding } from "../../domain/rounding";
import type { Finding } from "../../findings/finding";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { ReportTable } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnCause, type PlacedCell } from "../numbers/figure-columns";
import { ALL_ABOUT_FIGURES } from "./earlier";
import { formulaPeers, patternOf, type FormulaPeers } from "./formula-columns";
import { restored, restoreWrites } from "./restored";

/** A formula that is not the one of its column: a reference slipped, or another way of reckoning. */
export const formulaDiffers = tableCheck(
  { code: "formula-differs", tier: "always", rule: "rumus-sekolom", kinds: ALL_KINDS, after: ALL_ABOUT_FIGURES },
  (table, _options, grid) =>
    formulaPeers(table).flatMap((peers) => peers.cells.flatMap((placed) => report(table, grid, peers, placed))),
);

function report(table: ReportTable, grid: SheetGrid, peers: FormulaPeers, placed: PlacedCell): readonly Finding[] {
  const { cell } = placed;
  const pattern = patternOf(placed);
  const right = pattern === null || pattern === peers.pattern ? null : restored(peers, cell, grid);
  if (right === null) return [];
  const found = typeof cell.value === "number" ? cell.value : null;
  const isSame = found !== null && right.value !== null && explainedByRounding(found, right.value, 9);
  return [
    finding(table, {
      code: "formula-differs",
      severity: isSame ? "info" : "warning",
      cell: cellName(cell),
      found,
      expected: isSame ? null : right.value,
      cause: columnCause(table, peers.column),
      params: {
        column: peers.column.column.role,
        own: cell.formula,
        formula: right.formula,
        count: peers.count,
        variant: isSame ? "same" : "other",
      },
      fix: restoreWrites(cell, right),
    }),
  ];
}
