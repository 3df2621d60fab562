import { LAST_COLUMN, LAST_ROW, areaHolds } from "../a1";
import { isOneCell, overlap } from "../array-areas";
import type { WorkbookArea, WorkbookValue } from "../model";
import { PlaceMap } from "../place-map";
import type { ArrayBlock } from "../sheet-reader";
import type { FormulaEntry } from "./graph";
import { NO_ROOM, Unsupported, type Matrix } from "./values";

/** More cells than this no result may take. */
const MOST_CELLS = 1_000_000;

interface Waiting {
  readonly entry: FormulaEntry;
  readonly area: WorkbookArea;
}

/** Finds room for the results of dynamic array formulas, and remembers those that found none. */
export class Spills {
  private readonly waiting = new PlaceMap<Waiting>();

  /** The area a result of this size takes, null where something stands in its way. */
  areaFor(entry: FormulaEntry, height: number, width: number): WorkbookArea | null {
    const { sheet, row, column } = entry;
    const area = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
    this.waiting.delete(sheet, row, column);
    if (isOneCell(area)) return area;
    if (hasRoom(entry, area)) return area;
    this.waiting.set(sheet, row, column, { entry, area });
    return null;
  }

  /** The formulas whose result would reach over a cell if it were free. */
  waitingFor(sheet: FormulaEntry["sheet"], row: number, column: number): readonly FormulaEntry[] {
    if (this.waiting.size === 0) return [];
    return [...this.waiting.values()]
      .filter(({ entry, area }) => entry.sheet === sheet && areaHolds(area, row, column))
      .map(({ entry }) => entry);
  }

  /** The formula in this cell waits no longer. */
  forget({ sheet, row, column }: Pick<FormulaEntry, "sheet" | "row" | "column">): void {
    this.waiting.delete(sheet, row, column);
  }
}

/** A value for a cell; null for one that an array no longer reaches. */
export interface CellResult {
  readonly row: number;
  readonly column: number;
  readonly value: WorkbookValue;
}

/**
 * Lets the array of a formula take the room its result needs, and tells what its cells hold then: the result, or
 * #SPILL! where there is no room. @throws Unsupported where the area differs and may not change, or covers what it reads
 */
export function spilledResults(
  entry: FormulaEntry,
  block: ArrayBlock,
  result: Matrix,
  spills: Spills,
  mayMove: boolean,
): readonly CellResult[] {
  const { sheet, row, column } = entry;
  const { area: before } = block;
  const wanted = spills.areaFor(entry, result.height, result.width);
  const area = wanted ?? { top: row, left: column, bottom: row, right: column };
  const isMoved = area.bottom !== before.bottom || area.right !== before.right;
  if (isMoved && !mayMove) throw new Unsupported("spilling");
  if (entry.precedents.ranges.some((range) => range.sheet === sheet && overlap(range.area, area))) {
    throw new Unsupported("circular reference");
  }
  if (isMoved) sheet.arrays.put({ ...block, area });
  const results: CellResult[] = [];
  for (let r = row; r <= Math.max(area.bottom, before.bottom); r++) {
    for (let c = column; c <= Math.max(area.right, before.right); c++) {
      if (areaHolds(area, r, c)) {
        results.push({ row: r, column: c, value: wanted === null ? NO_ROOM : (result.at(r - row, c - column) ?? 0) });
      } else if (areaHolds(before, r, c)) results.push({ row: r, column: c, value: null });
    }
  }
  return results;
}

/** Results go around nothing and over nothing: no value, formula, merged cell, table or other array. */
function hasRoom({ sheet, row, column }: FormulaEntry, area: WorkbookArea): boolean {
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return false;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return false;
  if (sheet.merges.some((merge) => overlap(merge, area))) return false;
  if (sheet.tables.some((table) => overlap(table.area, area))) return false;
  if (sheet.arrays.isTaken(area, row, column)) return false;
  const own = sheet.arrays.startingAt(row, column)?.area;
  for (const [r, c] of sheet.grid.within(area)) {
    if (own === undefined || !areaHolds(own, r, c)) if (r !== row || c !== column) return false;
  }
  return true;
}
