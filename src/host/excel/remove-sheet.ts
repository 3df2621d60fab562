import { formulaNames } from "../sheet-names";
import { HostError } from "../port";
import { insist } from "./insist";
import { sheetNamed } from "./put-sheet";
import { readSheetContent } from "./read-sheet";
import { findSheet, listSheets } from "./sheet-state";

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
  try {
    await context.sync();
  } catch (error) {
    const left = await insist(name, () => sheetNamed(context, name));
    if (left !== null) throw error;
  }
}
