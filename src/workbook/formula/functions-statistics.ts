import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import { finite } from "./operators";
import { DIVISION, FormulaFailure, isCellError, NOT_AVAILABLE, Range, WRONG_NUMBER, type Scalar } from "./values";

/** A figure of a list of numbers; the list may be empty. */
export type Figure = (numbers: readonly number[]) => Scalar;

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function extreme(pick: (a: number, b: number) => number): Figure {
  return (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b)));
}

const average: Figure = (numbers) => (numbers.length === 0 ? DIVISION : finite(total(numbers) / numbers.length));

function variance(numbers: readonly number[], lost: 0 | 1): number {
  const mean = total(numbers) / numbers.length;
  return total(numbers.map((value) => (value - mean) ** 2)) / (numbers.length - lost);
}

function spread(lost: 0 | 1, finish: (value: number) => number): Figure {
  return (numbers) => (numbers.length <= lost ? DIVISION : finite(finish(variance(numbers, lost))));
}

const median: Figure = (numbers) => percentile(numbers, 0.5);

function percentile(numbers: readonly number[], share: number): Scalar {
  if (numbers.length === 0 || share < 0 || share > 1) return WRONG_NUMBER;
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return finite(low + (high - low) * (place - Math.floor(place)));
}

const mode: Figure = (numbers) => {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts].reduce<readonly [number, number]>((best, item) => (item[1] > best[1] ? item : best), [0, 1]);
  return most[1] === 1 ? NOT_AVAILABLE : most[0];
};

/** Figures under the numbers SUBTOTAL and AGGREGATE call them by; counting is done apart. */
export const NUMBERED_FIGURES: ReadonlyMap<number, Figure> = new Map<number, Figure>([
  [1, average],
  [4, extreme(Math.max)],
  [5, extreme(Math.min)],
  [6, (numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1)))],
  [7, spread(1, Math.sqrt)],
  [8, spread(0, Math.sqrt)],
  [9, (numbers) => finite(total(numbers))],
  [10, spread(1, (value) => value)],
  [11, spread(0, (value) => value)],
  [12, median],
  [13, mode],
]);

function ofAll(figure: Figure) {
  return (call: FunctionCall): Scalar => figure(call.numbers());
}

/** The numbers of the first argument only, for functions with further arguments. */
function listed(call: FunctionCall): number[] {
  const numbers: number[] = [];
  for (const value of call.matrix(0).values()) {
    if (typeof value === "number") numbers.push(value);
    else if (isCellError(value)) throw new FormulaFailure(value);
  }
  return numbers;
}

function nth(order: (a: number, b: number) => number) {
  return (call: FunctionCall): Scalar => listed(call).sort(order)[Math.ceil(call.number(1)) - 1] ?? WRONG_NUMBER;
}

function rank(call: FunctionCall): Scalar {
  const value = call.number(0);
  const others = call
    .matrix(1)
    .values()
    .filter((item) => typeof item === "number");
  if (!others.includes(value)) return NOT_AVAILABLE;
  const isRising = call.logical(2, false);
  return 1 + others.filter((other) => (isRising ? other < value : other > value)).length;
}

function counted(isCounted: (value: Scalar, isTyped: boolean) => boolean) {
  return (call: FunctionCall): number => {
    let count = 0;
    for (const [value, isTyped] of call.each(0)) if (isCounted(value, isTyped)) count++;
    return count;
  };
}

function countBlank(call: FunctionCall): Scalar {
  const range = call.value(0);
  if (!(range instanceof Range))
    return call
      .matrix(0)
      .values()
      .filter((value) => value === null || value === "").length;
  let filled = 0;
  for (const value of call.cells.filled(range)) if (value !== "") filled++;
  return range.height * range.width - filled;
}

/** MAXA, AVERAGEA …: texts in cells are 0, truth values 0 or 1. */
function withTexts(figure: Figure) {
  return (call: FunctionCall): Scalar => {
    const numbers: number[] = [];
    for (const [value] of call.each(0)) {
      if (isCellError(value)) return value;
      numbers.push(typeof value === "number" ? value : value === true ? 1 : 0);
    }
    return figure(numbers);
  };
}

const percentileOf = (call: FunctionCall): Scalar => percentile(listed(call), call.number(1));
const quartileOf = (call: FunctionCall): Scalar => percentile(listed(call), call.integer(1) / 4);

export const statisticsFunctions: FunctionTable = {
  scalar: {},
  general: {
    AVERAGE: ofAll(average),
    AVERAGEA: withTexts(average),
    MIN: ofAll(extreme(Math.min)),
    MAX: ofAll(extreme(Math.max)),
    MINA: withTexts(extreme(Math.min)),
    MAXA: withTexts(extreme(Math.max)),
    MEDIAN: ofAll(median),
    MODE: ofAll(mode),
    "MODE.SNGL": ofAll(mode),
    STDEV: ofAll(spread(1, Math.sqrt)),
    "STDEV.S": ofAll(spread(1, Math.sqrt)),
    STDEVP: ofAll(spread(0, Math.sqrt)),
    "STDEV.P": ofAll(spread(0, Math.sqrt)),
    VAR: ofAll(spread(1, (value) => value)),
    "VAR.S": ofAll(spread(1, (value) => value)),
    VARP: ofAll(spread(0, (value) => value)),
    "VAR.P": ofAll(spread(0, (value) => value)),
    LARGE: nth((a, b) => b - a),
    SMALL: nth((a, b) => a - b),
    RANK: rank,
    "RANK.EQ": rank,
    PERCENTILE: percentileOf,
    "PERCENTILE.INC": percentileOf,
    QUARTILE: quartileOf,
    "QUARTILE.INC": quartileOf,
    COUNT: counted(
      (value, isTyped) => typeof value === "number" || (isTyped && (typeof value === "boolean" || isNumeric(value))),
    ),
    COUNTA: counted(() => true),
    COUNTBLANK: countBlank,
  },
};

function isNumeric(value: Scalar): boolean {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
