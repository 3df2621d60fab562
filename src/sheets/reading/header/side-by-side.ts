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
    if (hasOwnHeader(grid, { left: band.left, right: grid.right }) && hasOwnHeader(grid, before)) starts.push(band);
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

/** A row of header words that begins with a name or number and goes on to figures. */
function hasOwnHeader(grid: SheetGrid, { left, right }: Band): boolean {
  for (let row = grid.top; row <= grid.bottom; row++) {
    const first = grid.text(row, left);
    if (!isHeaderPhrase(first) || !namesRows(headerWords(first).words)) continue;
    let phrases = 0;
    let measures = 0;
    for (let column = left; column <= right; column++) {
      const text = grid.text(row, column);
      if (text === "" || !(isHeaderPhrase(text) || isYearOrQuarter(text))) continue;
      phrases += 1;
      if (MEASURE.test(headerWords(text).words) || isYearOrQuarter(text) || text.includes("%")) measures += 1;
    }
    if (phrases >= (right - left < 3 ? 2 : 3) && measures >= 1) return true;
  }
  return false;
}
