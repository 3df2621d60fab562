import type { Outline, SpreadsheetHost } from "../../host/port";

/** The same host; whatever it selects is shown on the page. */
export function shownHost(host: SpreadsheetHost, show: (sheet: string, address: string) => void): SpreadsheetHost {
  return {
    kind: host.kind,
    listSheets: () => host.listSheets(),
    readSheet: (name) => host.readSheet(name),
    write: (writes) => host.write(writes),
    readNote: (name) => host.readNote(name),
    writeNote: (name, text) => host.writeNote(name, text),
    select: async (sheet, address) => {
      await host.select(sheet, address);
      show(sheet, address);
    },
  };
}

/** The same host; what was understood of the sheets is drawn on the page. */
export function outliningHost(host: SpreadsheetHost, draw: (outline: Outline | null) => void): SpreadsheetHost {
  return {
    kind: host.kind,
    listSheets: () => host.listSheets(),
    readSheet: (name) => host.readSheet(name),
    write: (writes) => host.write(writes),
    readNote: (name) => host.readNote(name),
    writeNote: (name, text) => host.writeNote(name, text),
    select: (sheet, address) => host.select(sheet, address),
    showOutline: draw,
  };
}
