import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { WorkbookSheet } from "../../workbook/model";
import { hostObject, type ClassTable, type HostObject } from "../batch/class-table";
import { CellRange } from "../excel/cell-range";
import type { ExcelSession } from "../excel/session";
import { integer, rangeArgument } from "./arguments";
import { autoFilterTable } from "./auto-filter";
import { chartCollection } from "./charts";
import { eventMethods } from "./event-methods";
import { namedItemCollectionTable } from "./names";
import { protectionTable } from "./protection";
import { rangeObject } from "./range";
import { freezePanesTable, pageBreaksTable, pageLayoutTable } from "./sheet-dressing";
import { tableCollection } from "./tables";

/** A worksheet in the session that shows it. */
export interface SheetHandle {
  readonly session: ExcelSession;
  readonly sheet: WorkbookSheet;
}

/** A `Worksheet`. */
export function worksheetObject(session: ExcelSession, sheet: WorkbookSheet): HostObject {
  return hostObject(worksheetTable, { session, sheet });
}

const WHOLE = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function wholeSheet({ session, sheet }: SheetHandle): CellRange {
  return new CellRange(session, sheet, WHOLE);
}

export const worksheetTable: ClassTable<SheetHandle> = {
  name: "Worksheet",
  id: ({ session, sheet }) => session.idOf(sheet),
  scalars: {
    Id: { get: ({ session, sheet }) => session.idOf(sheet) },
    Name: { get: ({ sheet }) => sheet.name },
    Position: { get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet) },
    Visibility: { get: ({ sheet }) => VISIBILITY[sheet.state] },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridLines },
  },
  navigations: {
    Protection: ({ sheet }) => hostObject(protectionTable, sheet),
    AutoFilter: ({ sheet }) => hostObject(autoFilterTable, { isFiltered: isFilteredOutsideTables(sheet) }),
    Tables: ({ session, sheet }) => tableCollection(session, [sheet]),
    FreezePanes: (handle) => hostObject(freezePanesTable, handle),
    Charts: (handle) => chartCollection(handle),
    HorizontalPageBreaks: (handle) => hostObject(pageBreaksTable, handle),
    PageLayout: (handle) => hostObject(pageLayoutTable, handle),
    Names: () => hostObject(namedItemCollectionTable, null),
  },
  methods: {
    Activate: ({ session, sheet }) => {
      session.activate(sheet);
    },
    Delete: ({ session, sheet }) => {
      session.deleteSheet(sheet);
    },
    Calculate: () => null,
    GetRange: (handle, [address]) =>
      rangeObject(
        address === null || address === undefined
          ? wholeSheet(handle)
          : rangeArgument(address, handle.session, handle.sheet),
      ),
    GetRangeByIndexes: (handle, [row, column, rows, columns]) =>
      rangeObject(wholeSheet(handle).part(integer(row), integer(column), integer(rows), integer(columns))),
    GetCell: (handle, [row, column]) => rangeObject(wholeSheet(handle).part(integer(row), integer(column), 1, 1)),
    GetUsedRange: (handle) => rangeObject(wholeSheet(handle).used() ?? wholeSheet(handle).part(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (handle) => {
      const used = wholeSheet(handle).used();
      return used === null ? null : rangeObject(used);
    },
    ...eventMethods<SheetHandle>(({ session }) => session),
  },
};

/** The model tells one filter state for all of a sheet; what a table's own filter explains is not the sheet's. */
function isFilteredOutsideTables(sheet: WorkbookSheet): boolean {
  return sheet.isFiltered && !(sheet.tables ?? []).some(({ filtered }) => filtered !== null);
}
