import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildXlsx } from "../workbook-builder";

/** The file with every sheet protected. */
export function withProtectedSheets(file: Buffer): Buffer {
  const parts = unzipSync(file);
  for (const sheet of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const part = `xl/worksheets/sheet${String(sheet)}.xml`;
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    parts[part] = strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
  }
  return Buffer.from(zipSync(parts));
}

/** A workbook whose only sheet is a letter. */
export function withoutTables(): Buffer {
  const lines = ["Kupang, 4 Januari 2022", "Kepada Yth. Kepala Dinas", "Bersama ini disampaikan laporan tahunan."];
  return Buffer.from(buildXlsx({ sheets: [{ name: "Surat", rows: lines.map((line) => [line]) }] }));
}
