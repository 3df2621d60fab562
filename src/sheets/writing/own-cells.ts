import type { Area, CellContent } from "../content";
import { PLAIN, type SpecCell } from "./sheet-spec";

/** One cell that the office has written on a sheet of the add-in's. */
export interface OwnCell {
  readonly column: number;
  readonly content: CellContent;
  /** What it shows now. */
  readonly shown: string | number | null;
  readonly format: string;
}

/** What the office has written beside and below the rows of such a sheet. */
export interface OwnCells {
  /** By the key of the row they stand beside, in columns right of the add-in's. */
  readonly beside: ReadonlyMap<string, readonly OwnCell[]>;
  /** Below the end of the list, with their rows. */
  readonly below: readonly (OwnCell & { readonly row: number })[];
  readonly merges: readonly Area[];
  /** The row in which the list ended. */
  readonly endRow: number;
}

/** A key that is not in use yet: rows that say the same are told apart by their order. */
export function freeKey(key: string, used: { has(key: string): boolean }): string {
  let free = key;
  for (let nth = 2; used.has(free); nth++) free = `${key}\n${String(nth)}`;
  return free;
}

export const NOTHING_OWN: OwnCells = { beside: new Map(), below: [], merges: [], endRow: -1 };

/**
 * The office's cells in their new places: beside the same finding as before, and as far below the end of the list as
 * they were, but never further up. What stood beside a finding that is gone follows at the very end.
 */
export function movedCells(
  own: OwnCells,
  rowOfKey: ReadonlyMap<string, number>,
  endRow: number,
): { readonly cells: readonly SpecCell[]; readonly merges: readonly Area[] } {
  const by = Math.max(0, endRow - own.endRow);
  const cells: SpecCell[] = own.below.map((cell) => placed(cell, cell.row + by, own.endRow + 1, by));
  let free = Math.max(endRow, ...cells.map(({ row }) => row)) + 1;
  for (const [key, beside] of own.beside) {
    const row = rowOfKey.get(key);
    if (row === undefined) cells.push(...leftOver(key, beside, free++));
    else cells.push(...beside.map((cell) => placed(cell, row, own.endRow + 1, by)));
  }
  const merges = own.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }));
  return { cells, merges };
}

/** A remark about a finding that is no longer there, with what it was about. */
function leftOver(key: string, beside: readonly OwnCell[], row: number): SpecCell[] {
  const about = key.split("\n").slice(0, 2).join(": ");
  const what: SpecCell = { row, column: 1, content: value(about), shown: null, look: PLAIN, format: "General" };
  return [what, ...beside.map((cell) => placed(cell, row, 0, 0))];
}

function placed({ column, content, shown, format }: OwnCell, row: number, from: number, by: number): SpecCell {
  const moved: CellContent =
    content.kind === "formula" ? { kind: "formula", formula: withRowsMoved(content.formula, from, by) } : content;
  return { row, column, content: moved, shown, look: { ...PLAIN, wrap: true }, format };
}

function value(text: string): CellContent {
  return { kind: "value", value: text };
}

/** A text in quotation marks, or a reference to a cell of the same sheet. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Za-z_\d.]+!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\w.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\w.(])/gi;

/** A formula as Excel leaves it where rows are inserted: references to cells from row `from` on go `by` rows down. */
export function withRowsMoved(formula: string, from: number, by: number): string {
  if (by === 0) return formula;
  return formula.replace(PIECE, (piece: string, column: string | undefined, row: string | undefined) => {
    if (column === undefined || row === undefined || Number(row) - 1 < from) return piece;
    return `${column}${String(Number(row) + by)}`;
  });
}
