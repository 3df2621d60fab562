import type { CellValue } from "../../content";
import { valueText, type SheetGrid } from "../grid";
import { isHeaderPhrase, isYearOrQuarter } from "./header-words";
import { isColumnNumber } from "./numbering-row";

/** What a cell can be in a header row: its words, its number, another short text, or nothing a header holds. */
type HeaderCell = "phrase" | "time" | "number" | "other" | "no";

/** Whether a row can be one of a header: phrases outnumber other texts; column numbers stand only beside quarters and units, and rise. */
export function isHeaderRow(grid: SheetGrid, row: number): boolean {
  const counts = { phrase: 0, time: 0, number: 0, other: 0 };
  let last = 0;
  for (const column of filledColumns(grid, row)) {
    if (grid.isMergedAway(row, column)) continue;
    const value = grid.value(row, column);
    const kind = headerCell(value);
    if (kind === "no") return false;
    counts[kind] += 1;
    if (kind !== "number") continue;
    const number = Number.parseInt(valueText(value).replace(/^\D+/, ""), 10);
    if (number <= last) return false;
    last = number;
  }
  if (counts.number > 0) return counts.time > 0 && counts.phrase + counts.other === 0;
  const phrases = counts.phrase + counts.time;
  return phrases > 0 && phrases >= counts.other;
}

/** The columns of a row in which a text or number stands. */
export function filledColumns(grid: SheetGrid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = grid.left; column <= grid.right; column++) if (grid.text(row, column) !== "") columns.push(column);
  return columns;
}

/** How many header phrases stand in these rows; a merged cell counts once. */
export function countPhrases(grid: SheetGrid, top: number, bottom: number): number {
  let count = 0;
  for (let row = top; row <= bottom; row++) {
    for (const column of filledColumns(grid, row)) {
      const text = grid.text(row, column);
      if (!grid.isMergedAway(row, column) && (isHeaderPhrase(text) || isYearOrQuarter(text))) count += 1;
    }
  }
  return count;
}

function headerCell(value: CellValue): HeaderCell {
  if (typeof value === "number") {
    if (!Number.isInteger(value) || value < 1) return "no";
    return value >= 1990 && value <= 2100 ? "time" : value <= 60 ? "number" : "no";
  }
  if (typeof value !== "string" || /^\s*:/.test(value)) return "no";
  if (isYearOrQuarter(value)) return "time";
  if (isHeaderPhrase(value)) return "phrase";
  if (isColumnNumber(value.trim())) return "number";
  return value.length <= 120 && !/^\s*[\d(+-]/.test(value) ? "other" : "no";
}
