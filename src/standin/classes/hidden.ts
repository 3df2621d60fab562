import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import { notImplemented } from "../batch/failure";
import type { CellRange } from "../excel/cell-range";
import { fullAddress } from "../excel/address";

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

/** Answers `getRowProperties`, of which only `rowHidden`, `rowIndex` and `address` are known here. */
export function rowProperties(range: CellRange, [options]: readonly unknown[]): readonly Record<string, unknown>[] {
  return hiddenRows(range).map((rowHidden, index) => {
    const row = range.area.top + index;
    const address = fullAddress(range.sheet.name, { top: row, bottom: row, left: 0, right: LAST_COLUMN });
    return chosen(options, { rowHidden, rowIndex: row, address });
  });
}

/** Answers `getColumnProperties`, of which only `columnHidden`, `columnIndex` and `address` are known here. */
export function columnProperties(range: CellRange, [options]: readonly unknown[]): readonly Record<string, unknown>[] {
  return hiddenColumns(range).map((columnHidden, index) => {
    const column = range.area.left + index;
    const address = fullAddress(range.sheet.name, { top: 0, bottom: LAST_ROW, left: column, right: column });
    return chosen(options, { columnHidden, columnIndex: column, address });
  });
}

function chosen(options: unknown, known: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const asked = Object.entries(typeof options === "object" && options !== null ? options : {});
  return Object.fromEntries(
    asked
      .filter(([, wanted]) => wanted === true)
      .map(([name]) => {
        if (!Object.hasOwn(known, name)) throw notImplemented(`Row or column property ${name}`);
        return [name, known[name]];
      }),
  );
}
