import type { CellMark, Outline, SpreadsheetHost } from "../../host/port";

/** The same host; whatever it selects is shown on the page. */
export function shownHost(host: SpreadsheetHost, show: (sheet: string, address: string) => void): SpreadsheetHost {
  return {
    ...sameHost(host),
    select: async (sheet, address) => {
      await host.select(sheet, address);
      show(sheet, address);
    },
  };
}

/** Where the page draws over its sheets. */
export interface Drawing {
  readonly outline: (outline: Outline | null) => void;
  readonly marks: (marks: readonly CellMark[]) => void;
}

/** The same host; what was understood of the sheets and what a finding is about are drawn on the page. */
export function drawingHost(host: SpreadsheetHost, draw: Drawing): SpreadsheetHost {
  return { ...sameHost(host), showOutline: draw.outline, showMarks: draw.marks };
}

/** A host that does what this one does; only what is drawn over the sheets is left out. */
function sameHost(host: SpreadsheetHost): SpreadsheetHost {
  return {
    kind: host.kind,
    listSheets: () => host.listSheets(),
    readSheet: (name) => host.readSheet(name),
    readLook: (sheet, part) => host.readLook(sheet, part),
    write: (writes) => host.write(writes),
    putSheet: (spec) => host.putSheet(spec),
    removeSheet: (name) => host.removeSheet(name),
    readNote: (name) => host.readNote(name),
    writeNote: (name, text) => host.writeNote(name, text),
    select: (sheet, address) => host.select(sheet, address),
  };
}
