import type { SpreadsheetHost } from "../../host/port";

/** The same host; whatever it selects is shown on the page. */
export function shownHost(host: SpreadsheetHost, show: (sheet: string, address: string) => void): SpreadsheetHost {
  return {
    kind: host.kind,
    listSheets: () => host.listSheets(),
    readSheet: (name) => host.readSheet(name),
    write: (writes) => host.write(writes),
    select: async (sheet, address) => {
      await host.select(sheet, address);
      show(sheet, address);
    },
  };
}
