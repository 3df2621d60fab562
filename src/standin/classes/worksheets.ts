import { hostObject, type ClassTable } from "../batch/class-table";
import { emptySheet } from "../../workbook/new-sheet";
import { itemNotFound } from "../batch/failure";
import type { ExcelSession } from "../excel/session";
import { text } from "./arguments";
import { eventMethods } from "./event-methods";
import { worksheetObject } from "./worksheet";

/** `WorksheetCollection`: worksheets only, hidden ones included. */
export const worksheetCollectionTable: ClassTable<ExcelSession> = {
  name: "WorksheetCollection",
  items: (session) => session.sheets.map((sheet) => worksheetObject(session, sheet)),
  indexer: (session, key) => {
    const sheet = session.sheetFor(text(key));
    if (sheet === undefined) throw itemNotFound();
    return worksheetObject(session, sheet);
  },
  methods: {
    GetActiveWorksheet: (session) => worksheetObject(session, session.activeSheet),
    GetItemOrNullObject: (session, [key]) => {
      const sheet = session.sheetFor(text(key));
      return sheet === undefined ? null : worksheetObject(session, sheet);
    },
    Add: (session, [name]) => {
      session.changeSheets((workbook) => workbook.putSheet(emptySheet(text(name))));
      const sheet = session.sheetFor(text(name));
      return sheet === undefined ? null : worksheetObject(session, sheet);
    },
    GetCount: (session, [visibleOnly]) =>
      session.sheets.filter((sheet) => visibleOnly !== true || sheet.state === "visible").length,
    ...eventMethods<ExcelSession>((session) => session),
  },
};

/** `worksheets` of a session. */
export function worksheetCollection(session: ExcelSession) {
  return hostObject(worksheetCollectionTable, session);
}
