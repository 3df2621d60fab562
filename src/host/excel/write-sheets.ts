import type { ColumnLook, SheetWrites } from "../port";
import { insist } from "./insist";
import { partOf } from "./look-pieces";
import { readLooks } from "./read-looks";
import { recalculateIfManual } from "./recalculate";
import { sendLooks, type SheetLook } from "./send-looks";
import { restoreAll, sendAll } from "./send-runs";
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
  const looks = targets.flatMap(({ sheet, looks: taken }) => taken.map((look) => ({ sheet, ...look })));
  const worn =
    looks.length === 0
      ? []
      : await readLooks(
          context,
          looks.map(({ sheet, ...look }) => ({ sheet, ...partOf(look) })),
        );
  const place = targets.length === 1 ? (targets[0]?.name ?? null) : null;
  const kept: (readonly Snapshot[])[] = [];
  for (const parcel of parcels(runs)) kept.push(await takeSnapshots(context, parcel));
  try {
    await sendLooks(context, looks, worn);
    await sendAll(context, kept);
    await recalculateIfManual(context);
  } catch (error) {
    await insist(place, async () => {
      await sendLooks(context, formerLooks(looks, worn), []);
      await restoreAll(context, kept);
    });
    throw error;
  }
}

function formerLooks(looks: readonly SheetLook[], worn: readonly ColumnLook[]): readonly SheetLook[] {
  return worn.flatMap((look, index) => {
    const sheet = looks[index]?.sheet;
    return sheet === undefined ? [] : [{ ...look, sheet }];
  });
}
