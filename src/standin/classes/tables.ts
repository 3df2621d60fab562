import type { WorkbookSheet, WorkbookTable } from "../../workbook/model";
import { hostObject, type ClassTable, type HostObject } from "../batch/class-table";
import { itemNotFound } from "../batch/failure";
import { CellRange } from "../excel/cell-range";
import { autoFilterTable } from "./auto-filter";
import type { ExcelSession } from "../excel/session";
import { rangeObject } from "./range";
import { worksheetObject, type SheetHandle } from "./worksheet";

/** A table with the sheet it stands on. */
export interface TableHandle extends SheetHandle {
  readonly table: WorkbookTable;
}

export const tableTable: ClassTable<TableHandle> = {
  name: "Table",
  id: (handle) => tableId(handle),
  scalars: {
    Id: { get: (handle) => tableId(handle) },
    Name: { get: ({ table }) => table.name },
    ShowHeaders: { get: ({ table }) => table.headerRows > 0 },
    ShowTotals: { get: ({ table }) => table.totalsRows > 0 },
  },
  navigations: {
    AutoFilter: ({ table }) => hostObject(autoFilterTable, { isFiltered: table.filtered !== null }),
    Worksheet: ({ session, sheet }) => worksheetObject(session, sheet),
  },
  methods: {
    GetRange: (handle) => rangeObject(tableRange(handle)),
    GetHeaderRowRange: (handle) => rangeObject(tableRange(handle).part(0, 0, 1, tableRange(handle).width)),
  },
};

/** `TableCollection` of a sheet or of the whole workbook. */
export const tableCollectionTable: ClassTable<readonly TableHandle[]> = {
  name: "TableCollection",
  scalars: { Count: { get: (tables) => tables.length } },
  items: (tables) => tables.map(tableObject),
  indexer: (tables, key) => {
    const found = named(tables, key);
    if (found === undefined) throw itemNotFound();
    return tableObject(found);
  },
  methods: {
    GetCount: (tables) => tables.length,
    GetItemOrNullObject: (tables, [key]) => {
      const found = named(tables, key);
      return found === undefined ? null : tableObject(found);
    },
  },
};

/** `tables` of some sheets. */
export function tableCollection(session: ExcelSession, sheets: readonly WorkbookSheet[]): HostObject {
  const handles = sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ session, sheet, table })));
  return hostObject(tableCollectionTable, handles);
}

function tableObject(handle: TableHandle): HostObject {
  return hostObject(tableTable, handle);
}

function named(tables: readonly TableHandle[], key: unknown): TableHandle | undefined {
  const name = String(key).toLowerCase();
  return tables.find((handle) => handle.table.name.toLowerCase() === name || tableId(handle).toLowerCase() === name);
}

function tableRange({ session, sheet, table }: TableHandle): CellRange {
  return new CellRange(session, sheet, table.area);
}

function tableId({ session, sheet, table }: TableHandle): string {
  return `${session.idOf(sheet)}${table.name}`;
}
