import type { SpreadsheetHost } from "../host/port";
import { NO_MAPPING, type Mapping } from "../sheets/reading/mapping";
import { mappingText, parseMapping } from "./mapping-file";
import { TaskError } from "./outcome";

const NOTE = "mapping";

/** The mapping kept with the workbook, or an empty one. @throws TaskError mapping-broken */
export async function loadMapping(host: Pick<SpreadsheetHost, "readNote">): Promise<Mapping> {
  const text = await host.readNote(NOTE);
  if (text === null) return NO_MAPPING;
  const mapping = parseMapping(text);
  if ("fault" in mapping) throw new TaskError("mapping-broken", [mapping.fault.where]);
  return mapping;
}

/** Keeps the mapping with the workbook, so that it travels with the file; an empty one is removed. */
export async function saveMapping(host: SpreadsheetHost, mapping: Mapping): Promise<void> {
  await host.writeNote(NOTE, mapping.tables.length === 0 ? null : mappingText(mapping));
}
