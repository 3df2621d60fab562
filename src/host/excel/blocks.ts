/** A rectangle by its first cell and size, as Excel's `getRangeByIndexes` takes it. Counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Cells in one answer: 5,000 rows of twelve columns. With values, formulas and formats that is some 3 MB, below the 5 MB of
 * the web; where long texts make it more, it is asked for again in halves.
 */
export const CELLS_PER_BLOCK = 60_000;

/** Cuts a rectangle into bands of whole rows, top to bottom, that can each be read at once. */
export function rowBands(area: Block, cellsPerBand = CELLS_PER_BLOCK): readonly Block[] {
  const rows = Math.max(1, Math.floor(cellsPerBand / area.width));
  return Array.from({ length: Math.ceil(area.height / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    height: Math.min(rows, area.height - index * rows),
  }));
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
