import type { SheetContent } from "../../sheets/content";
import { HostError } from "../port";
import type { Block } from "./blocks";
import { readBands } from "./read-cells";
import { readHiddenColumns, readHiddenRows } from "./read-hidden";
import { readMerges } from "./read-merges";
import { findSheet, stateOf } from "./sheet-state";

/** More cells than this are refused rather than fetched. */
const MOST_CELLS = 5_000_000;

/** The used range of a sheet, fetched block by block. @throws HostError sheet-missing, too-large */
export async function readSheetContent(context: Excel.RequestContext, name: string): Promise<SheetContent> {
  const sheet = await findSheet(context, name);
  const info = stateOf(sheet);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  await context.sync();
  if (used.isNullObject) return { ...info, ...NOTHING };
  const area: Block = {
    row: used.rowIndex,
    column: used.columnIndex,
    height: used.rowCount,
    width: used.columnCount,
  };
  if (area.height * area.width > MOST_CELLS) throw new HostError("too-large", name);
  const { rowHidden, columnHidden } = used;
  const bands = await readBands(context, sheet, area);
  return {
    ...info,
    top: area.row,
    left: area.column,
    values: bands.flatMap((band) => band.values),
    formulas: bands.flatMap((band) => band.formulas),
    formats: bands.flatMap((band) => band.formats),
    merges: await readMerges(context, sheet, area),
    hiddenRows: await readHiddenRows(context, sheet, area, rowHidden),
    hiddenColumns: await readHiddenColumns(context, sheet, area, columnHidden),
  };
}

const NOTHING = {
  top: 0,
  left: 0,
  values: [],
  formulas: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
} as const;
