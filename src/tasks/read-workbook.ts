import type { SpreadsheetHost } from "../host/port";
import type { SheetContent } from "../sheets/content";
import { SheetGrid } from "../sheets/reading/grid";
import { readSheet } from "../sheets/reading/read-sheet";
import type { SheetReading } from "../sheets/reading/reading";
import { isMadeSheet } from "../sheets/writing/made-sheet";
import type { TaskOptions } from "./progress";
import { report } from "./run";

/** A sheet as read, with what was understood of it. */
export interface ReadSheet {
  readonly content: SheetContent;
  readonly reading: SheetReading;
}

/**
 * Reads and understands every visible worksheet, one after the other. Hidden sheets are not opened; sheets of the add-in's
 * own making are no reports and are left out.
 */
export async function readWorkbook(
  host: Pick<SpreadsheetHost, "listSheets" | "readSheet">,
  options?: TaskOptions,
): Promise<readonly ReadSheet[]> {
  const sheets = (await host.listSheets()).filter((sheet) => sheet.visible);
  const read: ReadSheet[] = [];
  for (const [index, { name }] of sheets.entries()) {
    await report(options, { step: "read", done: index, total: sheets.length, sheet: name });
    const content = await host.readSheet(name);
    if (isMadeSheet(new SheetGrid(content))) continue;
    read.push({ content, reading: readSheet(content, options?.mapping) });
  }
  await report(options, { step: "understand", done: sheets.length, total: sheets.length, sheet: null });
  return read;
}
