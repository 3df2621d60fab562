import { hostObject, type ClassTable, type HostObject } from "../batch/class-table";
import { CellRange } from "../excel/cell-range";
import type { ExcelSession } from "../excel/session";
import { addinServiceTable, applicationTable, runtimeTable } from "./application";
import { customXmlParts } from "./custom-xml";
import { namedItemCollectionTable } from "./names";
import { rangeObject } from "./range";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";

export const workbookTable: ClassTable<ExcelSession> = {
  name: "Workbook",
  scalars: {
    Name: { get: ({ documentName }) => documentName },
    ReadOnly: { get: () => false },
    IsDirty: { get: ({ writes, customXmlChanges }) => writes.length + customXmlChanges > 0 },
  },
  navigations: {
    Worksheets: worksheetCollection,
    Application: (session) => hostObject(applicationTable, session),
    CustomXmlParts: customXmlParts,
    Names: () => hostObject(namedItemCollectionTable, null),
    Tables: (session) => tableCollection(session, session.sheets),
    _Runtime: (session) => hostObject(runtimeTable, session),
  },
  methods: {
    GetSelectedRange: (session) => rangeObject(selected(session)),
    GetActiveCell: (session) => rangeObject(selected(session).part(0, 0, 1, 1)),
  },
};

/** The root of the object model. */
export function workbookObject(session: ExcelSession): HostObject {
  return hostObject(workbookTable, session);
}

/** Objects that Office.js asks for by class name. */
export function newObject(className: string): HostObject | null {
  return className === "Microsoft.InternalService.AddinInternalService" ? hostObject(addinServiceTable, null) : null;
}

function selected(session: ExcelSession): CellRange {
  return new CellRange(session, session.activeSheet, session.selection.area);
}
