import type { CellWrite, ColumnLook, SheetWrites } from "../port";
import { HostError } from "../port";
import type { Block } from "./blocks";
import { placeName } from "./place";
import { readMerges } from "./read-merges";
import { findSheets } from "./sheet-state";
import { readTableEdges } from "./table-edges";

/** A sheet with the cells to be written on it, found to be writable. */
export interface WriteTarget {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly cells: readonly CellWrite[];
  readonly looks: readonly ColumnLook[];
}

/** The sheets of some writes, checked. @throws HostError sheet-missing, sheet-protected, cell-refused */
export async function findTargets(
  context: Excel.RequestContext,
  writes: readonly SheetWrites[],
): Promise<readonly WriteTarget[]> {
  const named = mergedByName(writes);
  const sheets = await findSheets(
    context,
    named.map(({ sheet }) => sheet),
  );
  const targets = sheets.map((sheet, index) => {
    const { cells = [], looks = [] } = named[index] ?? {};
    return { sheet, name: sheet.name, cells, looks };
  });
  const locked = targets.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new HostError("sheet-protected", locked.name);
  for (const target of targets) if (target.cells.length > 0) await refuseCells(context, target);
  return targets;
}

/** One entry per sheet even where a caller names a sheet twice. */
function mergedByName(writes: readonly SheetWrites[]): readonly SheetWrites[] {
  const byName = new Map<string, SheetWrites>();
  for (const { sheet, cells, looks = [] } of writes) {
    const key = sheet.toLowerCase();
    const before = byName.get(key);
    byName.set(key, {
      sheet: before?.sheet ?? sheet,
      cells: [...(before?.cells ?? []), ...cells],
      looks: [...(before?.looks ?? []), ...looks],
    });
  }
  return [...byName.values()].filter(({ cells, looks = [] }) => cells.length + looks.length > 0);
}

/** Excel takes writes to covered cells without a word and renames columns by their header: both are refused here. */
async function refuseCells(context: Excel.RequestContext, { sheet, name, cells }: WriteTarget): Promise<void> {
  const merges = await readMerges(context, sheet, blockAround(cells));
  const edges = await readTableEdges(context, sheet);
  const refused = cells.find(
    ({ row, column }) =>
      merges.some((area) => holds(area, row, column) && (row !== area.top || column !== area.left)) ||
      edges.some((area) => holds(area, row, column)),
  );
  if (refused !== undefined) throw new HostError("cell-refused", placeName(name, refused.row, refused.column));
}

interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function holds({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function blockAround(cells: readonly CellWrite[]): Block {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const row = rows.reduce((least, value) => Math.min(least, value), Infinity);
  const column = columns.reduce((least, value) => Math.min(least, value), Infinity);
  const bottom = rows.reduce((most, value) => Math.max(most, value), 0);
  const right = columns.reduce((most, value) => Math.max(most, value), 0);
  return { row, column, height: bottom - row + 1, width: right - column + 1 };
}
