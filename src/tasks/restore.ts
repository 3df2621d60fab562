import type { SpreadsheetHost } from "../host/port";
import { placeName } from "../sheets/address";
import { SheetGrid } from "../sheets/reading/grid";
import { bySheet, groupBySheet, isSameContent } from "./apply";
import type { ApplyOutcome, PlannedWrite, RestoreRecord } from "./outcome";
import { TaskError } from "./outcome";
import { contentOf } from "./planned-write";
import type { TaskOptions } from "./progress";
import { eachInSlices, report } from "./run";

/**
 * Puts back exactly what stood in the written cells. Cells changed by hand since are never overwritten.
 * @throws TaskError sheet-changed with the places that differ (nothing written), cancelled; HostError
 */
export async function restore(
  host: SpreadsheetHost,
  record: RestoreRecord,
  options?: TaskOptions,
): Promise<ApplyOutcome> {
  const { writes } = record;
  await report(options, { step: "read", done: 0, total: writes.length, sheet: null });
  const changed = await changedSince(host, writes, options);
  if (changed.length > 0) throw new TaskError("sheet-changed", changed);
  await report(options, { step: "write", done: 0, total: writes.length, sheet: null });
  await host.write(bySheet(record, "old"));
  const looks = (record.looks ?? []).map(({ sheet, old, next }) => ({ sheet, old: next, next: old }));
  return { written: writes.length, restore: { writes: writes.map(inverse), looks } };
}

async function changedSince(
  host: SpreadsheetHost,
  writes: readonly PlannedWrite[],
  options?: TaskOptions,
): Promise<readonly string[]> {
  const present = new Set((await host.listSheets()).map((sheet) => sheet.name));
  const changed: string[] = [];
  for (const [sheet, cells] of groupBySheet(writes)) {
    if (!present.has(sheet)) {
      changed.push(sheet);
      continue;
    }
    const grid = new SheetGrid(await host.readSheet(sheet));
    const look = (write: PlannedWrite): void => {
      if (!isSameContent(contentOf(grid, write.row, write.column), write.next))
        changed.push(placeName(sheet, write.cell));
    };
    await eachInSlices(cells, look, options);
  }
  return changed;
}

function inverse(write: PlannedWrite): PlannedWrite {
  const format = write.format === null ? null : write.oldFormat;
  return { ...write, old: write.next, next: write.old, oldFormat: write.format ?? write.oldFormat, format };
}
