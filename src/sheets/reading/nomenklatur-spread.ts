import { parseKode } from "../../domain/parse-kode";
import type { SheetGrid } from "./grid";
import { nameBeside, type ListLine } from "./nomenklatur-line";

/** Columns that can hold one level each: a digit or X, two digits, "1.02", four digits. */
const SEGMENT = /^(?:[\dX]{1,4}|\d\.\d{2})$/;
const FEWEST = 4;
const MOST = 6;

/**
 * The lines of a list whose kode has one cell per level: 2 | 07 | 01 | 1.01 | 0001. A blank cell before the last filled one
 * takes over what stands above it. Null where the sheet is not laid out so.
 */
export function spreadKodes(grid: SheetGrid): readonly ListLine[] | null {
  const columns = spreadColumns(grid);
  if (columns === null) return null;
  const lines: ListLine[] = [];
  let open: readonly string[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const cells = columns.map((column) => grid.text(row, column));
    const last = cells.findLastIndex((text) => text !== "");
    if (last < 0 || !cells.every((text) => text === "" || SEGMENT.test(text))) continue;
    const first = cells.findIndex((text) => text !== "");
    open = cells.slice(0, last + 1).map((text, at) => (text === "" && at < first ? (open[at] ?? "") : text));
    const column = columns[last] ?? grid.left;
    const name = nameBeside(grid, row, columns.at(-1) ?? column);
    if (open.includes("") || name === "") continue;
    lines.push({ row, column, kode: parseKode(open.join("."), "apbd").normal, name });
  }
  return lines;
}

/** The first run of neighbouring columns whose fullest row spells a sub kegiatan. */
function spreadColumns(grid: SheetGrid): readonly number[] | null {
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let left = grid.left; left <= grid.right; left++) {
      const columns = runFrom(grid, row, left);
      if (columns.length >= FEWEST && isLowest(columns.map((column) => grid.text(row, column)))) return columns;
    }
  }
  return null;
}

function runFrom(grid: SheetGrid, row: number, left: number): readonly number[] {
  const columns: number[] = [];
  for (let column = left; column <= grid.right && columns.length < MOST; column++) {
    if (!SEGMENT.test(grid.text(row, column))) break;
    columns.push(column);
  }
  return columns;
}

function isLowest(segments: readonly string[]): boolean {
  const { family, level, faults } = parseKode(segments.join("."), "apbd");
  return family === "apbd" && level === "subKegiatan" && faults.every((fault) => fault === "nol-hilang");
}
