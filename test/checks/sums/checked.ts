import type { CheckedTable } from "../../../src/checks/check";
import { SheetGrid } from "../../../src/sheets/reading/grid";
import type { TableRow } from "../../../src/sheets/reading/table";
import { contentOf } from "../checking";
import { tableOf, type Built } from "../built-table";

/** A built table of a sheet of this name, its rows changed by `change` after they were read. */
export function checked(built: Built, sheet = "Lembar", change = (row: TableRow): TableRow => row): CheckedTable {
  const table = tableOf(built);
  const grid = new SheetGrid(contentOf({ name: sheet, rows: [[]] }));
  return { table: { ...table, sheet, rows: table.rows.map(change) }, grid };
}
