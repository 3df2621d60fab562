import type { CheckedTable } from "../check";

const MONTHS =
  /\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|triwulan\s+[ivx\d]+|tw\.?\s*[iv\d]+|semester\s+[ivx\d]+)\b/gi;
const VERSIONS = /\b(?:perubahan|pergeseran|murni|semula|sebelum|sesudah|setelah|induk)\b/gi;
const YEARS = /\b(?:19|20)\d{2}\b/g;

/** How many rows above its header may speak of a table. */
const TITLE_ROWS = 8;

/**
 * Whether two tables may speak of the same quantities: their titles and sheet names name no different month, quarter, year
 * or version of the budget.
 */
export function areComparable(a: CheckedTable, b: CheckedTable): boolean {
  const [one, other] = [titleOf(a), titleOf(b)];
  return [MONTHS, YEARS].every((words) => agree(found(one, words), found(other, words))) && sameVersion(one, other);
}

function titleOf({ table, grid }: CheckedTable): string {
  const lines = [table.sheet];
  for (let row = Math.max(grid.top, table.area.top - TITLE_ROWS); row < table.area.top; row++)
    for (let column = table.area.left; column <= table.area.right; column++) lines.push(grid.text(row, column));
  return lines.join(" ");
}

function found(text: string, words: RegExp): readonly string[] {
  return [...new Set(text.toLowerCase().match(words) ?? [])].map((word) => word.replace(/\s+/g, " ")).sort();
}

/** Nothing said on one side, or something said on both. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((word) => other.includes(word));
}

/** A budget before its change and after it are two things, even where only one of them says so. */
function sameVersion(one: string, other: string): boolean {
  return found(one, VERSIONS).join(" ") === found(other, VERSIONS).join(" ");
}
