import type { SheetContent } from "../../src/sheets/content";
import { a1, areaA1 } from "../../src/sheets/address";
import { buildXlsx, type BuiltCell, type BuiltSheet } from "../workbook-builder";

/** Drawn sheets as the bytes of one .xlsx, named S1, S2, … in their order. */
export function drawnWorkbook(sheets: readonly SheetContent[]): Uint8Array {
  return buildXlsx({ sheets: sheets.map((sheet, at) => builtSheet(sheet, `S${String(at + 1)}`)) });
}

function builtSheet(sheet: SheetContent, name: string): BuiltSheet {
  const above: BuiltCell[][] = Array.from({ length: sheet.top }, () => []);
  const rows = sheet.values.map((line, row) => [
    ...Array.from({ length: sheet.left }, () => null),
    ...line.map((_, column) => builtCell(sheet, row, column)),
  ]);
  const formats = Object.fromEntries(
    sheet.formats.flatMap((line, row) =>
      line.flatMap((format, column) =>
        format === "General" ? [] : [[a1(sheet.top + row, sheet.left + column), format] as const],
      ),
    ),
  );
  return { name, rows: [...above, ...rows], formats, merges: sheet.merges.map(areaA1) };
}

function builtCell(sheet: SheetContent, row: number, column: number): BuiltCell {
  const formula = sheet.formulas[row]?.[column] ?? null;
  const value = sheet.values[row]?.[column] ?? null;
  if (formula !== null) return value === null ? { formula } : { formula, value };
  return typeof value === "string" && /^['=]/.test(value) ? `'${value}` : value;
}
