import type { GridCell } from "./grid";
import type { WorkbookValue } from "./model";
import { PlaceMap } from "./place-map";
import type { FileSheet } from "./sheet";

/** A cell that was changed since the file was opened, with what it was then. */
export interface JournalEntry {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly column: number;
  /** Undefined where the file has no such cell. */
  readonly original: GridCell | undefined;
}

/** Remembers what every changed cell was in the file. */
export class Journal {
  private readonly entries = new PlaceMap<JournalEntry>();
  private readonly edited = new PlaceMap<JournalEntry>();

  /** To be called before a cell is changed; `isEdit` where the change was asked for and not calculated. */
  remember(sheet: FileSheet, row: number, column: number, isEdit: boolean): void {
    const known = this.entries.get(sheet, row, column);
    const entry = known ?? { sheet, row, column, original: sheet.grid.get(row, column) };
    if (known === undefined) this.entries.set(sheet, row, column, entry);
    if (isEdit) this.edited.set(sheet, row, column, entry);
  }

  /** The cell as it is in the file. */
  original(sheet: FileSheet, row: number, column: number): GridCell | undefined {
    const entry = this.entries.get(sheet, row, column);
    return entry === undefined ? sheet.grid.get(row, column) : entry.original;
  }

  /** The cells that now differ from the file. */
  *differing(): Generator<JournalEntry> {
    for (const entry of this.entries.values()) if (!isAsInFile(entry)) yield entry;
  }

  /** The edited cells whose content, not only their format or calculated value, differs from the file. */
  *editedContents(): Generator<JournalEntry> {
    for (const entry of this.edited.values()) {
      const now = entry.sheet.grid.get(entry.row, entry.column);
      if (!sameContent(now, entry.original)) yield entry;
    }
  }
}

/** True where two cells hold the same formula, or no formula and the same value. */
export function sameContent(a: GridCell | undefined, b: GridCell | undefined): boolean {
  const formula = a?.formula ?? null;
  if (formula !== (b?.formula ?? null)) return false;
  return formula !== null || sameValue(a?.value ?? null, b?.value ?? null);
}

/** True where two values are the same for a reader of the sheet. */
export function sameValue(a: WorkbookValue, b: WorkbookValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.error === b.error;
  return a === b;
}

/** True where two values are the same down to what a custom function says about an error. */
export function sameShown(a: WorkbookValue, b: WorkbookValue): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  return a.error === b.error && (a.message ?? null) === (b.message ?? null);
}

function isAsInFile({ sheet, row, column, original }: JournalEntry): boolean {
  const now = sheet.grid.get(row, column);
  if (now === original) return true;
  if (now === undefined) return false;
  const oldStyle = original === undefined ? sheet.defaultStyleIndex(row, column) : original.styleIndex;
  return now.styleIndex === oldStyle && sameContent(now, original) && sameValue(now.value, original?.value ?? null);
}
