import { areaHolds } from "./a1";
import type { WorkbookArea } from "./model";
import type { ArrayBlock } from "./sheet-reader";

const COLUMNS = 16384;

/** The array formulas and data tables of one sheet: where they stand in the file, and where they reach now. */
export class ArrayAreas {
  private readonly ofFile: ReadonlyMap<number, ArrayBlock>;
  private readonly now: Map<number, ArrayBlock>;
  /** Those of more than one cell. */
  private readonly wide: Set<ArrayBlock>;

  constructor(blocks: readonly ArrayBlock[]) {
    this.ofFile = new Map(blocks.map((block) => [keyOf(block.area.top, block.area.left), block]));
    this.now = new Map(this.ofFile);
    this.wide = new Set([...this.now.values()].filter(({ area }) => !isOneCell(area)));
  }

  /** The array whose formula stands in a cell. */
  startingAt(row: number, column: number): ArrayBlock | undefined {
    return this.now.get(keyOf(row, column));
  }

  /** The array that covers a cell. */
  at(row: number, column: number): ArrayBlock | undefined {
    const own = this.startingAt(row, column);
    if (own !== undefined || this.wide.size === 0) return own;
    for (const block of this.wide) if (areaHolds(block.area, row, column)) return block;
    return undefined;
  }

  /** The first cell of the dynamic array that puts a value of its result into another cell. */
  spilledFrom(row: number, column: number): { readonly row: number; readonly column: number } | null {
    const block = this.wide.size === 0 ? undefined : this.at(row, column);
    if (block?.isDynamic !== true || startsAt(block, row, column)) return null;
    return { row: block.area.top, column: block.area.left };
  }

  /** True where an array other than the one that starts at this cell shares a cell with the area. */
  isTaken(area: WorkbookArea, row: number, column: number): boolean {
    for (const block of this.wide) if (!startsAt(block, row, column) && overlap(block.area, area)) return true;
    return false;
  }

  /** The array that covers a cell in the file. */
  originalAt(row: number, column: number): ArrayBlock | undefined {
    const own = this.ofFile.get(keyOf(row, column));
    if (own !== undefined) return own;
    for (const block of this.ofFile.values()) if (areaHolds(block.area, row, column)) return block;
    return undefined;
  }

  /** The array whose formula stands in a cell in the file. */
  originalStartingAt(row: number, column: number): ArrayBlock | undefined {
    return this.ofFile.get(keyOf(row, column));
  }

  put(block: ArrayBlock): void {
    const { top, left } = block.area;
    this.remove(top, left);
    this.now.set(keyOf(top, left), block);
    if (!isOneCell(block.area)) this.wide.add(block);
  }

  /** Forgets the array that starts at a cell. */
  remove(row: number, column: number): void {
    const block = this.startingAt(row, column);
    if (block === undefined) return;
    this.now.delete(keyOf(row, column));
    this.wide.delete(block);
  }

  /** Gives the cell back the array that starts there in the file, if any. */
  restore(row: number, column: number): void {
    this.remove(row, column);
    const block = this.ofFile.get(keyOf(row, column));
    if (block !== undefined) this.put(block);
  }

  /** True where the array that starts at a cell reaches as far as it does in the file. */
  isAsInFile(row: number, column: number): boolean {
    const [own, file] = [this.startingAt(row, column), this.ofFile.get(keyOf(row, column))];
    if (own === undefined || file === undefined) return own === file;
    return own.area.bottom === file.area.bottom && own.area.right === file.area.right;
  }

  /** The first cells of all arrays that do not reach as far as they do in the file. */
  *differing(): Generator<{ readonly row: number; readonly column: number }> {
    for (const { area } of this.now.values()) {
      if (!this.isAsInFile(area.top, area.left)) yield { row: area.top, column: area.left };
    }
  }
}

/** True for an area of a single cell. */
export function isOneCell(area: WorkbookArea): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** True where two areas share a cell. */
export function overlap(a: WorkbookArea, b: WorkbookArea): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True where the block's formula stands in this cell. */
export function startsAt(block: ArrayBlock, row: number, column: number): boolean {
  return block.area.top === row && block.area.left === column;
}

function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}
