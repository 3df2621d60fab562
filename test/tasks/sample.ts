import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { openWorkbook } from "../../src/workbook/open";

/** The bytes of a real workbook in test/workbooks. */
export function workbookBytes(name: string): Uint8Array {
  return readFileSync(join(__dirname, "..", "workbooks", name, `${name}.xlsx`));
}

/** A host on a real workbook in test/workbooks. */
export function hostOn(name: string): XlsxHost {
  return new XlsxHost(openWorkbook(workbookBytes(name)));
}
