import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { CellRange } from "../excel/cell-range";
import { fullAddress } from "../excel/address";
import { chosen, type Tree } from "./chosen";
import { DEFAULT_ROW_PIXELS, POINTS } from "./line-sizes";

/** For each row of a range whether it is hidden. */
export function hiddenRows({ sheet, area, height }: CellRange): readonly boolean[] {
  return Array.from({ length: height }, (_, row) => sheet.isRowHidden(area.top + row));
}

/** For each column of a range whether it is hidden. */
export function hiddenColumns({ sheet, area, width }: CellRange): readonly boolean[] {
  return Array.from({ length: width }, (_, column) => sheet.isColumnHidden(area.left + column));
}

/** The value all have in common, or null where they differ. */
export function uniform(values: readonly boolean[]): boolean | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** Answers `getRowProperties`, of which `rowHidden`, `rowIndex`, `address` and `format.rowHeight` are known here. */
export function rowProperties(range: CellRange, [options]: readonly unknown[]): readonly Tree[] {
  return hiddenRows(range).map((rowHidden, index) => {
    const row = range.area.top + index;
    const address = fullAddress(range.sheet.name, { top: row, bottom: row, left: 0, right: LAST_COLUMN });
    const format = { rowHeight: (range.sheet.rowHeight(row) ?? DEFAULT_ROW_PIXELS) * POINTS };
    return chosen(options, { rowHidden, rowIndex: row, address, format });
  });
}

/** Answers `getColumnProperties`, of which `columnHidden`, `columnIndex`, `address` and `format.columnWidth` are known here. */
export function columnProperties(range: CellRange, [options]: readonly unknown[]): readonly Tree[] {
  return hiddenColumns(range).map((columnHidden, index) => {
    const column = range.area.left + index;
    const address = fullAddress(range.sheet.name, { top: 0, bottom: LAST_ROW, left: column, right: column });
    const format = { columnWidth: range.sheet.columnWidth(column) * POINTS };
    return chosen(options, { columnHidden, columnIndex: column, address, format });
  });
}
