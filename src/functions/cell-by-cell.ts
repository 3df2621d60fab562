import type { Cell, Input } from "./input";
import { attempt, passOn, refuse } from "./refusal";
import { isError, type Outcome } from "./value";

/** Rows of results. */
export type Outcomes = readonly (readonly Outcome[])[];

type CellsOf<Inputs extends readonly Input[]> = { readonly [Index in keyof Inputs]: Cell };

/**
 * One result per cell, as Excel spreads arguments over each other: a single cell, row or column is repeated to the size of the
 * largest; a place for which an argument has no cell is #N/A. An error in any of the cells is handed on in its place.
 */
export function cellByCell<const Inputs extends readonly Input[]>(
  inputs: Inputs,
  compute: (...cells: CellsOf<Inputs>) => Outcome,
): Outcomes {
  const height = Math.max(...inputs.map(({ cells }) => cells.length));
  const width = Math.max(...inputs.map(({ cells }) => widthOf(cells)));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      attempt(() => compute(...(inputs.map((input) => cellAt(input, row, column)) as unknown as CellsOf<Inputs>))),
    ),
  );
}

/** A single result, as a matrix of one cell. */
export function once(compute: () => Outcome): Outcomes {
  return [[attempt(compute)]];
}

function cellAt({ parameter, cells, style }: Input, row: number, column: number): Cell {
  const line = cells[cells.length === 1 ? 0 : row];
  const value = line?.[widthOf(cells) === 1 ? 0 : column];
  if (value === undefined) return refuse("ukuran", { parameter });
  return isError(value) ? passOn(value) : { parameter, value, style };
}

function widthOf(cells: Input["cells"]): number {
  return cells[0]?.length ?? 0;
}
