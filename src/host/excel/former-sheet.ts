import type { Area } from "../../sheets/content";
import type { CellWrite } from "../port";
import type { Block } from "./blocks";
import { chartNames, deleteCharts } from "./draw-charts";
import { mergeCells } from "./dress-sheet";
import { readSheetContent } from "./read-sheet";
import { restoreAll } from "./send-runs";
import { putLooksBack, readSheetLooks, type SheetLooks } from "./sheet-looks";
import { takeSnapshots, type Snapshot, type SheetRun } from "./snapshot";
import { groupRuns, parcels } from "./write-runs";

/** A sheet as it was, to be put back. */
export interface FormerSheet {
  readonly snapshots: readonly (readonly Snapshot[])[];
  readonly merges: readonly Area[];
  readonly area: Block;
  readonly looks: SheetLooks | null;
  readonly charts: readonly string[];
}

/** What stands on a sheet and how it looks. Charts are only known by their names: they must be left alone. */
export async function readFormer(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<FormerSheet> {
  const { values, top, left, merges } = await readSheetContent(context, sheet.name);
  const cells = values.flatMap((line, row) =>
    line.map((_, column): CellWrite => {
      return { row: top + row, column: left + column, content: { kind: "blank" }, format: null };
    }),
  );
  const snapshots: (readonly Snapshot[])[] = [];
  const runs = groupRuns(cells).map((run): SheetRun => ({ sheet, ...run }));
  for (const parcel of parcels(runs)) snapshots.push(await takeSnapshots(context, parcel));
  const area = { row: top, column: left, height: values.length, width: values[0]?.length ?? 0 };
  const looks = values.length === 0 ? null : await readSheetLooks(context, sheet, area);
  return { snapshots, merges, area, looks, charts: await chartNames(context, sheet) };
}

/** Leaves on a sheet what stood there before, as it looked. Can be done again where it has failed midway. */
export async function putFormerBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { snapshots, merges, area, looks, charts }: FormerSheet,
): Promise<void> {
  sheet.getRange().untrack().clear();
  await context.sync();
  await restoreAll(context, snapshots);
  if (looks !== null) await putLooksBack(context, sheet, area, looks);
  mergeCells(sheet, merges);
  await context.sync();
  await deleteCharts(context, sheet, (name) => !charts.includes(name));
}
