import { HostError } from "../port";
import { asHostError } from "./host-errors";
import { answerInTime, type Patience } from "./patience";
import { undoesAtOnce } from "./undo-group";

/** The level that everything here needs: Excel 2021, Microsoft 365, the web. */
const NEEDED_API = "1.14";

/** What a run is about, for its error messages. */
export interface RunPurpose {
  readonly place: string | null;
  readonly isWrite?: boolean;
}

/**
 * Runs work against the open workbook. While the user edits a cell it waits for the end of that, where Excel can, but
 * never longer for one answer than `patience` allows.
 * @throws HostError for whatever goes wrong, not-supported in an Excel below ExcelApi 1.14
 */
export async function runInExcel<T>(
  { place, isWrite = false }: RunPurpose,
  patience: Patience,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    if (!isSupported(NEEDED_API)) throw new HostError("not-supported", null, `ExcelApi ${NEEDED_API}`);
    const options: Excel.RunOptions = { delayForCellEdit: true };
    if (isWrite && undoesAtOnce()) options.mergeUndoGroup = true;
    return await Excel.run(options, (context) => {
      answerInTime(context, patience);
      return work(context);
    });
  } catch (error) {
    throw asHostError(error, place, isWrite);
  }
}

function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
