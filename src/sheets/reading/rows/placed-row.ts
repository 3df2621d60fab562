import type { TableRow } from "../table";
import type { BodyRow } from "./body-rows";
import type { Forest } from "./tree";

/** What a row of a table has from its own cells and from its place among the others. */
export function placedRow(row: BodyRow, tree: Forest, index: number): Omit<TableRow, "tier" | "part"> {
  return {
    row: row.row,
    mark: row.mark,
    kodeText: row.kodeText,
    kode: row.kode,
    uraian: row.uraian,
    level: tree.levels[index] ?? 0,
    parent: tree.parents[index] ?? null,
    children: tree.children[index] ?? [],
    cells: row.cells,
    cellAt: row.cellAt,
  };
}
