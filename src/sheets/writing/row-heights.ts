import type { Area } from "../content";
import type { RowHeight, SheetSpec, SpecCell } from "./sheet-spec";

/** Points of a line of text per point of its size, and around all lines of a row. */
const LINE = 1.32;
const MARGIN = 3;
/** How many characters of running text fit where a column is one digit wide. */
const PER_DIGIT = 1.14;
/** A bold letter takes so much more. */
const BOLD = 1.12;
const HIGHEST = 409;

/** The height of every row whose wrapped text needs more than one line, as nearly as letters can be counted. */
export function fittedRows(spec: Pick<SheetSpec, "cells" | "merges" | "columnWidths">): readonly RowHeight[] {
  const heights = new Map<number, number>();
  for (const cell of spec.cells) {
    const lines = linesOf(cell, widthAt(spec, cell));
    if (lines < 2) continue;
    const points = Math.min(HIGHEST, Math.ceil(lines * cell.look.size * LINE + MARGIN));
    heights.set(cell.row, Math.max(points, heights.get(cell.row) ?? 0));
  }
  return [...heights].map(([row, points]) => ({ row, points, isEstimate: true })).sort((a, b) => a.row - b.row);
}

function linesOf({ content, shown, look }: SpecCell, width: number): number {
  const text = content.kind === "value" ? String(content.value) : String(shown ?? "");
  if (!look.wrap || text === "") return 1;
  const perLine = Math.max(1, (width * PER_DIGIT * 10) / (look.size * (look.bold ? BOLD : 1)));
  return text.split("\n").reduce((lines, line) => lines + wrapped(line, perLine), 0);
}

/** Lines of a text that is broken between words, and within words that are longer than a line. */
function wrapped(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / perLine) - 1;
    used = word.length % perLine;
  }
  return lines;
}

function widthAt({ merges, columnWidths }: Pick<SheetSpec, "merges" | "columnWidths">, cell: SpecCell): number {
  const merge = merges.find((area) => isFirstOf(area, cell)) ?? { left: cell.column, right: cell.column };
  let width = 0;
  for (let column = merge.left; column <= merge.right; column++) width += columnWidths[column] ?? 8.43;
  return width;
}

function isFirstOf({ top, left }: Area, { row, column }: SpecCell): boolean {
  return top === row && left === column;
}
