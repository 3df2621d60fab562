import { figureOf } from "../../domain/decode-number";
import { fisikTertimbang } from "../../domain/figures";
import { explainedByRounding } from "../../domain/rounding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import type { ComputedCell } from "../../sheets/writing/computed-cell";
import { percentUnit } from "../../sheets/writing/percent-unit";
import { rfkFigures } from "../../sheets/writing/rfk-figures";
import type { CheckOptions } from "../check";

/** A row with volumes of its own and a printed fisik, with what the fisik should be (null where volumes are missing). */
export interface FisikLeaf {
  readonly row: TableRow;
  readonly printed: number;
  readonly exact: number | null;
  readonly decimals: number;
}

/** All leaves whose fisik column is filled in. */
export function fisikLeaves(table: ReportTable, options: CheckOptions): readonly FisikLeaf[] {
  const decimals = percentUnit(table, "fisikTertimbang") === "points" ? 2 : 4;
  const cells = rfkFigures(table, { mode: "values", weightBase: options.weightBase });
  return cells.flatMap((cell) => leafOf(table, cell, decimals));
}

function leafOf(table: ReportTable, cell: ComputedCell, decimals: number): readonly FisikLeaf[] {
  const row = table.rows[cell.index];
  if (cell.role !== "fisikTertimbang" || row === undefined || (row.part.kind !== "leaf" && row.part.kind !== "repeat"))
    return [];
  if (row.part.kind === "repeat" && row.children.length > 0) return [];
  const printed = figureIn(row);
  if (printed === null) return [];
  return [{ row, printed, exact: cell.computed.kind === "figure" ? cell.computed.value : null, decimals }];
}

function figureIn(row: TableRow): number | null {
  const cell = row.cells.fisikTertimbang;
  return cell === undefined ? null : figureOf(cell.typed);
}

/** Whether the printed fisik follows from the volumes, with the exact or with the printed, rounded bobot. */
export function followsFromVolumes(leaf: FisikLeaf): boolean {
  if (leaf.exact === null) return true;
  if (explainedByRounding(leaf.printed, leaf.exact, leaf.decimals)) return true;
  const { bobot, target, realisasi } = leaf.row.cells;
  const [b, t, r] = [bobot, target, realisasi].map((cell) => (cell === undefined ? null : figureOf(cell.typed)));
  if (b == null || t == null || r == null) return false;
  const fromPrinted = fisikTertimbang(b, t, r);
  return fromPrinted !== null && explainedByRounding(leaf.printed, fromPrinted, leaf.decimals);
}
