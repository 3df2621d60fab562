import type { CellWrite } from "../port";
import { HostError } from "../port";
import type { Area } from "../../sheets/content";
import type { SheetSpec } from "../../sheets/writing/sheet-spec";
import { excelCode } from "./host-errors";
import { drawCharts } from "./draw-charts";
import { dressSheet, mergeCells, setUpPage } from "./dress-sheet";
import { readSheetContent } from "./read-sheet";
import { recalculateIfManual } from "./recalculate";
import { putBack, sendAll } from "./send-runs";
import { findSheet, findSheets, listSheets } from "./sheet-state";
import { takeSnapshots, type Snapshot, type SheetRun } from "./snapshot";
import { formulaNames } from "../sheet-names";
import { groupRuns, parcels } from "./write-runs";

/**
 * Puts a sheet into the open workbook. One that could not be filled is taken out again; one that was there gets its
 * former contents back. @throws HostError, or Excel's own error after that
 */
export async function putSheet(context: Excel.RequestContext, spec: SheetSpec): Promise<void> {
  const known = await sheetNamed(context, spec.name);
  if (known?.protection.protected === true) throw new HostError("sheet-protected", spec.name);
  const before = known === null ? null : await contentsOf(context, known);
  const sheet = known ?? context.workbook.worksheets.add(spec.name);
  try {
    sheet.getRange().untrack().clear();
    await fill(context, sheet, spec);
    await recalculateIfManual(context);
  } catch (error) {
    if (before === null) await takeOut(context, spec.name);
    else await putContentsBack(context, sheet, before);
    throw error;
  }
  await setUpPage(context, sheet, spec.page);
}

/** Takes a sheet out of the open workbook. @throws HostError sheet-missing, sheet-needed */
export async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = await findSheet(context, name);
  const others = (await listSheets(context)).filter((other) => other.name !== sheet.name);
  if (others.every(({ visible }) => !visible)) throw new HostError("sheet-needed", name);
  for (const other of others) {
    const { formulas } = await readSheetContent(context, other.name);
    const isRead = formulas.some((line) => line.some((formula) => formula !== null && formulaNames(formula, name)));
    if (isRead) throw new HostError("sheet-needed", name);
  }
  sheet.delete();
  await context.sync();
}

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  const filled = spec.cells.filter(({ content, format }) => content.kind !== "blank" || format !== "General");
  const writes = filled.map(({ row, column, content, format }): CellWrite => ({ row, column, content, format }));
  const runs = groupRuns(writes).map((run): SheetRun => ({ sheet, ...run }));
  for (const parcel of parcels(runs)) await sendAll(context, [await takeSnapshots(context, parcel)]);
  await dressSheet(context, sheet, spec);
  await drawCharts(context, sheet, spec.charts ?? []);
}

interface Contents {
  readonly snapshots: readonly (readonly Snapshot[])[];
  readonly merges: readonly Area[];
}

/** What stands on a sheet, to be put back. */
async function contentsOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Contents> {
  const { values, top, left, merges } = await readSheetContent(context, sheet.name);
  const cells = values.flatMap((line, row) =>
    line.map((_, column): CellWrite => {
      return { row: top + row, column: left + column, content: { kind: "blank" }, format: null };
    }),
  );
  const kept: (readonly Snapshot[])[] = [];
  const runs = groupRuns(cells).map((run): SheetRun => ({ sheet, ...run }));
  for (const parcel of parcels(runs)) kept.push(await takeSnapshots(context, parcel));
  return { snapshots: kept, merges };
}

/** Leaves on a sheet what stood there before; its looks are gone. @throws HostError where Excel fails at that as well */
async function putContentsBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { snapshots, merges }: Contents,
): Promise<void> {
  sheet.getRange().untrack().clear();
  await context.sync();
  await putBack(context, snapshots);
  mergeCells(sheet, merges);
  await context.sync();
}

async function sheetNamed(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | null> {
  try {
    return (await findSheets(context, [name]))[0] ?? null;
  } catch (error) {
    if (error instanceof HostError && error.code === "sheet-missing") return null;
    throw error;
  }
}

/** A sheet that cannot even be taken out again is not worth hiding the first error for. */
async function takeOut(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    const sheet = await sheetNamed(context, name);
    sheet?.delete();
    await context.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
  }
}
