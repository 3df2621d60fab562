import type { Area, CellPosition } from "./content";

/** Column letters of a column counted from 0: 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "G12" from row 11 and column 6. */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** "$G$12": the same cell wherever a formula is copied. */
export function absoluteA1(row: number, column: number): string {
  return `$${columnName(column)}$${String(row + 1)}`;
}

/** "A5:L140", or "A5" for a single cell. */
export function areaA1(area: Area): string {
  const from = a1(area.top, area.left);
  const to = a1(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** Row and column of "G12" or "$G$12"; null for anything else. */
export function parseA1(text: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.toUpperCase());
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** The rectangle of "A5:L140" or "G12"; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first = "", second = first, ...more] = text.split(":");
  const [from, to] = [parseA1(first), parseA1(second)];
  if (from === null || to === null || more.length > 0) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** 'BAB II'!G12, quoted as a formula needs it. */
export function placeName(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** Rows of one column as the fewest A1 ranges: [3,4,5,8] in column 6 → ["G4:G6", "G9"]. */
export function columnRanges(rows: readonly number[], column: number): readonly string[] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: string[] = [];
  let start = 0;
  for (let index = 0; index < sorted.length; index++) {
    const row = sorted[index] ?? 0;
    if (sorted[index + 1] === row + 1) continue;
    ranges.push(areaA1({ top: sorted[start] ?? row, bottom: row, left: column, right: column }));
    start = index + 1;
  }
  return ranges;
}
