import type { SpreadsheetHost } from "../host/port";
import type { Settings } from "./settings";
import { settingsIn, settingsText } from "./user-settings";

const NOTE = "settings";

/** The settings kept with the workbook, or null where there are none. What is not known in them is its default. */
export async function loadWorkbookSettings(host: SpreadsheetHost): Promise<Settings | null> {
  const text = await host.readNote(NOTE);
  return text === null ? null : settingsIn(text);
}

/** Keeps settings with the workbook, so that they travel with the file; null takes them out. Only on the user's request. */
export async function saveWorkbookSettings(host: SpreadsheetHost, settings: Settings | null): Promise<void> {
  await host.writeNote(NOTE, settings === null ? null : settingsText(settings));
}
