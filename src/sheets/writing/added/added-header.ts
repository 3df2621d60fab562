import type { CellPosition } from "../../content";
import type { SheetGrid } from "../../reading/grid";
import { isNumberingRow } from "../../reading/header/numbering-row";
import type { ReportTable } from "../../reading/table";
import { ADDED_HEADERS, type AddableRole } from "./addable";

/** What stands over an added column, cell by cell. */
export interface AddedText extends CellPosition {
  readonly value: string | number;
}

/**
 * The words over an added column, in every header block of the table, in capitals where the other headers are; and its
 * number in every row of column numbers.
 */
export function addedHeader(
  table: ReportTable,
  grid: SheetGrid,
  role: AddableRole,
  column: number,
): readonly AddedText[] {
  const words = ADDED_HEADERS[role];
  const value = isInCapitals(table) ? words.toUpperCase() : words;
  const height = table.headerRows.length;
  const starts = [table.area.top, ...table.headerRepeats.filter((row) => !isNumberingRow(grid, row))];
  const numberings = new Set([
    ...starts.flatMap((start) => Array.from({ length: height }, (_, index) => start + index)),
    ...table.headerRepeats,
  ]);
  return [
    ...starts.map((row) => ({ row, column, value })),
    ...[...numberings]
      .filter((row) => isNumberingRow(grid, row))
      .map((row) => ({ row, column, value: nextNumber(grid, row, column) })),
  ];
}

/** The words of an added column reach down over the whole height of each header block, without its row of numbers. */
export function addedMerges(
  table: ReportTable,
  texts: readonly AddedText[],
): readonly { readonly top: number; readonly bottom: number }[] {
  const taken = new Set([...texts, ...table.rows].map(({ row }) => row));
  const last = table.headerRows.length - 1;
  const words = texts[0]?.value;
  return texts.flatMap(({ row: top, value }) => {
    let bottom = top;
    while (bottom < top + last && bottom < table.area.bottom && !taken.has(bottom + 1)) bottom++;
    return value === words && bottom > top ? [{ top, bottom }] : [];
  });
}

function isInCapitals({ columns }: ReportTable): boolean {
  const lettered = columns
    .map(({ header }) => header.replace(/\((?:rp|%)\)|[^a-z]/gi, ""))
    .filter((text) => text.length > 3);
  const capital = lettered.filter((text) => text === text.toUpperCase());
  return capital.length * 2 > lettered.length;
}

/** "12" after "11", "(12)" after "(11)"; a number where numbers stand. */
function nextNumber(grid: SheetGrid, row: number, column: number): string | number {
  for (let before = column - 1; before >= grid.left; before--) {
    const value = grid.value(row, before);
    if (typeof value === "number") return value + 1;
    const text = grid.text(row, before);
    const number = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    return /^\D*\d+\D*$/.test(text) && !text.includes("=")
      ? text.replace(/\d+/, String(number + 1))
      : String(number + 1);
  }
  return 1;
}
