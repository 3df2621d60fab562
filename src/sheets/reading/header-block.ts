import { isHeaderPhrase, headerWords } from "./header-words";
import type { SheetGrid } from "./grid";

/** The rows of one header block, numbering row included. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** "1 2 3 …" or "13 = 6 + 12" under the words, or null. */
  readonly numberingRow: number | null;
}

const MAX_ROWS = 6;
const MIN_PHRASES = 4;

/** All header blocks of a sheet from top to bottom, page-break repeats included. One pass over the rows. */
export function findHeaderBlocks(grid: SheetGrid): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let row = grid.content.top;
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
  for (let column = grid.content.left; column <= grid.right; column++) {
    const words = headerWords(grid.text(first.top, column)).words;
    if (words === "") continue;
    all += 1;
    if (headerWords(grid.text(later.top, column)).words === words) same += 1;
  }
  return all > 0 && same / all >= 0.6;
}

function headerBlockAt(grid: SheetGrid, top: number): HeaderBlock | null {
  if (!opensHeader(grid, top)) return null;
  let bottom = Math.min(mergedBottom(grid, top, top), top + MAX_ROWS - 1);
  while (bottom < top + MAX_ROWS - 1 && continuesHeader(grid, bottom + 1)) {
    bottom = Math.max(bottom + 1, mergedBottom(grid, bottom + 1, bottom + 1));
  }
  const numberingRow = isNumbering(grid, bottom + 1) ? bottom + 1 : null;
  const block = { top, bottom: numberingRow ?? bottom, numberingRow };
  return countPhrases(grid, top, bottom) >= MIN_PHRASES ? block : null;
}

function opensHeader(grid: SheetGrid, row: number): boolean {
  return isHeaderRow(grid, row) && countPhrases(grid, row, row) >= 3;
}

/** A further header row: only header phrases, and not the start of a block of its own. */
function continuesHeader(grid: SheetGrid, row: number): boolean {
  return row <= grid.bottom && isHeaderRow(grid, row) && countPhrases(grid, row, row) >= 1;
}

function isHeaderRow(grid: SheetGrid, row: number): boolean {
  let phrases = 0;
  let others = 0;
  for (let column = grid.content.left; column <= grid.right; column++) {
    const value = grid.value(row, column);
    if (value === null || grid.isMergedAway(row, column)) continue;
    if (typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2100) continue;
    if (typeof value === "string" && (value.trim() === "" || isYearOrQuarter(value))) continue;
    if (typeof value === "string" && isHeaderPhrase(value)) phrases += 1;
    else if (typeof value === "string" && !/\d/.test(value) && value.length <= 40) others += 1;
    else return false;
  }
  return phrases > 0 && phrases >= others;
}

function countPhrases(grid: SheetGrid, top: number, bottom: number): number {
  let count = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = grid.content.left; column <= grid.right; column++) {
      if (!grid.isMergedAway(row, column) && isHeaderPhrase(grid.text(row, column)) && grid.text(row, column) !== "")
        count += 1;
    }
  }
  return count;
}

function mergedBottom(grid: SheetGrid, top: number, bottom: number): number {
  let lowest = bottom;
  for (let column = grid.content.left; column <= grid.right; column++) {
    lowest = Math.max(lowest, grid.merge(top, column)?.bottom ?? 0);
  }
  return lowest;
}

function isYearOrQuarter(text: string): boolean {
  return /^(20\d\d|tahun.*|triwulan.*|tw\.? ?[ivx\d]+|k|rp\.?)$/i.test(text.trim());
}

/** "1 2 3 …", "(1) (2) (3)" or "13 = 6 + 12": at least three, rising. */
function isNumbering(grid: SheetGrid, row: number): boolean {
  const numbers: number[] = [];
  for (let column = grid.content.left; column <= grid.right; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const match = /^\(?(\d{1,2})\)?(?: ?=.*)?[a-z]?$/.exec(text);
    if (match === null) return false;
    numbers.push(Number(match[1]));
  }
  return (
    numbers.length >= 3 &&
    numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0)) &&
    (numbers[0] ?? 9) <= 2
  );
}
