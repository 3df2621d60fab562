import { openWorkbook } from "../../workbook/open";
import { XlsxHost } from "./xlsx-host";

/** A host on the bytes of an .xlsx file. @throws WorkbookError where the bytes are no workbook that can be read */
export function openXlsxHost(bytes: Uint8Array): XlsxHost {
  return new XlsxHost(openWorkbook(bytes));
}
