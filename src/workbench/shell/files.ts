import type { SpreadsheetHost } from "../../host/port";
import { saveFile } from "../../taskpane/save-file";
import { WorkbookError } from "../../workbook/model";
import { paneWordsFor } from "../../wording/pane-words";
import { pauses } from "../document/pauses";
import { WorkbenchDocument } from "../document/workbench-document";
import type { Language } from "../words";
import type { Message } from "./message-bar";

/**
 * Opens the bytes of a file. The reader, its formulas and what is known about functions are loaded with the first file,
 * so that the page shows before them. @throws WorkbookError when it is no workbook that can be opened
 */
export async function openDocument(
  bytes: Uint8Array,
  fileName: string,
  language: Language,
): Promise<WorkbenchDocument> {
  const [{ openWorkbookInSteps }, { customFunctions }, { functionHelp }] = await Promise.all([
    import("../../workbook/open"),
    import("../../host/xlsx/custom-functions"),
    import("../assist/function-help"),
  ]);
  const model = await openWorkbookInSteps(bytes, { addIn: customFunctions(language) }, pauses());
  return new WorkbenchDocument(model, fileName, functionHelp(language));
}

/** Reads a file's bytes; a file that cannot be read counts as truncated. */
export async function bytesOf(source: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch {
    throw new WorkbookError("truncated");
  }
}

/** What to tell about a file that could not be opened. @throws the error itself where it is no fault of the file */
export function openingFailure(error: unknown, language: Language): Message {
  if (!(error instanceof WorkbookError)) throw error;
  return paneWordsFor(language).openError(error.code, error.place);
}

/** A new workbook with one empty sheet. */
export async function makeWorkbook(
  sheet: string,
): Promise<{ readonly host: SpreadsheetHost; readonly save: () => Uint8Array<ArrayBuffer> }> {
  const [{ blankWorkbook }, { openWorkbook }, { XlsxHost }] = await Promise.all([
    import("../../workbook/blank"),
    import("../../workbook/open"),
    import("../../host/xlsx/xlsx-host"),
  ]);
  const host = new XlsxHost(openWorkbook(blankWorkbook(sheet)));
  return { host, save: () => new Uint8Array(host.workbook.save()) };
}

/** Hands the document's file to the browser's downloads under its own name. */
export function download(opened: WorkbenchDocument): void {
  saveFile(opened.fileName, new Uint8Array(opened.save()));
}
