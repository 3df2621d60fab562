import type { SpreadsheetHost } from "../../host/port";
import { WorkbookError } from "../../workbook/model";
import { paneWordsFor } from "../../wording/pane-words";
import type { NoticeWords } from "../../wording/screens";
import type { Language } from "../words";

/** Opens the bytes of another file to read from it, or says why it cannot be opened. */
export async function openForReading(bytes: Uint8Array, language: Language): Promise<SpreadsheetHost | NoticeWords> {
  const [{ openWorkbook }, { XlsxHost }] = await Promise.all([
    import("../../workbook/open"),
    import("../../host/xlsx/xlsx-host"),
  ]);
  try {
    return new XlsxHost(openWorkbook(bytes));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return paneWordsFor(language).openError(error.code, error.place);
  }
}
