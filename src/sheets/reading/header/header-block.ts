import { headerWords, isHeaderPhrase, isYearOrQuarter, namesRows } from "./header-words";
import type { SheetGrid } from "../grid";
import { countPhrases, filledColumns, isHeaderRow } from "./header-row";
import { isNumberingRow } from "./numbering-row";

/** The rows of one header block, numbering row included. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** "1 2 3 …" or "13 = 6 + 12" under the words, or null. */
  readonly numberingRow: number | null;
}

const MAX_ROWS = 6;
const MIN_PHRASES = 3;

/** All header blocks of a sheet from top to bottom, page-break repeats included. One pass over the rows. */
export function findHeaderBlocks(grid: SheetGrid): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let row = grid.top;
  while (row <= grid.bottom) {
    const block = headerBlockAt(grid, row);
    if (block !== null) blocks.push(block);
    row = block === null ? row + 1 : block.bottom + 1;
  }
  return blocks;
}

/** The same words in the same columns, as after a page break. A few damaged cells do not matter. */
export function repeatsHeader(grid: SheetGrid, first: HeaderBlock, later: HeaderBlock): boolean {
  let same = 0;
  let all = 0;
  for (let column = grid.left; column <= grid.right; column++) {
    const words = headerWords(grid.text(first.top, column)).words;
    if (words === "") continue;
    all += 1;
    if (headerWords(grid.text(later.top, column)).words === words) same += 1;
  }
  return all > 0 && same / all > 0.8;
}

function headerBlockAt(grid: SheetGrid, top: number): HeaderBlock | null {
  if (!isHeaderRow(grid, top) || countPhrases(grid, top, top) < 2) return null;
  let bottom = Math.min(mergedBottom(grid, top), top + MAX_ROWS - 1);
  while (bottom < top + MAX_ROWS - 1) {
    const next = continuesHeader(grid, top, bottom + 1) ? bottom + 1 : unitsBelowNumbers(grid, top, bottom + 1);
    if (next === null) break;
    bottom = Math.max(next, mergedBottom(grid, next));
  }
  const numberingRow = isNumberingRow(grid, bottom + 1) ? bottom + 1 : null;
  const enough = numberingRow === null && !isShortHeader(grid, top) ? MIN_PHRASES : 2;
  if (countPhrases(grid, top, bottom) < enough || !namesSomething(grid, top, bottom)) return null;
  return { top: topmost(grid, top, leftmost(grid, top, bottom)), bottom: numberingRow ?? bottom, numberingRow };
}

/** Two columns make a table where one names the rows and the other heads figures: "Sasaran | Target", "Program | Anggaran". */
function isShortHeader(grid: SheetGrid, row: number): boolean {
  const texts: string[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    if (grid.text(row, column) !== "") texts.push(headerWords(grid.text(row, column)).words);
  }
  return texts.length === 2 && namesRows(texts[0] ?? "") && /^(?:target|pagu|anggaran)\b/.test(texts[1] ?? "");
}

/** The column numbers may be printed above a last row of K and Rp. */
function unitsBelowNumbers(grid: SheetGrid, top: number, row: number): number | null {
  if (!isNumberingRow(grid, row) || row >= grid.bottom || !continuesHeader(grid, top, row + 1)) return null;
  return filledColumns(grid, row + 1).every((column) => isUnitText(grid.text(row + 1, column))) ? row + 1 : null;
}

/**
 * A row of words above the header: what the units below it are of ("Capaian Kinerja" over "(%)"), or group headings over
 * some of the columns. Titles stand over the first column and are none.
 */
function withWordsAbove(grid: SheetGrid, top: number, first: number): number {
  if (top === grid.top || !isHeaderRow(grid, top - 1)) return top;
  const above = filledColumns(grid, top - 1);
  const isGroups = above.every((column) => column > first);
  const isOverUnits = above.every((column) => isUnitText(grid.text(top, column)));
  return isGroups || isOverUnits ? top - 1 : top;
}

/** The uppermost such row. */
function topmost(grid: SheetGrid, top: number, first: number): number {
  const higher = withWordsAbove(grid, top, first);
  return higher === top ? top : topmost(grid, higher, first);
}

/** The first column in which a header block has words. */
function leftmost(grid: SheetGrid, top: number, bottom: number): number {
  let first = grid.right;
  for (let row = top; row <= bottom; row++) first = Math.min(first, filledColumns(grid, row)[0] ?? first);
  return first;
}

function isUnitText(text: string): boolean {
  return text !== "" && (headerWords(text).words === "" || isYearOrQuarter(text));
}

/** A further header row: header phrases, and not only below the columns that name the rows, as a heading of the body is. */
function continuesHeader(grid: SheetGrid, top: number, row: number): boolean {
  if (row > grid.bottom || !isHeaderRow(grid, row)) return false;
  for (let column = grid.left; column <= grid.right; column++) {
    const text = grid.text(row, column);
    if (text === "" || grid.isMergedAway(row, column)) continue;
    const { words, isWide } = headedBy(grid, top, row, column);
    if (isWide || !namesRows(words) || headerWords(text).words === "") return true;
  }
  return false;
}

/** The lowest header words above a cell, and whether they head several columns. */
function headedBy(
  grid: SheetGrid,
  top: number,
  row: number,
  column: number,
): { readonly words: string; readonly isWide: boolean } {
  for (let above = row - 1; above >= top; above--) {
    const merge = grid.merge(above, column);
    const { words } = headerWords(grid.text(merge?.top ?? above, merge?.left ?? column));
    if (words !== "") return { words, isWide: merge !== null && merge.right > merge.left };
  }
  return { words: "", isWide: false };
}

/** At least one cell that is more than a bare year, unit or "K". */
function namesSomething(grid: SheetGrid, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const text = grid.text(row, column);
      if (/[a-z]{4}/i.test(text) && isHeaderPhrase(text) && !isYearOrQuarter(text)) return true;
    }
  }
  return false;
}

function mergedBottom(grid: SheetGrid, row: number): number {
  let lowest = row;
  for (let column = grid.left; column <= grid.right; column++) {
    if (grid.text(row, column) !== "") lowest = Math.max(lowest, grid.merge(row, column)?.bottom ?? 0);
  }
  return lowest;
}
