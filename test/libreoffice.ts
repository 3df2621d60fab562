import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { cellAddress } from "../src/workbook/a1";
import { openWorkbook } from "../src/workbook/open";
import { scanCells, scanRows, sheetDataSpan } from "../src/workbook/sheet-scan";
import { element } from "../src/workbook/xml";
import { ZipArchive } from "../src/workbook/zip";
import { writeZip } from "../src/workbook/zip-write";

export type ReadValue = number | string | boolean | null;

const run = promisify(execFile);

/**
 * What LibreOffice makes of a workbook: the values of all cells by sheet and A1 address, every formula calculated
 * afresh. Errors come as their text. Needs `soffice` on the path.
 */
export async function recalculate(bytes: Uint8Array): Promise<Map<string, Map<string, ReadValue>>> {
  return valuesOf(await resaved(withoutCachedValues(bytes)));
}

/** A workbook as LibreOffice saves it when somebody opens it and presses save. Needs `soffice` on the path. */
export async function resaved(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "renstra-lo-"));
  try {
    const input = join(folder, "in.xlsx");
    await writeFile(input, bytes);
    await convert(input, join(folder, "out"), join(folder, "profile"));
    return new Uint8Array(await readFile(join(folder, "out", "in.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(input: string, outputFolder: string, profile: string): Promise<void> {
  await run("soffice", [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--norestore",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    outputFolder,
    input,
  ]);
}

/**
 * A copy without the results of formulas. LibreOffice shows stored results of other programs as they are; where
 * there are none it has to calculate.
 */
export function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const archive = new ZipArchive(bytes);
  const replaced = new Map<string, string>();
  for (const { name } of archive.entries) {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
    replaced.set(name, stripped(archive.readText(name) ?? ""));
  }
  return writeZip(archive, { replaced, removed: new Set() });
}

function stripped(xml: string): string {
  const span = sheetDataSpan(xml);
  if (span === null) return xml;
  let out = "";
  let at = 0;
  scanRows(xml, span, (row) => {
    scanCells(xml, row, span.prefix, (cell) => {
      const body = xml.slice(cell.bodyStart, cell.bodyEnd);
      const formula = element(body, "f");
      if (formula === null) return;
      const tag = cell.tag.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, "");
      out += xml.slice(at, cell.start) + tag + body.slice(formula.start, formula.end);
      at = cell.bodyEnd;
    });
  });
  return out + xml.slice(at);
}

function valuesOf(bytes: Uint8Array): Map<string, Map<string, ReadValue>> {
  const sheets = openWorkbook(bytes).sheets.map((sheet) => {
    const cells = new Map<string, ReadValue>();
    for (const [row, column, { value }] of sheet.cells()) {
      cells.set(cellAddress(row, column), typeof value === "object" && value !== null ? value.error : value);
    }
    return [sheet.name, cells] as const;
  });
  return new Map(sheets);
}
