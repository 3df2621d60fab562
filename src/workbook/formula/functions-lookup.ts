import { LAST_COLUMN, LAST_ROW } from "../a1";
import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import { findPlace, type MatchWay } from "./matching";
import {
  FormulaFailure,
  Matrix,
  NOT_AVAILABLE,
  Range,
  withoutError,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./values";

/** A single row or column of an array as a list. @throws FormulaFailure */
function listOf(array: Matrix): Scalar[] {
  if (array.height !== 1 && array.width !== 1) throw new FormulaFailure(NOT_AVAILABLE);
  return array.values();
}

function match(call: FunctionCall): Value {
  const list = listOf(call.matrix(1));
  const type = call.number(2, 1);
  const way: MatchWay = type === 0 ? "wildcard" : type > 0 ? "sorted" : "sorted-down";
  return eachWanted(call, (wanted) => {
    const place = findPlace(list, withoutError(wanted), way);
    return place < 0 ? NOT_AVAILABLE : place + 1;
  });
}

/** Looks for one value, or in array formulas for each of several. */
function eachWanted(call: FunctionCall, find: (wanted: Scalar) => Scalar): Value {
  return call.evaluator.lifted([call.value(0)], call.place, ([wanted = null]) => find(wanted));
}

function verticalLookup(isHorizontal: boolean) {
  return (call: FunctionCall): Value => {
    const table = isHorizontal ? transposed(call.matrix(1)) : call.matrix(1);
    const column = call.integer(2);
    if (column < 1) return WRONG_VALUE;
    if (column > tableWidth(call, isHorizontal)) return WRONG_REFERENCE;
    const keys = table.rows.map((row) => row[0] ?? null);
    const way: MatchWay = call.logical(3, !isGiven(call, 3)) ? "sorted" : "wildcard";
    return eachWanted(call, (wanted) => {
      const place = findPlace(keys, withoutError(wanted), way);
      return place < 0 ? NOT_AVAILABLE : (table.at(place, column - 1) ?? 0);
    });
  };
}

/** Width as written: the array read may be cut off where the sheet is empty. */
function tableWidth(call: FunctionCall, isHorizontal: boolean): number {
  const table = call.value(1);
  if (table instanceof Range) return isHorizontal ? table.height : table.width;
  return table instanceof Matrix ? (isHorizontal ? table.height : table.width) : 1;
}

/** VLOOKUP(a,b,c,) with nothing after the last comma asks for an exact match. */
function isGiven(call: FunctionCall, index: number): boolean {
  return index < call.count;
}

function lookup(call: FunctionCall): Value {
  const keys = call.matrix(1);
  const isWide = keys.width > keys.height;
  const list = call.has(2) ? listOf(keys) : isWide ? [...(keys.rows[0] ?? [])] : keys.rows.map((row) => row[0] ?? null);
  const results = call.has(2)
    ? listOf(call.matrix(2))
    : isWide
      ? [...(keys.rows.at(-1) ?? [])]
      : keys.rows.map((row) => row.at(-1) ?? null);
  const place = findPlace(list, withoutError(call.scalar(0)), "sorted");
  return place < 0 ? NOT_AVAILABLE : (results[place] ?? 0);
}

const SEARCH_WAYS: ReadonlyMap<number, MatchWay> = new Map([
  [0, "exact"],
  [-1, "next-smaller"],
  [1, "next-larger"],
  [2, "wildcard"],
]);

function searchWay(call: FunctionCall, index: number): MatchWay {
  const way = SEARCH_WAYS.get(call.integer(index, 0));
  if (way === undefined) throw new FormulaFailure(WRONG_VALUE);
  return way;
}

function extendedLookup(call: FunctionCall): Value {
  const keys = call.matrix(1);
  const results = call.matrix(2);
  const way = searchWay(call, 4);
  const fromEnd = call.integer(5, 1) < 0;
  const isRow = keys.height === 1 && keys.width > 1;
  const list = listOf(keys);
  const resultAt = (place: number): Value => {
    if (!isRow) return results.width === 1 ? (results.at(place, 0) ?? 0) : new Matrix([results.rows[place] ?? [null]]);
    return results.height === 1
      ? (results.at(0, place) ?? 0)
      : new Matrix(results.rows.map((row) => [row[place] ?? null]));
  };
  const wanted = call.value(0);
  if (call.place.isArray && (wanted instanceof Matrix || (wanted instanceof Range && !wanted.isSingle))) {
    return eachWanted(call, (one) => {
      const place = findPlace(list, withoutError(one), way, fromEnd);
      return place < 0
        ? call.has(3)
          ? call.scalar(3)
          : NOT_AVAILABLE
        : call.evaluator.single(resultAt(place), call.place);
    });
  }
  const place = findPlace(list, withoutError(call.scalar(0)), way, fromEnd);
  if (place < 0) return call.has(3) ? call.value(3) : NOT_AVAILABLE;
  return resultAt(place);
}

function extendedMatch(call: FunctionCall): Value {
  const list = listOf(call.matrix(1));
  const way = searchWay(call, 2);
  const fromEnd = call.integer(3, 1) < 0;
  return eachWanted(call, (wanted) => {
    const place = findPlace(list, withoutError(wanted), way, fromEnd);
    return place < 0 ? NOT_AVAILABLE : place + 1;
  });
}

function index(call: FunctionCall): Value {
  const source = call.value(0);
  const array = source instanceof Range ? source : call.matrix(0);
  let row = call.integer(1, 0);
  let column = call.integer(2, 0);
  if (call.count < 3 && array.height === 1 && array.width > 1) [row, column] = [0, row];
  if (row < 0 || column < 0) return WRONG_VALUE;
  if (row > array.height || column > array.width) return WRONG_REFERENCE;
  if (array instanceof Range) return part(array, row, column);
  if (row > 0 && column > 0) return array.at(row - 1, column - 1);
  const rows = row > 0 ? array.rows.slice(row - 1, row) : array.rows;
  return new Matrix(column > 0 ? rows.map((line) => [line[column - 1] ?? null]) : rows);
}

/** A row, a column or a cell of a range; 0 stands for all. */
function part({ sheet, area }: Range, row: number, column: number): Range {
  return new Range(sheet, {
    top: row > 0 ? area.top + row - 1 : area.top,
    bottom: row > 0 ? area.top + row - 1 : area.bottom,
    left: column > 0 ? area.left + column - 1 : area.left,
    right: column > 0 ? area.left + column - 1 : area.right,
  });
}

function offset(call: FunctionCall): Value {
  const { sheet, area, height, width } = call.range(0);
  const top = area.top + call.integer(1, 0);
  const left = area.left + call.integer(2, 0);
  const [tall, wide] = [call.integer(3, height), call.integer(4, width)];
  if (tall === 0 || wide === 0) return WRONG_REFERENCE;
  const moved = {
    top: Math.min(top, top + tall + 1),
    bottom: Math.max(top, top + tall - 1),
    left: Math.min(left, left + wide + 1),
    right: Math.max(left, left + wide - 1),
  };
  if (tall > 0) moved.top = top;
  if (wide > 0) moved.left = left;
  const isOutside = moved.top < 0 || moved.left < 0 || moved.bottom > LAST_ROW || moved.right > LAST_COLUMN;
  return isOutside ? WRONG_REFERENCE : new Range(sheet, moved);
}

/** ROW and COLUMN of a range are arrays where arrays are wanted. */
function placeNumbers(isRow: boolean) {
  return (call: FunctionCall): Value => {
    if (!call.has(0)) return (isRow ? call.place.row : call.place.column) + 1;
    const { area } = call.range(0);
    const first = isRow ? area.top : area.left;
    if (!call.place.isArray) return first + 1;
    const numbers = Array.from({ length: (isRow ? area.bottom : area.right) - first + 1 }, (_, at) => first + at + 1);
    return new Matrix(isRow ? numbers.map((number) => [number]) : [numbers]);
  };
}

function size(isHeight: boolean) {
  return (call: FunctionCall): Value => {
    const value = call.value(0);
    if (value instanceof Range || value instanceof Matrix) return isHeight ? value.height : value.width;
    return 1;
  };
}

/** Rows become columns. */
export function transposed(array: Matrix): Matrix {
  return new Matrix(Array.from({ length: array.width }, (_, column) => array.rows.map((row) => row[column] ?? null)));
}

export const lookupFunctions: FunctionTable = {
  scalar: {},
  general: {
    MATCH: match,
    VLOOKUP: verticalLookup(false),
    HLOOKUP: verticalLookup(true),
    LOOKUP: lookup,
    XLOOKUP: extendedLookup,
    XMATCH: extendedMatch,
    INDEX: index,
    OFFSET: offset,
    INDIRECT: (call) => {
      const text = call.text(0);
      const found = call.evaluator.references.fromText(text, call.place);
      if (found instanceof Range) return found;
      return call.evaluator.references.named(text, call.place, (tree, place) => call.evaluator.evaluate(tree, place));
    },
    SINGLE: (call) => call.evaluator.single(call.value(0), { ...call.place, isArray: false }),
    ROW: placeNumbers(true),
    COLUMN: placeNumbers(false),
    ROWS: size(true),
    COLUMNS: size(false),
    TRANSPOSE: (call) => transposed(call.matrix(0)),
  },
};
