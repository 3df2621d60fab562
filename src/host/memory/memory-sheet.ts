import type { Area, CellContent, CellValue } from "../../sheets/content";
import type { ChartSpec } from "../../sheets/writing/sheet-spec";

/** What one sheet is made of. Cells are given row by row from A1; a text beginning with "=" is a formula. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly visible?: boolean;
  readonly isProtected?: boolean;
  readonly isFiltered?: boolean;
  readonly merges?: readonly Area[];
  readonly formats?: Readonly<Record<string, string>>;
  /** Looks of cells by "row,column", and of columns' widths by "width column". */
  readonly looks?: Readonly<Record<string, string>>;
  readonly charts?: readonly ChartSpec[];
}

/** What a cell holds, an error that no one can enter included. */
export interface MemoryCell {
  content: CellContent | { readonly kind: "error"; readonly error: string };
  format: string;
}

/** The cells a sheet begins with, by their key. */
export function initialCells(sheet: MemorySheet): Map<string, MemoryCell> {
  const cells = new Map<string, MemoryCell>();
  sheet.rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value !== null)
        cells.set(key(at, column), {
          content: contentOf(value),
          format: sheet.formats?.[key(at, column)] ?? "General",
        });
    });
  });
  return cells;
}

function contentOf(value: Exclude<CellValue, null>): MemoryCell["content"] {
  if (typeof value === "object") return { kind: "error", error: value.error };
  return typeof value === "string" && value.startsWith("=")
    ? { kind: "formula", formula: value }
    : { kind: "value", value };
}

/** The last row and column with something in them, -1 where there is none. */
export function extent(cells: ReadonlyMap<string, MemoryCell>): { readonly bottom: number; readonly right: number } {
  let bottom = -1;
  let right = -1;
  for (const [place, cell] of cells) {
    if (cell.content.kind === "blank") continue;
    const [row = 0, column = 0] = place.split(",").map(Number);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { bottom, right };
}

/** Whether a merged area lies in these rows of one column. */
export function isInColumn(merge: Area, column: number, top: number, bottom: number): boolean {
  return merge.left === column && merge.right === column && merge.top >= top && merge.bottom <= bottom;
}

/** Whether a cell belongs to a merged area without being its first. */
export function isMergedAway(merge: Area, row: number, column: number): boolean {
  const inside = row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;
  return inside && (row !== merge.top || column !== merge.left);
}

/** How cells are found: "row,column". */
export function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
