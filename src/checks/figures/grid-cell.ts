import { decodeNumber } from "../../domain/decode-number";
import type { SheetGrid } from "../../sheets/reading/grid";
import type { TableRow } from "../../sheets/reading/table";
import { printed, type Printed } from "./printed";

/** The printed figure of a row in any column, also one without a role; null where a typed figure could be read two ways. */
export function printedOnSheet(row: TableRow, column: number, grid: SheetGrid): Printed | null {
  const known = row.cellAt[column];
  if (known !== undefined) return printed(known);
  const [value, format] = [grid.value(row.row, column), grid.format(row.row, column)];
  const typed = decodeNumber(value, null, format);
  if (typed.kind === "text-number" && typed.ambiguous) return null;
  return printed({ row: row.row, column, value, formula: grid.formula(row.row, column), format, typed });
}
