import { CHECKED_KINDS, checkTable } from "../checks";
import type { Finding } from "../findings/finding";
import type { SpreadsheetHost } from "../host/port";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { ReportTable } from "../sheets/reading/table";
import type { CheckOutcome } from "./outcome";
import type { TaskOptions } from "./progress";
import { readWorkbook } from "./read-workbook";
import { report } from "./run";
import type { Settings } from "./settings";

/** Everything that is wrong in the workbook's tables, in sheet order, then by row. Changes nothing. */
export async function check(host: SpreadsheetHost, settings: Settings, options?: TaskOptions): Promise<CheckOutcome> {
  const sheets = await readWorkbook(host, options);
  const findings: Finding[] = [];
  for (const [index, { reading }] of sheets.entries()) {
    await report(options, { step: "check", done: index, total: sheets.length, sheet: reading.name });
    for (const table of reading.tables) findings.push(...checkTable(table, { weightBase: settings.weightBase }));
  }
  return { reading: { sheets: sheets.map(({ reading }) => reading) }, findings };
}

/** Tables that were recognised but are of a kind without checks, in sheet order. */
export function uncheckedTables(reading: WorkbookReading): readonly ReportTable[] {
  return reading.sheets.flatMap(({ tables }) => tables.filter(({ kind }) => !CHECKED_KINDS.includes(kind)));
}
