import { areaAddress, cellAddress } from "./a1";
import { isOneCell } from "./array-areas";
import type { CellPatch } from "./cell-xml";
import { callsCustomFunction } from "./formula/notation";
import { isCellError, NO_ROOM } from "./formula/values";
import type { Journal } from "./journal";
import { MadeSheet } from "./made-sheet";
import { dynamicMark, type DynamicMark } from "./metadata-patch";
import type { FileSheet } from "./sheet";
import { sheetListChanges } from "./sheet-list-patch";
import { patchColumns } from "./columns-patch";
import { patchMerges } from "./merges-patch";
import { patchRows } from "./rows-patch";
import { patchSheet } from "./sheet-patch";
import { patchStyles } from "./styles-patch";
import type { WorkbookFile } from "./workbook-file";
import { withFullCalculation, withoutCalcChain } from "./workbook-patch";
import { writeZip, type ZipChanges } from "./zip-write";

/** Patches of one sheet while they are collected. */
type OpenPatches = Map<number, Map<number, CellPatch>>;

/** The file with all changed cells and custom XML written, or its own bytes where nothing differs. */
export function saveWorkbook(file: WorkbookFile, journal: Journal, hasStale: boolean): Uint8Array {
  const { archive, customXml } = file;
  const replaced = new Map<string, string>();
  const removed = new Set<string>();
  const textOf = (part: string): string => replaced.get(part) ?? archive.readText(part) ?? "";
  const take = (changes: ZipChanges): void => {
    for (const [part, text] of changes.replaced) replaced.set(part, text);
    for (const part of changes.removed) removed.add(part);
  };
  take(cellChanges(file, journal, hasStale));
  take(sheetListChanges(file, textOf));
  take(customXml.changes(textOf));
  return replaced.size + removed.size === 0 ? archive.bytes : writeZip(archive, { replaced, removed });
}

/** The parts that changed cells have to be written to, with all that follows from them. */
function cellChanges(file: WorkbookFile, journal: Journal, hasStale: boolean): ZipChanges {
  const { archive, parts } = file;
  const changes = collectChanges(file, journal);
  const { patches } = changes;
  const removed = new Set<string>();
  const made = file.sheets.filter((sheet) => sheet instanceof MadeSheet);
  const reshaped = file.sheets.filter((sheet) => !(sheet instanceof MadeSheet) && isReshaped(sheet));
  if (patches.size + reshaped.length === 0 && file.sheets === file.sheetsInFile)
    return { replaced: new Map(), removed };
  for (const sheet of patches.keys()) changes.rehomeFollowers(sheet);
  const replaced = new Map(changes.mark?.parts);
  for (const sheet of new Set([...patches.keys(), ...reshaped])) {
    const xml = patchSheet(archive.readText(sheet.part) ?? "", patches.get(sheet) ?? new Map());
    const merged = sheet.ownMerges === null ? xml : patchMerges(xml, sheet.ownMerges);
    replaced.set(sheet.part, patchColumns(patchRows(merged, sheet.heights), sheet.widths));
  }
  const lastStyle = Math.max(highestStyle(patches), ...made.map(highestStyleOf));
  if (parts.styles !== null && lastStyle >= file.styles.originalCount) {
    replaced.set(parts.styles, patchStyles(archive.readText(parts.styles) ?? "", file.styles, lastStyle));
  }
  if (hasStale) replaced.set(parts.workbook, withFullCalculation(archive.readText(parts.workbook) ?? ""));
  if ((changes.formulasMoved || file.sheets !== file.sheetsInFile) && parts.calcChain !== null) {
    removed.add(parts.calcChain);
    const textOf = (part: string): string => replaced.get(part) ?? archive.readText(part) ?? "";
    const without = withoutCalcChain(archive, parts.workbook, parts.calcChain, textOf);
    for (const [part, text] of without) replaced.set(part, text);
  }
  return { replaced, removed };
}

function isReshaped({ widths, heights, ownMerges }: FileSheet): boolean {
  return widths.size + heights.size > 0 || ownMerges !== null;
}

function collectChanges(file: WorkbookFile, journal: Journal): Changes {
  const changes = new Changes(file);
  const kept = new Set(file.sheets.filter((sheet) => !(sheet instanceof MadeSheet)));
  for (const { sheet, row, column, original } of journal.differing()) {
    if (!kept.has(sheet)) continue;
    const cell = sheet.grid.get(row, column);
    if (cell !== undefined && cell.hasFormula !== (original?.hasFormula ?? false)) changes.formulasMoved = true;
    changes.put(sheet, row, column, (cell?.formula ?? null) === (original?.formula ?? null));
  }
  for (const sheet of kept) {
    for (const { row, column } of sheet.arrays.differing()) changes.put(sheet, row, column, false);
  }
  return changes;
}

/** The cells to write, sheet by sheet. */
class Changes {
  readonly patches = new Map<FileSheet, OpenPatches>();
  /** True where another set of cells holds formulas than in the file, or arrays begin or reach elsewhere. */
  formulasMoved = false;
  /** How dynamic arrays are marked, once one has to be. */
  mark: DynamicMark | null = null;

  constructor(private readonly file: WorkbookFile) {}

  put(sheet: FileSheet, row: number, column: number, keepsText: boolean): void {
    const cell = sheet.grid.get(row, column);
    if (cell === undefined) return;
    const rows: OpenPatches = this.patches.get(sheet) ?? new Map<number, Map<number, CellPatch>>();
    this.patches.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, CellPatch>();
    rows.set(row, cells);
    const keepsFormula = keepsText && sheet.arrays.isAsInFile(row, column);
    const array = keepsFormula ? null : this.arrayOf(sheet, row, column);
    if (array !== null) this.formulasMoved = true;
    cells.set(column, { address: cellAddress(row, column), cell, keepsFormula, array });
  }

  /** Where the first cell of a shared formula is overwritten, the others get the formula written out. */
  rehomeFollowers(sheet: FileSheet): void {
    const patches = this.patches.get(sheet);
    for (const { master, followers } of sheet.shared) {
      const patch = patches?.get(master.row)?.get(master.column);
      if (patch === undefined || patch.keepsFormula) continue;
      for (const { row, column } of followers) {
        const own = patches?.get(row)?.get(column);
        if (own === undefined || own.keepsFormula) this.put(sheet, row, column, false);
      }
    }
  }

  /**
   * How the array formula that starts in a cell is written. A custom function with one result is an ordinary formula:
   * programs without it then show the stored value, which they do not for an array.
   */
  private arrayOf(sheet: FileSheet, row: number, column: number): CellPatch["array"] {
    const block = sheet.arrays.startingAt(row, column);
    if (block === undefined || block.kind === "dataTable") return null;
    const area = areaAddress(block.area);
    if (!block.isDynamic) return { area, mark: null };
    const cell = sheet.grid.get(row, column);
    const needsRoom = !isOneCell(block.area) || (isCellError(cell?.value) && cell.value.error === NO_ROOM.error);
    const isOfFile = sheet.arrays.originalStartingAt(row, column) !== undefined;
    if (!needsRoom && !isOfFile && callsCustomFunction(cell?.formula ?? "")) return null;
    const { archive, parts } = this.file;
    this.mark ??= dynamicMark(archive, parts.workbook, parts.metadata);
    return { area, mark: this.mark.index };
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

function highestStyleOf(sheet: MadeSheet): number {
  let highest = 0;
  for (const [, , { styleIndex }] of sheet.grid.everyCell()) highest = Math.max(highest, styleIndex);
  return highest;
}
