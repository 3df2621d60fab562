import type { SpreadsheetHost } from "../host/port";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { TaskOptions } from "./progress";
import { readWorkbook } from "./read-workbook";

/** What is understood of the workbook: its sheets, their tables, and why a sheet has none. Changes nothing. */
export async function inspect(host: SpreadsheetHost, options?: TaskOptions): Promise<WorkbookReading> {
  const sheets = await readWorkbook(host, options);
  return { sheets: sheets.map(({ reading }) => reading) };
}
