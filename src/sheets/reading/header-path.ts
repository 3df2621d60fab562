import { headerWords, type HeaderWords } from "./header-words";
import type { HeaderBlock } from "./header-block";
import type { SheetGrid } from "./grid";

/** The header words above one column, from top to bottom. */
export interface HeaderPath {
  readonly column: number;
  /** As printed, joined with " / ". */
  readonly printed: string;
  readonly parts: readonly HeaderWords[];
}

/** Header paths of all columns with header words; merged and left-open parent cells are carried to the right. */
export function headerPaths(grid: SheetGrid, block: HeaderBlock): readonly HeaderPath[] {
  const lastWordRow = block.numberingRow === null ? block.bottom : block.numberingRow - 1;
  const rows: (readonly string[])[] = [];
  for (let row = block.top; row <= lastWordRow; row++) rows.push(rowTexts(grid, row, row < lastWordRow));
  const paths: HeaderPath[] = [];
  for (let column = grid.content.left; column <= grid.right; column++) {
    const path = pathOf(
      column,
      rows.map((texts) => texts[column - grid.content.left] ?? ""),
    );
    if (path !== null) paths.push(path);
  }
  return paths;
}

function pathOf(column: number, texts: readonly string[]): HeaderPath | null {
  const distinct = texts.filter((text, index) => text !== "" && text !== texts[index - 1]);
  if (distinct.length === 0) return null;
  return { column, printed: distinct.join(" / "), parts: distinct.map(headerWords) };
}

/** The words of one header row; in upper rows an unmerged parent also covers the blank cells to its right. */
function rowTexts(grid: SheetGrid, row: number, isUpper: boolean): readonly string[] {
  const texts: string[] = [];
  let carried = "";
  for (let column = grid.content.left; column <= grid.right; column++) {
    const merge = grid.merge(row, column);
    const own = merge === null ? grid.text(row, column) : grid.text(merge.top, merge.left);
    const opensDown = isUpper && own === "" && merge === null && hasWordsBelow(grid, row, column);
    carried = own !== "" ? (merge === null || merge.bottom === row ? own : "") : opensDown ? carried : "";
    texts.push(own !== "" ? own : carried);
  }
  return texts;
}

function hasWordsBelow(grid: SheetGrid, row: number, column: number): boolean {
  return grid.text(row + 1, column) !== "" && !grid.isMergedAway(row + 1, column);
}
