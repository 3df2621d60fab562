import { basename } from "node:path";
import type { Nomenklatur } from "../domain/nomenklatur";
import { XlsxHost } from "../host/xlsx/xlsx-host";
import { loadNomenklatur } from "../tasks/nomenklatur";
import { openWorkbook } from "../workbook/open";
import { readBytes } from "./files";

/** The list of the workbook given with --nomenklatur, or null without one. @throws FileError, WorkbookError, TaskError */
export async function givenNomenklatur(file: string | null): Promise<Nomenklatur | null> {
  if (file === null) return null;
  const host = new XlsxHost(openWorkbook(await readBytes(file)));
  return (await loadNomenklatur(host, basename(file))).nomenklatur;
}
