import { a1, columnRanges, placeName } from "../address";
import type { Fisik, SourceCell, SourcedFigure } from "./summary";

/**
 * The native formula that gives a figure from the report's own cells: a reference, or their sum. Null where one of them is
 * a number typed as text, which formulas do not count.
 */
export function sourceFormula({ cells }: SourcedFigure): string | null {
  if (cells.length === 0 || cells.some(({ isText }) => isText)) return null;
  const [only, ...more] = cells;
  if (only !== undefined && more.length === 0) return `=${reference(only)}`;
  return `=SUM(${[...byColumn(cells)].flatMap(rangesOf).join(",")})`;
}

/** The formula of a physical progress in points, or null as above. */
export function fisikFormula({ cell, weight, isShare }: Fisik): string | null {
  if (cell.isText || weight?.isText === true) return null;
  if (weight === null) return `=${reference(cell)}${isShare ? "*100" : ""}`;
  return `=IF(${reference(weight)}=0,"n/a",${reference(cell)}/${reference(weight)}*100)`;
}

/** 'BAB II'!G105. */
export function reference({ sheet, row, column }: SourceCell): string {
  return placeName(sheet, a1(row, column));
}

function byColumn(cells: readonly SourceCell[]): ReadonlyMap<string, readonly SourceCell[]> {
  const groups = new Map<string, SourceCell[]>();
  for (const cell of cells) {
    const key = `${cell.sheet}\n${String(cell.column)}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return groups;
}

function rangesOf([, cells]: readonly [string, readonly SourceCell[]]): readonly string[] {
  const [first] = cells;
  if (first === undefined) return [];
  const rows = cells.map(({ row }) => row);
  return columnRanges(rows, first.column).map((range) => placeName(first.sheet, range));
}
