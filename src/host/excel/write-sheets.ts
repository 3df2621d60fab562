import type { SheetWrites } from "../port";
import { recalculateIfManual } from "./recalculate";
import { putBack, sendAll } from "./send-runs";
import { takeSnapshots, type Snapshot } from "./snapshot";
import { groupRuns, parcels } from "./write-runs";
import { findTargets } from "./write-targets";

/**
 * Writes all cells or none: everything that can be refused is refused first, what stood there is kept, and put back
 * where Excel stops on the way. @throws HostError, or Excel's own error once everything has been put back
 */
export async function writeSheets(context: Excel.RequestContext, writes: readonly SheetWrites[]): Promise<void> {
  const targets = await findTargets(context, writes);
  const runs = targets.flatMap(({ sheet, cells }) => groupRuns(cells).map((run) => ({ sheet, ...run })));
  const kept: (readonly Snapshot[])[] = [];
  for (const parcel of parcels(runs)) kept.push(await takeSnapshots(context, parcel));
  try {
    await sendAll(context, kept);
    await recalculateIfManual(context);
  } catch (error) {
    await putBack(context, kept);
    throw error;
  }
}
