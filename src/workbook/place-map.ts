import type { FileSheet } from "./sheet";

const COLUMNS = 16384;

/** A map whose keys are cells. */
export class PlaceMap<T> {
  private readonly sheets = new Map<FileSheet, Map<number, T>>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(sheet: FileSheet, row: number, column: number): T | undefined {
    return this.sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  has(sheet: FileSheet, row: number, column: number): boolean {
    return this.count > 0 && (this.sheets.get(sheet)?.has(row * COLUMNS + column) ?? false);
  }

  set(sheet: FileSheet, row: number, column: number, value: T): void {
    const cells = this.sheets.get(sheet) ?? new Map<number, T>();
    this.sheets.set(sheet, cells);
    const key = row * COLUMNS + column;
    if (!cells.has(key)) this.count++;
    cells.set(key, value);
  }

  delete(sheet: FileSheet, row: number, column: number): boolean {
    const isGone = this.sheets.get(sheet)?.delete(row * COLUMNS + column) ?? false;
    if (isGone) this.count--;
    return isGone;
  }

  *values(): Generator<T> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }
}
