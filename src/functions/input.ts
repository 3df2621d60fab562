import { decideStyle } from "../domain/number-style";
import type { NumberStyle } from "../domain/typed-number";
import type { FunctionValue, Matrix } from "./value";

/** One argument as handed over. An argument left out is a single blank cell. */
export interface Input {
  readonly parameter: string;
  readonly cells: Matrix;
  /** How most of its typed numbers are written; null when none of them decides. */
  readonly style: NumberStyle | null;
}

/** One cell of an argument. */
export interface Cell {
  readonly parameter: string;
  readonly value: FunctionValue;
  readonly style: NumberStyle | null;
}

const BLANK: Matrix = [[null]];

/** An argument ready for reading. What was left out, and a matrix without cells, becomes a single blank cell. */
export function toInput(parameter: string, cells: Matrix | undefined): Input {
  const filled = cells === undefined || (cells[0]?.length ?? 0) === 0 ? BLANK : cells;
  const texts = filled.flat().filter((value) => typeof value === "string");
  return { parameter, cells: filled, style: decideStyle(texts) };
}

/** All cells of an argument, row by row. */
export function cellsOf({ parameter, cells, style }: Input): readonly Cell[] {
  return cells.flat().map((value) => ({ parameter, value, style }));
}

/** The single cell of a setting: the first one, where a range was handed over. */
export function onlyCell({ parameter, cells, style }: Input): Cell {
  return { parameter, value: cells[0]?.[0] ?? null, style };
}
