import type { SheetGrid } from "../grid";
import { repeatsHeader, type HeaderBlock } from "./header-block";
import { isNote, isTotalLabel } from "../rows/row-marks";
import { sheetRows } from "../sheet-rows";

/** A first header block with its page-break repeats and the rows it rules. */
export interface TableSpan {
  readonly header: HeaderBlock;
  readonly repeats: readonly HeaderBlock[];
  /** Last sheet row before the next table, or of the sheet. */
  readonly last: number;
}

/** Groups header blocks: a block that repeats the one before it is a page break, any other begins a new table. */
export function tableSpans(grid: SheetGrid, blocks: readonly HeaderBlock[]): readonly TableSpan[] {
  const spans: { header: HeaderBlock; repeats: HeaderBlock[]; last: number }[] = [];
  for (const block of blocks) {
    const current = spans.at(-1);
    if (
      current !== undefined &&
      repeatsHeader(grid, current.header, block) &&
      !hasOwnTitle(grid, current.header, block)
    ) {
      current.repeats.push(block);
      continue;
    }
    if (current !== undefined) current.last = block.top - 1;
    spans.push({ header: block, repeats: [], last: grid.bottom });
  }
  return spans;
}

/** Whether new title rows stand over a header that looks like a repetition: then it is another table of the same form. */
function hasOwnTitle(grid: SheetGrid, first: HeaderBlock, later: HeaderBlock): boolean {
  const known = new Set(titlesAbove(grid, first.top));
  const titles = titlesAbove(grid, later.top);
  return titles.length >= 2 && titles.some((title) => !known.has(title));
}

/**
 * The texts of the rows above a header that hold one text each. They are titles only where a blank row parts them from what
 * stands above: a heading or a note of the body does not.
 */
function titlesAbove(grid: SheetGrid, top: number): readonly string[] {
  const titles: string[] = [];
  let parted = false;
  for (let row = top - 1; row >= grid.top && row > top - 12; row--) {
    const filled = sheetRows(grid.left, grid.right)
      .map((column) => grid.text(row, column))
      .filter((text) => text !== "");
    if (filled.length === 0) parted = titles.length > 0;
    else if (filled.length > 1 || filled.some((text) => !/[a-z]{3}/i.test(text) || isTotalLabel(text) || isNote(text)))
      break;
    else if (!parted) titles.push(...filled);
    if (row === grid.top) parted = true;
  }
  return parted ? titles : [];
}

/** The rows of a table's body: to the next table, without the headers repeated at page breaks. */
export function bodySheetRows(span: TableSpan, numberings: readonly number[]): readonly number[] {
  const skipped = new Set([...span.repeats.flatMap((repeat) => sheetRows(repeat.top, repeat.bottom)), ...numberings]);
  return sheetRows(span.header.bottom + 1, span.last).filter((row) => !skipped.has(row));
}

/** Rows after a page break on which only the column numbers are printed again. */
export function repeatedNumbering(grid: SheetGrid, span: TableSpan): readonly number[] {
  const first = span.header.numberingRow;
  if (first === null) return [];
  const within = new Set(span.repeats.flatMap((repeat) => sheetRows(repeat.top, repeat.bottom)));
  return sheetRows(first + 1, span.last).filter((row) => !within.has(row) && sameTexts(grid, first, row));
}

function sameTexts(grid: SheetGrid, one: number, other: number): boolean {
  for (let column = grid.left; column <= grid.right; column++) {
    if (grid.text(one, column) !== grid.text(other, column)) return false;
  }
  return true;
}
