import { criterionOf, type Criterion } from "./criteria";
import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import { finite } from "./operators";
import { DIVISION, FormulaFailure, isCellError, Matrix, Range, WRONG_VALUE, type Scalar } from "./values";
import { LAST_COLUMN, LAST_ROW } from "../a1";

/** Cells that are looked at place by place together with others of the same shape. */
interface Block {
  readonly height: number;
  readonly width: number;
  /** How far anything can stand in it. */
  readonly usedHeight: number;
  readonly usedWidth: number;
  at(row: number, column: number): Scalar;
}

function blockOf(call: FunctionCall, index: number): Block {
  const value = call.value(index);
  if (value instanceof Range) return rangeBlock(call, value);
  const array = value instanceof Matrix ? value : call.evaluator.asMatrix(value);
  const { height, width } = array;
  return { height, width, usedHeight: height, usedWidth: width, at: (row, column) => array.at(row, column) };
}

function rangeBlock(call: FunctionCall, range: Range): Block {
  const { top, left } = range.area;
  const used = call.cells.usedSize(range);
  return {
    height: range.height,
    width: range.width,
    usedHeight: used.height,
    usedWidth: used.width,
    at: (row, column) => call.cells.valueOf(range.sheet, top + row, left + column),
  };
}

interface Condition {
  readonly block: Block;
  readonly fits: Criterion;
}

/** The pairs of range and criterion from an argument on. @throws FormulaFailure where their shapes differ */
function conditions(call: FunctionCall, from: number): Condition[] {
  const found: Condition[] = [];
  for (let index = from; index + 1 < call.count; index += 2) {
    found.push({ block: blockOf(call, index), fits: criterionOf(call.scalar(index + 1)) });
  }
  const [first] = found;
  const isUneven = found.some(({ block }) => block.height !== first?.block.height || block.width !== first.block.width);
  if (first === undefined || isUneven) throw new FormulaFailure(WRONG_VALUE);
  return found;
}

/** Visits the places where all conditions hold, as far as anything stands in one of the blocks. */
function visitFitting(
  tests: readonly Condition[],
  target: Block | null,
  visit: (row: number, column: number) => void,
): { readonly visited: number } {
  const blocks = [...tests.map(({ block }) => block), ...(target === null ? [] : [target])];
  const height = Math.max(...blocks.map((block) => block.usedHeight));
  const width = Math.max(...blocks.map((block) => block.usedWidth));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (tests.every(({ block, fits }) => fits(block.at(row, column)))) visit(row, column);
    }
  }
  return { visited: height * width };
}

function count(tests: readonly Condition[]): number {
  let found = 0;
  const { visited } = visitFitting(tests, null, () => found++);
  const [first] = tests;
  const rest = first === undefined ? 0 : first.block.height * first.block.width - visited;
  return tests.every(({ fits }) => fits(null)) ? found + rest : found;
}

/** The numbers of the target at the places where all conditions hold. @throws FormulaFailure at an error there */
function fittingNumbers(tests: readonly Condition[], target: Block): number[] {
  const numbers: number[] = [];
  visitFitting(tests, target, (row, column) => {
    const value = target.at(row, column);
    if (isCellError(value)) throw new FormulaFailure(value);
    if (typeof value === "number") numbers.push(value);
  });
  return numbers;
}

/** SUMIF and AVERAGEIF: the target has the shape of the tested range, whatever size was written. */
function singleCondition(call: FunctionCall, asked: Scalar): number[] {
  const tested = call.range(0);
  const tests = [{ block: rangeBlock(call, tested), fits: criterionOf(asked) }];
  if (!call.has(2)) return fittingNumbers(tests, rangeBlock(call, tested));
  const { sheet, area } = call.range(2);
  const target = new Range(sheet, {
    top: area.top,
    left: area.left,
    bottom: Math.min(LAST_ROW, area.top + tested.height - 1),
    right: Math.min(LAST_COLUMN, area.left + tested.width - 1),
  });
  return fittingNumbers(tests, rangeBlock(call, target));
}

function manyConditions(call: FunctionCall): number[] {
  const target = blockOf(call, 0);
  const tests = conditions(call, 1);
  const [first] = tests;
  if (first?.block.height !== target.height || first.block.width !== target.width) {
    throw new FormulaFailure(WRONG_VALUE);
  }
  return fittingNumbers(tests, target);
}

function sum(numbers: readonly number[]): Scalar {
  let total = 0;
  for (const number of numbers) total += number;
  return finite(total);
}

function average(numbers: readonly number[]): Scalar {
  const total = sum(numbers);
  return numbers.length === 0 ? DIVISION : typeof total === "number" ? finite(total / numbers.length) : total;
}

function extreme(numbers: readonly number[], pick: (a: number, b: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b));
}

export const conditionalFunctions: FunctionTable = {
  scalar: {},
  general: {
    SUMIF: (call) => perCriterion(call, 1, (asked) => sum(singleCondition(call, asked))),
    AVERAGEIF: (call) => average(singleCondition(call, call.scalar(1))),
    COUNTIF: (call) => perCriterion(call, 1, (asked) => count([{ block: blockOf(call, 0), fits: criterionOf(asked) }])),
    SUMIFS: (call) => sum(manyConditions(call)),
    AVERAGEIFS: (call) => average(manyConditions(call)),
    COUNTIFS: (call) => count(conditions(call, 0)),
    MAXIFS: (call) => extreme(manyConditions(call), Math.max),
    MINIFS: (call) => extreme(manyConditions(call), Math.min),
  },
};

/** With an array of criteria in the formula, the function is applied to each of them. */
function perCriterion(call: FunctionCall, index: number, apply: (asked: Scalar) => Scalar): Scalar | Matrix {
  const asked = call.value(index);
  const isArray = asked instanceof Matrix || (call.place.isArray && asked instanceof Range && !asked.isSingle);
  if (!isArray) return apply(call.evaluator.single(asked, call.place));
  return new Matrix(call.evaluator.asMatrix(asked).rows.map((line) => line.map(apply)));
}
