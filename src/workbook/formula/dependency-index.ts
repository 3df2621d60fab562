import type { WorkbookArea } from "../model";
import type { FileSheet } from "../sheet";

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly column: number;
}

/** Row blocks hold 1, 8, 64 … rows; a range is filed under the fewest blocks that make it up. */
const BLOCK = 8;
const LEVELS = 8;
const COLUMNS = 16384;
/** Ranges over more columns are filed in one list. */
const WIDE = 64;

interface WideRange {
  readonly area: WorkbookArea;
  readonly cell: FormulaCell;
}

/** For one sheet: which formulas read a cell of it. */
export class DependencyIndex {
  private readonly blocks: Map<number, Set<FormulaCell>>[] = Array.from(
    { length: LEVELS },
    () => new Map<number, Set<FormulaCell>>(),
  );
  private readonly wide = new Set<WideRange>();

  add(area: WorkbookArea, cell: FormulaCell): void {
    if (area.right - area.left >= WIDE) {
      this.wide.add({ area, cell });
      return;
    }
    eachBlock(area, (level, key) => {
      const known = this.blocks[level]?.get(key);
      if (known === undefined) this.blocks[level]?.set(key, new Set([cell]));
      else known.add(cell);
    });
  }

  remove(area: WorkbookArea, cell: FormulaCell): void {
    if (area.right - area.left >= WIDE) {
      for (const entry of this.wide) if (entry.cell === cell) this.wide.delete(entry);
      return;
    }
    eachBlock(area, (level, key) => this.blocks[level]?.get(key)?.delete(cell));
  }

  /** Calls back for every formula that reads the cell; one may come more than once. */
  visit(row: number, column: number, found: (cell: FormulaCell) => void): void {
    let block = row;
    for (const level of this.blocks) {
      level.get(block * COLUMNS + column)?.forEach(found);
      block = Math.floor(block / BLOCK);
    }
    for (const { area, cell } of this.wide) {
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) found(cell);
    }
  }
}

function eachBlock(area: WorkbookArea, file: (level: number, key: number) => void): void {
  const fileRow = (level: number, block: number): void => {
    for (let column = area.left; column <= area.right; column++) file(level, block * COLUMNS + column);
  };
  let top = area.top;
  let end = area.bottom + 1;
  for (let level = 0; top < end; level++) {
    const isLast = level === LEVELS - 1;
    while (top < end && (isLast || top % BLOCK !== 0)) fileRow(level, top++);
    while (top < end && end % BLOCK !== 0) fileRow(level, --end);
    top /= BLOCK;
    end /= BLOCK;
  }
}
