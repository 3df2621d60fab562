/** A rectangle by its first cell and size, as Excel's `getRangeByIndexes` takes it. Counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Cells in one answer: 2,000 rows of twelve columns. With values, formulas and formats that is some 1 MB of figures, and 3 MB
 * where every cell holds a sentence; the web takes 5 MB.
 */
export const CELLS_PER_BLOCK = 24_000;

/** Characters that an answer is meant to have at most, as far as can be told from those before it. */
const CHARACTERS_PER_BLOCK = 3_000_000;

/** How many cells can be asked for at once where those read so far took so many characters each. */
export function cellsPerBlock(charactersPerCell: number): number {
  return Math.max(1, Math.min(CELLS_PER_BLOCK, Math.floor(CHARACTERS_PER_BLOCK / Math.max(1, charactersPerCell))));
}

/** The next whole rows of a rectangle, from its row `done` on. */
export function nextBand(area: Block, done: number, cells: number): Block {
  const rows = Math.max(1, Math.floor(cells / area.width));
  return { ...area, row: area.row + done, height: Math.min(rows, area.height - done) };
}

/** Cuts a rectangle into bands of whole rows, top to bottom, that can each be read at once. */
export function rowBands(area: Block, cellsPerBand: number): readonly Block[] {
  const rows = Math.max(1, Math.floor(cellsPerBand / area.width));
  return Array.from({ length: Math.ceil(area.height / rows) }, (_, index) =>
    nextBand(area, index * rows, cellsPerBand),
  );
}

/** The upper and lower half of a block; a single row is cut into columns, a single cell stays whole. */
export function halves(block: Block): readonly Block[] {
  if (block.height > 1) {
    const upper = Math.ceil(block.height / 2);
    return [
      { ...block, height: upper },
      { ...block, row: block.row + upper, height: block.height - upper },
    ];
  }
  if (block.width === 1) return [block];
  const left = Math.ceil(block.width / 2);
  return [
    { ...block, width: left },
    { ...block, column: block.column + left, width: block.width - left },
  ];
}

/** The cells of a block on a sheet, kept for one `sync` only so that nothing is left behind in Excel. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, height, width }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, height, width).untrack();
}
