import { figureOf } from "../../domain/decode-number";
import { hasAmounts, sameAmounts, sumAmounts, type Amounts } from "./amounts";
import type { BodyRow } from "./body-rows";
import { liftOverflow } from "./lift";
import { rankRows } from "./row-ranks";
import { rowParts, type CountedRow } from "./row-parts";
import { forestByRank } from "./tree";
import type { TableRow } from "./table";

/** Hangs body rows into a tree by kode and order, mends it where the sums prove it wrong, and says how each is counted. */
export function buildRows(body: readonly BodyRow[]): readonly TableRow[] {
  const ranked = body.map((row) => ({ mark: row.mark, kode: row.kode, hasAmounts: hasAmounts(row.amounts) }));
  const ranks = rankRows(ranked, (index) => sumsFollowing(body, index));
  const byKode = forestByRank(ranks, (index) => body[index]?.mark === "total");
  const liftable = body.map((row, index) => ({
    amounts: row.amounts,
    rank: ranks[index] ?? null,
    kode: row.kode,
    followsBlankRow: row.followsBlankRow,
  }));
  const tree = liftOverflow(byKode, liftable);
  const parts = rowParts(tree, body.map(countedRow));
  return body.map((row, index) => ({
    row: row.row,
    mark: row.mark,
    kodeText: row.kodeText,
    kode: row.kode,
    uraian: row.uraian,
    level: tree.levels[index] ?? 0,
    parent: tree.parents[index] ?? null,
    children: tree.children[index] ?? [],
    part: parts[index] ?? { kind: "empty" },
    cells: row.cells,
  }));
}

function countedRow({ amounts, mark, cells }: BodyRow): CountedRow {
  const volumes = [cells.target, cells.realisasi, cells.fisik];
  const hasVolumes = volumes.some((cell) => cell !== undefined && figureOf(cell.typed) !== null);
  return { amounts, mark, hasVolumes };
}

/** Whether an unmarked row prints the sum of the marked rows of one kind directly after it. */
function sumsFollowing(body: readonly BodyRow[], index: number): boolean {
  const own = body[index];
  const next = body[index + 1];
  if (own === undefined || next === undefined || next.mark === "none" || !hasAmounts(own.amounts)) return false;
  const run: Amounts[] = [];
  for (let at = index + 1; body[at]?.mark === next.mark; at++) run.push(body[at]?.amounts ?? own.amounts);
  return run.length > 1 && sameAmounts(sumAmounts(run), own.amounts);
}
