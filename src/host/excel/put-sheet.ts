import type { CellWrite } from "../port";
import { HostError } from "../port";
import type { SheetSpec } from "../../sheets/writing/sheet-spec";
import { drawCharts, showDrawnCharts } from "./draw-charts";
import { dressSheet, setUpPage } from "./dress-sheet";
import { putFormerBack, readFormer } from "./former-sheet";
import { insist } from "./insist";
import { recalculateIfManual } from "./recalculate";
import { sendAll } from "./send-runs";
import { findSheets } from "./sheet-state";
import { takeSnapshots, type SheetRun } from "./snapshot";
import { groupRuns, parcels } from "./write-runs";

/**
 * Puts a sheet into the open workbook. One that could not be filled is taken out again; one that was there becomes what
 * it was. @throws HostError, or Excel's own error after that
 */
export async function putSheet(context: Excel.RequestContext, spec: SheetSpec): Promise<void> {
  const known = await sheetNamed(context, spec.name);
  if (known?.protection.protected === true) throw new HostError("sheet-protected", spec.name);
  const sheet = known === null ? await create(context, spec) : await replace(context, known, spec);
  await setUpPage(context, sheet, spec.page);
}

/** The sheet of a name, or null where there is none. */
export async function sheetNamed(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | null> {
  try {
    return (await findSheets(context, [name]))[0] ?? null;
  } catch (error) {
    if (error instanceof HostError && error.code === "sheet-missing") return null;
    throw error;
  }
}

async function create(context: Excel.RequestContext, spec: SheetSpec): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(spec.name);
  try {
    await context.sync();
  } catch (error) {
    await takeOut(context, spec.name, isEmpty);
    throw error;
  }
  try {
    await fill(context, sheet, spec);
    await showDrawnCharts(context, sheet, spec.charts?.length ?? 0);
  } catch (error) {
    await takeOut(context, spec.name);
    throw error;
  }
  return sheet;
}

/** The former charts go last: until then all that was there can be put back, from then on it can only be finished. */
async function replace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
): Promise<Excel.Worksheet> {
  const former = await readFormer(context, sheet);
  try {
    sheet.getRange().untrack().clear();
    await fill(context, sheet, spec);
  } catch (error) {
    await insist(spec.name, () => putFormerBack(context, sheet, former));
    throw error;
  }
  await insist(spec.name, () => showDrawnCharts(context, sheet, spec.charts?.length ?? 0));
  return sheet;
}

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  const filled = spec.cells.filter(({ content, format }) => content.kind !== "blank" || format !== "General");
  const writes = filled.map(({ row, column, content, format }): CellWrite => ({ row, column, content, format }));
  const runs = groupRuns(writes).map((run): SheetRun => ({ sheet, ...run }));
  for (const parcel of parcels(runs)) await sendAll(context, [await takeSnapshots(context, parcel)]);
  await dressSheet(context, sheet, spec);
  await recalculateIfManual(context);
  await drawCharts(context, sheet, spec.charts ?? []);
}

/** Takes a sheet out that may have come into the workbook; another of that name, put there meanwhile, is none of ours. */
function takeOut(
  context: Excel.RequestContext,
  name: string,
  isOurs: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<boolean> = () => Promise.resolve(true),
): Promise<void> {
  return insist(name, async () => {
    const sheet = await sheetNamed(context, name);
    if (sheet === null || !(await isOurs(context, sheet))) return;
    sheet.delete();
    await context.sync();
  });
}

async function isEmpty(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  await context.sync();
  return used.isNullObject;
}
