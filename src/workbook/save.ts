import { cellAddress } from "./a1";
import type { CellPatch } from "./cell-xml";
import type { Journal } from "./journal";
import type { FileSheet } from "./sheet";
import { patchSheet } from "./sheet-patch";
import { patchStyles } from "./styles-patch";
import type { WorkbookFile } from "./workbook";
import { withFullCalculation, withoutCalcChain } from "./workbook-patch";
import { writeZip } from "./zip-write";

/** Patches of one sheet while they are collected. */
type OpenPatches = Map<number, Map<number, CellPatch>>;

/** The file with all changed cells written, or its own bytes where nothing differs. */
export function saveWorkbook(file: WorkbookFile, journal: Journal, hasStale: boolean): Uint8Array {
  const { archive, parts } = file;
  const patches = new Map<FileSheet, OpenPatches>();
  let formulaCellsDiffer = false;
  for (const { sheet, row, column, original } of journal.differing()) {
    const cell = sheet.grid.get(row, column);
    if (cell === undefined) continue;
    if (cell.hasFormula !== (original?.hasFormula ?? false)) formulaCellsDiffer = true;
    addPatch(patches, sheet, row, column, cell.formula === (original?.formula ?? null));
  }
  if (patches.size === 0) return archive.bytes;
  for (const [sheet, cells] of patches) rehomeFollowers(sheet, cells);
  const replaced = new Map<string, string>();
  for (const [sheet, cells] of patches) replaced.set(sheet.part, patchSheet(archive.readText(sheet.part) ?? "", cells));
  const lastStyle = highestStyle(patches);
  if (parts.styles !== null && lastStyle >= file.styles.originalCount) {
    replaced.set(parts.styles, patchStyles(archive.readText(parts.styles) ?? "", file.styles, lastStyle));
  }
  if (hasStale) replaced.set(parts.workbook, withFullCalculation(archive.readText(parts.workbook) ?? ""));
  const removed = new Set<string>();
  if (formulaCellsDiffer && parts.calcChain !== null) {
    removed.add(parts.calcChain);
    for (const [part, text] of withoutCalcChain(archive, parts.workbook, parts.calcChain)) replaced.set(part, text);
  }
  return writeZip(archive, { replaced, removed });
}

function addPatch(
  patches: Map<FileSheet, OpenPatches>,
  sheet: FileSheet,
  row: number,
  column: number,
  keepsFormula: boolean,
): void {
  const rows = patches.get(sheet) ?? new Map<number, Map<number, CellPatch>>();
  patches.set(sheet, rows);
  putPatch(rows, sheet, row, column, keepsFormula);
}

function putPatch(rows: OpenPatches, sheet: FileSheet, row: number, column: number, keepsFormula: boolean): void {
  const cell = sheet.grid.get(row, column);
  if (cell === undefined) return;
  const cells = rows.get(row) ?? new Map<number, CellPatch>();
  rows.set(row, cells);
  cells.set(column, { address: cellAddress(row, column), cell, keepsFormula });
}

/** Where the first cell of a shared formula is overwritten, the others get the formula written out. */
function rehomeFollowers(sheet: FileSheet, patches: OpenPatches): void {
  for (const { master, followers } of sheet.shared) {
    const patch = patches.get(master.row)?.get(master.column);
    if (patch === undefined || patch.keepsFormula) continue;
    for (const { row, column } of followers) {
      const own = patches.get(row)?.get(column);
      if (own === undefined || own.keepsFormula) putPatch(patches, sheet, row, column, false);
    }
  }
}

function highestStyle(patches: ReadonlyMap<FileSheet, OpenPatches>): number {
  let highest = 0;
  for (const rows of patches.values()) {
    for (const cells of rows.values())
      for (const { cell } of cells.values()) highest = Math.max(highest, cell.styleIndex);
  }
  return highest;
}
