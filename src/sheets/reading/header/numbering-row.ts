import type { SheetGrid } from "../grid";

/** One cell of the numbering row: its own number and, where printed, how it follows from others ("13 = 6 + 12"). */
export interface ColumnNumber {
  readonly column: number;
  readonly number: number;
  /** The right side of the "=", blanks removed, or null. */
  readonly formula: string | null;
}

const NUMBERED = /^[([]?(\d{1,2})[a-z]?[)\]]?\.?\s*(?:[=:]\s*([\d\s()+\-–:/x×*%,.&dst]+))?$/i;

/** "1 2 3 …", "(1) (2) (3)" or "13 = 6 + 12" under the header words: rising, from 1 or 2 on. */
export function isNumberingRow(grid: SheetGrid, row: number): boolean {
  return row <= grid.bottom && readNumberingRow(grid, row) !== null;
}

/** The numbers of a numbering row, or null where the row is none. */
export function readNumberingRow(grid: SheetGrid, row: number): readonly ColumnNumber[] | null {
  const numbers: ColumnNumber[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const match = NUMBERED.exec(text);
    if (match === null) return null;
    numbers.push({ column, number: Number(match[1]), formula: match[2]?.replace(/\s+/g, "") ?? null });
  }
  const rises = numbers.every(({ number }, index) => index === 0 || number >= (numbers[index - 1]?.number ?? 0));
  const last = numbers.at(-1)?.number ?? 0;
  const dense = last <= numbers.length + 3;
  return numbers.length >= 2 && rises && dense && (numbers[0]?.number ?? 9) <= 2 ? numbers : null;
}

/** Whether a header cell only numbers its column. */
export function isColumnNumber(text: string): boolean {
  return NUMBERED.test(text);
}
