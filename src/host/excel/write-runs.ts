import type { CellWrite } from "../port";
import type { Block } from "./blocks";

/** Cells that fill a rectangle without a gap, row by row. */
export interface Run {
  readonly block: Block;
  readonly cells: readonly (readonly CellWrite[])[];
}

/** Cells and pieces in one message, so that neither the message nor Excel's answer grows too long. */
const CELLS_PER_BATCH = 10_000;
const RUNS_PER_BATCH = 1_000;

/**
 * Scattered cells as few gapless rectangles: neighbours in a row make a strip, equal strips below each other a block.
 * Where a cell is named twice the last one counts.
 */
export function groupRuns(cells: readonly CellWrite[]): readonly Run[] {
  const runs = new Map<string, { first: CellWrite; rows: (readonly CellWrite[])[] }>();
  const done: Run[] = [];
  for (const strip of strips(cells)) {
    const [first] = strip;
    if (first === undefined) continue;
    const key = `${first.column}+${strip.length}`;
    const open = runs.get(key);
    if (open !== undefined && open.first.row + open.rows.length === first.row) open.rows.push(strip);
    else {
      if (open !== undefined) done.push(runOf(open.rows));
      runs.set(key, { first, rows: [strip] });
    }
  }
  return [...done, ...[...runs.values()].map(({ rows }) => runOf(rows))];
}

/** Runs in parcels for one message each; a run that is too long alone is cut between rows. */
export function parcels<R extends Run>(runs: readonly R[]): readonly (readonly R[])[] {
  const all: R[][] = [];
  let cells = 0;
  for (const run of runs.flatMap((whole) => cut(whole))) {
    const last = all.at(-1);
    const size = run.block.height * run.block.width;
    if (last === undefined || cells + size > CELLS_PER_BATCH || last.length >= RUNS_PER_BATCH) {
      all.push([run]);
      cells = size;
    } else {
      last.push(run);
      cells += size;
    }
  }
  return all;
}

function strips(cells: readonly CellWrite[]): readonly CellWrite[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const all: CellWrite[][] = [];
  for (const cell of sorted) {
    const strip = all.at(-1);
    const before = strip?.at(-1);
    const gap = before?.row === cell.row ? cell.column - before.column : null;
    if (strip !== undefined && gap === 0) strip[strip.length - 1] = cell;
    else if (strip !== undefined && gap === 1) strip.push(cell);
    else all.push([cell]);
  }
  return all;
}

function cut<R extends Run>(run: R): readonly R[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_BATCH / run.block.width));
  if (run.block.height <= rows) return [run];
  return Array.from({ length: Math.ceil(run.block.height / rows) }, (_, index) => ({
    ...run,
    ...runOf(run.cells.slice(index * rows, (index + 1) * rows)),
  }));
}

function runOf(rows: readonly (readonly CellWrite[])[]): Run {
  const first = rows[0]?.[0];
  const block = { row: first?.row ?? 0, column: first?.column ?? 0, height: rows.length, width: rows[0]?.length ?? 0 };
  return { block, cells: rows };
}
