import type { SheetGrid } from "../grid";
import { headerWords, isHeaderPhrase, isYearOrQuarter, namesRows } from "./header-words";

interface Band {
  readonly left: number;
  readonly right: number;
}

/**
 * The sheet cut where tables stand side by side: at a blank column behind which a header of its own begins. A blank column
 * inside a table does not cut it. One pass over the cells.
 */
export function sideBySide(grid: SheetGrid): readonly SheetGrid[] {
  const bands = filledBands(grid);
  const starts: Band[] = bands.slice(0, 1);
  for (const band of bands.slice(1)) {
    const before = { left: starts.at(-1)?.left ?? grid.left, right: band.left - 1 };
    const header = ownHeader(grid, { left: band.left, right: grid.right });
    if (header !== null && standsApart(grid, before, header)) starts.push(band);
  }
  if (starts.length < 2) return [grid];
  return starts.map((band, index) => grid.band(band.left, (starts[index + 1]?.left ?? grid.right + 2) - 1));
}

/** Runs of columns in which something stands; a merged header cell fills all its columns, a merged title does not. */
function filledBands(grid: SheetGrid): readonly Band[] {
  const filled = new Set<number>();
  for (const { left, right } of grid.content.merges) {
    if ((right - left + 1) * 2 > grid.right - grid.left + 1) continue;
    for (let column = left; column <= right; column++) filled.add(column);
  }
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      if (grid.text(row, column) !== "") filled.add(column);
    }
  }
  const bands: { left: number; right: number }[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    if (!filled.has(column)) continue;
    const open = bands.at(-1);
    if (open?.right === column - 1) open.right = column;
    else bands.push({ left: column, right: column });
  }
  return bands;
}

/** Words that head figures. */
const MEASURE =
  /realisasi|target|pagu|anggaran|capaian|bobot|fisik|keuangan|rencana|persen|sisa|siap|serapan|efisiensi|alokasi/;

/** Whether the columns on the left make a table without those on the right, whose header stands in the given row. */
function standsApart(grid: SheetGrid, before: Band, row: number): boolean {
  const beside = phrasesIn(grid, row, before);
  const isJoint = beside.length >= 2 && beside.every((text) => namesRows(headerWords(text).words));
  return !isJoint && ownHeader(grid, before) !== null;
}

/** The first row of header words that begins with a name or number and, with the rows beside it, goes on to figures. */
function ownHeader(grid: SheetGrid, band: Band): number | null {
  const least = band.right - band.left < 3 ? 2 : 3;
  for (let row = grid.top; row <= grid.bottom; row++) {
    const first = grid.text(row, band.left);
    if (!isHeaderPhrase(first) || !beginsTable(headerWords(first).words)) continue;
    const phrases = phrasesIn(grid, row, band);
    if (phrases.length >= least && phrasesAround(grid, row, band).some(isMeasure)) return row;
  }
  return null;
}

/** Whether words head a table's first column; "Belanja" by itself does where a header of its own begins with it. */
function beginsTable(words: string): boolean {
  return namesRows(words) || words === "belanja";
}

function phrasesAround(grid: SheetGrid, row: number, band: Band): readonly string[] {
  return [row - 1, row, row + 1].flatMap((near) => phrasesIn(grid, near, band));
}

function phrasesIn(grid: SheetGrid, row: number, { left, right }: Band): readonly string[] {
  const phrases: string[] = [];
  for (let column = left; column <= right; column++) {
    const text = grid.text(row, column);
    if (text !== "" && (isHeaderPhrase(text) || isYearOrQuarter(text))) phrases.push(text);
  }
  return phrases;
}

function isMeasure(text: string): boolean {
  return MEASURE.test(headerWords(text).words) || isYearOrQuarter(text) || text.includes("%");
}
