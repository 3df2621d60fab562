import type { Area } from "../../sheets/content";
import { halves, rangeOf, type Block } from "./blocks";
import { excelCode } from "./host-errors";

const AREA = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** Failures by which Excel may say that it has more merged areas than the 512 it tells at once. */
const TOO_MANY: readonly string[] = ["GeneralException", "InvalidOperation", "RangeExceedsLimit"];

/** The merged areas that touch a block, by their first cell row by row. Blocks with too many are asked in halves. */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<readonly Area[]> {
  const areas = rangeOf(sheet, block).getMergedAreasOrNullObject().untrack();
  areas.areas.load(AREA);
  try {
    await context.sync();
  } catch (error) {
    const parts = halves(block);
    if (!TOO_MANY.includes(excelCode(error) ?? "") || parts.length === 1) throw error;
    return distinct(await readParts(context, sheet, parts));
  }
  return areas.isNullObject ? [] : distinct(areas.areas.items.map(areaOf));
}

async function readParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly Block[],
): Promise<readonly Area[]> {
  const merges: Area[] = [];
  for (const part of parts) merges.push(...(await readMerges(context, sheet, part)));
  return merges;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** Each area once: one that crosses the cut between two halves is told by both. */
function distinct(areas: readonly Area[]): readonly Area[] {
  const byFirstCell = new Map(areas.map((area) => [`${area.top},${area.left}`, area]));
  return [...byFirstCell.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
