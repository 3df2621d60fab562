import type { WorkbookArea } from "./model";

/** Last row and column of a worksheet, counted from 0. */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** Letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a cell counted from 0, without sheet name. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column of an address such as "B7" or "$B$7", or null where it is none. */
export function parseCellAddress(address: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let row = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code === 36) continue;
    const letter = (code & 0xdf) - 64;
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (row === 0 && letter >= 1 && letter <= 26) column = column * 26 + letter;
    else return null;
  }
  return row === 0 || column === 0 ? null : { row: row - 1, column: column - 1 };
}

/** The rectangle of "B2:C5" or "B2", corners in any order, or null where it is none. */
export function parseArea(reference: string): WorkbookArea | null {
  const [first = "", second = first] = reference.split(":");
  const a = parseCellAddress(first);
  const b = parseCellAddress(second);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** "B2:C5", or "B2" for one cell. */
export function areaAddress(area: WorkbookArea): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** True where the cell lies inside the rectangle. */
export function areaHolds(area: WorkbookArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** 'Sheet'!A1, for error messages. */
export function placeName(sheet: string, row: number, column: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(row, column)}`;
}
