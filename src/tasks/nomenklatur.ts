import type { Nomenklatur } from "../domain/nomenklatur";
import type { SpreadsheetHost } from "../host/port";
import type { SheetContent } from "../sheets/content";
import { readNomenklatur } from "../sheets/reading/nomenklatur";
import { TaskError } from "./outcome";
import type { TaskOptions } from "./progress";
import { report } from "./run";

/** An office's own list of kode and names, with what can be said of it after loading. */
export interface LoadedNomenklatur {
  /** To be given to `check`. */
  readonly nomenklatur: Nomenklatur;
  /** How many kode it names. */
  readonly entries: number;
  /** Kode it prints with different names; any of them is taken as right. */
  readonly ambiguous: readonly string[];
  /** Cells with a kode that cannot be read, 'Sheet'!A1; left out. */
  readonly unreadable: readonly string[];
}

/**
 * Loads the office's own list from a workbook: every visible sheet, whatever its layout. Changes nothing.
 * @param host the workbook with the list
 * @param source how the user calls it, e.g. the file's name
 * @throws TaskError nomenklatur-no-kode, nomenklatur-no-names, cancelled; HostError where a sheet cannot be read
 */
export async function loadNomenklatur(
  host: Pick<SpreadsheetHost, "listSheets" | "readSheet">,
  source: string,
  options?: TaskOptions,
): Promise<LoadedNomenklatur> {
  const sheets = (await host.listSheets()).filter((sheet) => sheet.visible);
  const contents: SheetContent[] = [];
  for (const [index, { name }] of sheets.entries()) {
    await report(options, { step: "read", done: index, total: sheets.length, sheet: name });
    contents.push(await host.readSheet(name));
  }
  await report(options, { step: "understand", done: sheets.length, total: sheets.length, sheet: null });
  const reading = readNomenklatur(contents, source);
  if (typeof reading === "string") throw new TaskError(`nomenklatur-${reading}`, [source]);
  return { ...reading, entries: reading.nomenklatur.byKode.size };
}
