import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import { NUMBERED_FIGURES } from "./functions-statistics";
import { FormulaFailure, isCellError, Range, RangeList, Unsupported, WRONG_VALUE, type Scalar } from "./values";

interface Skipping {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly subtotals: boolean;
}

/** The values of the ranges from an argument on, without those that are passed over. */
function gathered(call: FunctionCall, from: number, skip: Skipping): Scalar[] {
  const values: Scalar[] = [];
  for (let index = from; index < call.count; index++) {
    const value = call.value(index);
    const ranges = value instanceof Range ? [value] : value instanceof RangeList ? value.ranges : null;
    if (ranges === null) throw new FormulaFailure(isCellError(value) ? value : WRONG_VALUE);
    for (const range of ranges) values.push(...inRange(call, range, skip));
  }
  return values;
}

function* inRange(call: FunctionCall, { sheet, area }: Range, skip: Skipping): Generator<Scalar> {
  for (const [row, column, cell] of sheet.grid.within(area)) {
    if (sheet.isRowHidden(row) && (skip.hiddenRows || sheet.isFiltered)) continue;
    if (skip.subtotals && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(cell.formula ?? "")) continue;
    const value = call.cells.valueOf(sheet, row, column);
    if (value === null || (skip.errors && isCellError(value))) continue;
    yield value;
  }
}

function figure(number: number, values: readonly Scalar[]): Scalar {
  if (number === 3) return values.length;
  const numbers: number[] = [];
  for (const value of values) {
    if (isCellError(value)) {
      if (number !== 2) return value;
    } else if (typeof value === "number") numbers.push(value);
  }
  if (number === 2) return numbers.length;
  return NUMBERED_FIGURES.get(number)?.(numbers) ?? WRONG_VALUE;
}

function subtotal(call: FunctionCall): Scalar {
  const number = call.integer(0);
  const plain = number > 100 ? number - 100 : number;
  if (plain < 1 || plain > 11) return WRONG_VALUE;
  return figure(plain, gathered(call, 1, { hiddenRows: number > 100, errors: false, subtotals: true }));
}

function aggregate(call: FunctionCall): Scalar {
  const number = call.integer(0);
  const option = call.integer(1, 0);
  if (number > 13) throw new Unsupported("AGGREGATE");
  if (number < 1 || option < 0 || option > 7) return WRONG_VALUE;
  const skip = { hiddenRows: option % 2 === 1, errors: [2, 3, 6, 7].includes(option), subtotals: option < 4 };
  return figure(number, gathered(call, 2, skip));
}

export const subtotalFunctions: FunctionTable = {
  scalar: {},
  general: { SUBTOTAL: subtotal, AGGREGATE: aggregate },
};
