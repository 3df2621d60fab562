import { HostError, type SpreadsheetHost } from "../../src/host/port";
import type { SheetContent } from "../../src/sheets/content";

/** A workbook of drawn sheets, to be read only. */
export function contentHost(sheets: readonly SheetContent[]): SpreadsheetHost {
  const refuse = (): Promise<never> => Promise.reject(new HostError("not-supported"));
  return {
    kind: "memory",
    listSheets: () => Promise.resolve(sheets),
    readSheet: (name) => {
      const sheet = sheets.find((one) => one.name === name);
      return sheet === undefined ? Promise.reject(new HostError("sheet-missing", name)) : Promise.resolve(sheet);
    },
    readLook: () => Promise.reject(new Error("nothing is written here")),
    write: refuse,
    putSheet: refuse,
    removeSheet: refuse,
    select: refuse,
    readNote: () => Promise.resolve(null),
    writeNote: refuse,
  };
}
