import { headerWords, type HeaderWords } from "./header-words";
import type { HeaderBlock } from "./header-block";
import type { SheetGrid } from "../grid";
import { isColumnNumber } from "./numbering-row";

/** The header words above one column, from top to bottom. */
export interface HeaderPath {
  readonly column: number;
  /** As printed, joined with " / ". */
  readonly printed: string;
  readonly parts: readonly HeaderWords[];
  /** First column of the lowest header cell, which is merged over several columns; else the column itself. */
  readonly group: number;
}

/** Header paths of all columns with header words; merged and left-open parent cells are carried to the right. */
export function headerPaths(grid: SheetGrid, block: HeaderBlock): readonly HeaderPath[] {
  const lastWordRow = block.numberingRow === null ? block.bottom : block.numberingRow - 1;
  const rows: (readonly string[])[] = [];
  let above: HeaderRow | null = null;
  for (let row = block.top; row <= lastWordRow; row++) {
    above = readRow(grid, row, lastWordRow, above);
    rows.push(above.texts);
  }
  const paths: HeaderPath[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const texts = rows.map((row) => row[column - grid.left] ?? "");
    const path = pathOf(column, texts, groupOf(grid, block.top, lastWordRow, column));
    if (path !== null) paths.push(path);
  }
  return paths;
}

/** Where the lowest header cell over a column begins: merged over several columns, it heads them all. */
function groupOf(grid: SheetGrid, top: number, bottom: number, column: number): number {
  for (let row = bottom; row >= top; row--) {
    const merge = grid.merge(row, column);
    const first = merge?.left ?? column;
    if (grid.text(merge?.top ?? row, first) !== "") return first;
  }
  return column;
}

function pathOf(column: number, texts: readonly string[], group: number): HeaderPath | null {
  const distinct = texts.filter((text, index) => text !== "" && text !== texts[index - 1]);
  if (distinct.length === 0) return null;
  return { column, group, printed: distinct.join(" / "), parts: distinct.map(headerWords) };
}

/** The words of one header row over each column, and the column each word stands in. */
interface HeaderRow {
  readonly texts: readonly string[];
  readonly origins: readonly (number | null)[];
}

/**
 * Reads one header row. In upper rows an unmerged parent also covers the blank cells to its right, as far as the parent
 * above it reaches.
 */
function readRow(grid: SheetGrid, row: number, lastRow: number, above: HeaderRow | null): HeaderRow {
  const texts: string[] = [];
  const origins: (number | null)[] = [];
  let carried: number | null = null;
  for (let column = grid.left; column <= grid.right; column++) {
    const merge = grid.merge(row, column);
    const printed = grid.text(merge?.top ?? row, merge?.left ?? column);
    const isNumber = isColumnNumber(printed) && !/^(?:19|20)\d\d$/.test(printed);
    const at = column - grid.left;
    if (printed !== "" && !isNumber) {
      carried = merge === null || merge.bottom === row ? column : null;
      texts.push(printed);
      origins.push(merge?.left ?? column);
      continue;
    }
    const opensDown = printed === "" && merge === null && hasWordsBelow(grid, row, column, lastRow);
    const from: number | null = carried === null ? null : carried - grid.left;
    const sameParent = from !== null && (above === null || above.origins[at] === above.origins[from]);
    if (!opensDown || !sameParent) carried = null;
    texts.push(carried === null || from === null ? "" : (texts[from] ?? ""));
    origins.push(carried === null || from === null ? null : (origins[from] ?? null));
  }
  return { texts, origins };
}

function hasWordsBelow(grid: SheetGrid, row: number, column: number, lastRow: number): boolean {
  for (let below = row + 1; below <= lastRow; below++) {
    if (grid.text(below, column) !== "" && !grid.isMergedAway(below, column)) return true;
  }
  return false;
}
