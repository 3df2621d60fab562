import type { SheetInfo } from "../../sheets/content";
import { HostError } from "../port";

const SHEET_STATE = "name,visibility,protection/protected,autoFilter/isDataFiltered";
const TABLE_STATE = "items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered";

/** All worksheets in tab order with their state. Two round trips: the sheets, then the tables of each. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const sheets = context.workbook.worksheets;
  sheets.load(itemsOf(SHEET_STATE));
  await context.sync();
  for (const sheet of sheets.items) sheet.tables.load(TABLE_STATE);
  await context.sync();
  return sheets.items.map(stateOf);
}

/** The sheet of a name, its state loaded. @throws HostError sheet-missing */
export async function findSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const [sheet] = await findSheets(context, [name]);
  if (sheet === undefined) throw new HostError("sheet-missing", name);
  return sheet;
}

/** The sheets of some names in the same order, their state loaded. @throws HostError sheet-missing */
export async function findSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Excel.Worksheet[]> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) {
    sheet.load(SHEET_STATE);
    sheet.tables.load(TABLE_STATE);
  }
  await context.sync();
  const missing = sheets.findIndex((sheet) => sheet.isNullObject);
  if (missing >= 0) throw new HostError("sheet-missing", names[missing] ?? null);
  return sheets;
}

/** What is told of a sheet whose state has been loaded. */
export function stateOf(sheet: Excel.Worksheet): SheetInfo {
  const filters = [sheet.autoFilter, ...sheet.tables.items.map((table) => table.autoFilter)];
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    isFiltered: filters.some((filter) => filter.isDataFiltered),
  };
}

function itemsOf(paths: string): string {
  return paths
    .split(",")
    .map((path) => `items/${path}`)
    .join(",");
}
