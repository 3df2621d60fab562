import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import {
  compare,
  EMPTY_RESULT,
  FormulaFailure,
  isCellError,
  Matrix,
  toLogical,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./values";
import { transposed } from "./functions-lookup";

function filter(call: FunctionCall): Value {
  const array = call.matrix(0);
  const keep = call.matrix(1);
  const isAcross = keep.height === 1 && keep.width === array.width && array.height !== 1;
  const source = isAcross ? transposed(array) : array;
  const marks = keep.values();
  if (marks.length !== source.height) return WRONG_VALUE;
  const kept = source.rows.filter((_, index) => toLogical(marks[index] ?? null));
  if (kept.length === 0) return call.has(2) ? call.value(2) : EMPTY_RESULT;
  return isAcross ? transposed(new Matrix(kept)) : new Matrix(kept);
}

function unique(call: FunctionCall): Value {
  const isAcross = call.logical(1, false);
  const source = isAcross ? transposed(call.matrix(0)) : call.matrix(0);
  const counts = new Map<string, { row: readonly Scalar[]; count: number }>();
  for (const row of source.rows) {
    const key = JSON.stringify(row).toLowerCase();
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { row, count: 1 });
    else known.count++;
  }
  const onlyOnce = call.logical(2, false);
  const rows = [...counts.values()].filter(({ count }) => !onlyOnce || count === 1).map(({ row }) => row);
  if (rows.length === 0) return EMPTY_RESULT;
  return isAcross ? transposed(new Matrix(rows)) : new Matrix(rows);
}

/** Errors stand last and blanks after everything, whichever way is sorted. */
function order(a: Scalar, b: Scalar, direction: number): number {
  const weight = (value: Scalar): number => (value === null ? 2 : isCellError(value) ? 1 : 0);
  return weight(a) - weight(b) || (weight(a) > 0 ? 0 : compare(a, b) * direction);
}

function sort(call: FunctionCall): Value {
  const isAcross = call.logical(3, false);
  const source = isAcross ? transposed(call.matrix(0)) : call.matrix(0);
  const column = call.integer(1, 1) - 1;
  const direction = call.integer(2, 1);
  if (column < 0 || column >= source.width || Math.abs(direction) !== 1) return WRONG_VALUE;
  const rows = [...source.rows].sort((a, b) => order(a[column] ?? null, b[column] ?? null, direction));
  return isAcross ? transposed(new Matrix(rows)) : new Matrix(rows);
}

function sortBy(call: FunctionCall): Value {
  const array = call.matrix(0);
  const keys: { values: Scalar[]; direction: number }[] = [];
  for (let index = 1; index < call.count; index += 2) {
    keys.push({ values: call.matrix(index).values(), direction: call.integer(index + 1, 1) });
  }
  if (keys.some(({ values }) => values.length !== array.height)) return WRONG_VALUE;
  const places = array.rows.map((_, index) => index);
  places.sort((a, b) => {
    for (const { values, direction } of keys) {
      const found = order(values[a] ?? null, values[b] ?? null, direction);
      if (found !== 0) return found;
    }
    return a - b;
  });
  return new Matrix(places.map((place) => array.rows[place] ?? []));
}

const MOST_CELLS = 1048576;

function sequence(call: FunctionCall): Value {
  const [height, width] = [call.integer(0), call.integer(1, 1)];
  const [start, step] = [call.number(2, 1), call.number(3, 1)];
  if (height < 1 || width < 1 || height * width > MOST_CELLS) throw new FormulaFailure(WRONG_VALUE);
  return new Matrix(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => start + step * (row * width + column)),
    ),
  );
}

export const arrayFunctions: FunctionTable = {
  scalar: {},
  general: { FILTER: filter, UNIQUE: unique, SORT: sort, SORTBY: sortBy, SEQUENCE: sequence },
};
