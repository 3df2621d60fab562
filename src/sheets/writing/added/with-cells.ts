import type { CellPosition, CellValue, SheetContent } from "../../content";

/** A cell as it would stand on the sheet. */
export interface SupposedCell extends CellPosition {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** A sheet as it would be with these cells written; it grows to the right where they need it. */
export function withCells(content: SheetContent, cells: readonly SupposedCell[]): SheetContent {
  const byRow = new Map<number, SupposedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const { top, left } = content;
  const width = Math.max(content.values[0]?.length ?? 0, ...cells.map(({ column }) => column - left + 1));
  const filled = <T>(rows: readonly (readonly T[])[], nothing: T, of: (cell: SupposedCell) => T): T[][] =>
    rows.map((line, index) => {
      const wide = [...line, ...Array.from({ length: width - line.length }, () => nothing)];
      for (const cell of byRow.get(top + index) ?? []) wide[cell.column - left] = of(cell);
      return wide;
    });
  return {
    ...content,
    values: filled<CellValue>(content.values, null, ({ value }) => value),
    formulas: filled<string | null>(content.formulas, null, ({ formula }) => formula),
    formats: filled(content.formats, "General", ({ format }) => format),
  };
}
