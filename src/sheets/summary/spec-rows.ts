import { specCell, type CellLook, type SpecCell } from "../writing/sheet-spec";
import { LAST, LOOKS } from "./summary-looks";

/** A block of the summary: its cells and the first free row below it. */
export interface Block {
  readonly cells: readonly SpecCell[];
  readonly next: number;
}

/** A cell with a formula and what it shows until it is calculated; the value itself where there is no formula. */
export function formulaCell(
  row: number,
  column: number,
  { formula, value }: { readonly formula: string | null; readonly value: number | string | null },
  look: CellLook,
  format: string,
): SpecCell {
  if (formula === null) return specCell(row, column, value, look, format);
  return { row, column, content: { kind: "formula", formula }, shown: value, look, format };
}

/** A block's heading with the names of its columns below. */
export function headingRows(row: number, title: string, columns: readonly string[]): Block {
  const names = Array.from({ length: LAST + 1 }, (_, column) =>
    specCell(row + 1, column, columns[column] ?? null, LOOKS.header),
  );
  return { cells: [specCell(row, 0, title, LOOKS.block), ...names], next: row + 2 };
}

/** One line of text below a block, and a free row. */
export function noteRow(row: number, text: string): Block {
  return { cells: [specCell(row, 0, text, LOOKS.note)], next: row + 1 };
}
