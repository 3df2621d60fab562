/** Rows from the first to the last, both inside. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** How wide a column is, and which of its cells between two rows are merged with those below them. */
export interface ColumnShape {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** Characters of the default font; null is the sheet's usual width. */
  readonly width: number | null;
  readonly merges: readonly RowSpan[];
}

/** How high a row is. */
export interface RowShape {
  readonly sheet: string;
  readonly row: number;
  /** Points; null leaves it to what stands in the row. */
  readonly height: number | null;
}

/** What can be changed of a sheet besides its cells. */
export type SheetShape = ColumnShape | RowShape;

/** Whether a shape is that of a row. */
export function isRowShape(shape: SheetShape): shape is RowShape {
  return "row" in shape;
}
