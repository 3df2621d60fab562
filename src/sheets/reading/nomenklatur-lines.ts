import type { KodeFamily } from "../../domain/kode";
import { parseKodeCell } from "../../domain/kode-cell";
import { splitKodeAndName } from "../../domain/kode-name";
import { looksLikeKode, parseKode } from "../../domain/parse-kode";
import type { SheetGrid } from "./grid";
import { nameBeside, type ListLine } from "./nomenklatur-line";
import { spreadKodes } from "./nomenklatur-spread";

/** Every kode a sheet prints, with the name in its cell or in the first cell with words to its right. */
export function listLines(grid: SheetGrid): readonly ListLine[] {
  const spread = spreadKodes(grid);
  if (spread !== null) return spread;
  const columns = kodeColumns(grid);
  const lines: ListLine[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const line = lineAt(grid, row, column, columns);
      if (line !== null) lines.push(line);
    }
  }
  return lines;
}

/** The columns with kode alone, each with the family most of them are of. */
function kodeColumns(grid: SheetGrid): ReadonlyMap<number, KodeFamily> {
  const columns = new Map<number, KodeFamily>();
  for (let column = grid.left; column <= grid.right; column++) {
    const family = familyOf(grid, column);
    if (family !== null) columns.set(column, family);
  }
  return columns;
}

function familyOf(grid: SheetGrid, column: number): KodeFamily | null {
  const votes = new Map<KodeFamily, number>();
  let filled = 0;
  for (let row = grid.top; row <= grid.bottom; row++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    filled++;
    const { family } = text.includes(".") ? parseKode(text, null) : { family: null };
    if (family !== null) votes.set(family, (votes.get(family) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  const coded = [...votes.values()].reduce((sum, count) => sum + count, 0);
  return best !== undefined && coded * 2 >= filled ? best[0] : null;
}

function lineAt(
  grid: SheetGrid,
  row: number,
  column: number,
  columns: ReadonlyMap<number, KodeFamily>,
): ListLine | null {
  const text = grid.text(row, column);
  if (!/^[\dXx\u0425]/.test(text)) return null;
  const split = splitKodeAndName(text);
  if (split !== null) return { row, column, kode: normalOf(split.kode), name: split.name };
  const family = columns.get(column);
  if (family === undefined) return null;
  const value = grid.value(row, column);
  const { normal } = parseKodeCell(typeof value === "number" ? value : text, family);
  if (normal === null && !looksLikeKode(text)) return null;
  return { row, column, kode: normal, name: nameBeside(grid, row, column) };
}

function normalOf(kode: string): string | null {
  return parseKode(kode, null).normal ?? parseKode(kode, "akun").normal;
}
