import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import { finite } from "./operators";
import { rounded } from "./rounding";
import type { Scalars, ScalarFunction } from "./scalars";
import { DIVISION, isCellError, WRONG_NUMBER, WRONG_VALUE, type Scalar } from "./values";

/** A function of one number. */
function ofNumber(apply: (value: number) => number): ScalarFunction {
  return (args) => finite(apply(args.number(0)));
}

function rounding(way: "nearest" | "up" | "down"): ScalarFunction {
  return (args) => finite(rounded(args.number(0), args.integer(1, 0), way));
}

function multipleOf(args: Scalars, towards: (value: number) => number): Scalar {
  const [value, step] = [args.number(0), args.number(1, 1)];
  if (step === 0) return 0;
  return finite(step * towards(Number((value / step).toPrecision(15))));
}

function ceiling(args: Scalars): Scalar {
  const [value, step] = [args.number(0), args.number(1, 1)];
  if (value > 0 && step < 0) return WRONG_NUMBER;
  return multipleOf(args, Math.ceil);
}

function floor(args: Scalars): Scalar {
  const [value, step] = [args.number(0), args.number(1, 1)];
  if (value > 0 && step < 0) return WRONG_NUMBER;
  if (step === 0) return value === 0 ? 0 : DIVISION;
  return multipleOf(args, Math.floor);
}

function factorial(value: number): number {
  if (value < 0) return NaN;
  let product = 1;
  for (let factor = 2; factor <= Math.trunc(value); factor++) product *= factor;
  return product;
}

function combinations(args: Scalars): Scalar {
  const [n, k] = [args.integer(0), args.integer(1)];
  if (n < 0 || k < 0 || k > n) return WRONG_NUMBER;
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return finite(Math.round(result));
}

function modulo(args: Scalars): Scalar {
  const [value, divisor] = [args.number(0), args.number(1)];
  return divisor === 0 ? DIVISION : finite(value - divisor * Math.floor(value / divisor));
}

function power(args: Scalars): Scalar {
  const [base, exponent] = [args.number(0), args.number(1)];
  if (base === 0 && exponent === 0) return WRONG_NUMBER;
  return base === 0 && exponent < 0 ? DIVISION : finite(base ** exponent);
}

function sumProduct(call: FunctionCall): Scalar {
  const arrays = call.args.map((_, index) => call.matrix(index));
  const [first] = arrays;
  if (first === undefined) return WRONG_VALUE;
  const height = Math.max(...arrays.map((array) => array.height));
  const width = Math.max(...arrays.map((array) => array.width));
  let sum = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let product = 1;
      for (const array of arrays) {
        const value = array.at(row, column);
        if (isCellError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return finite(sum);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

export const mathFunctions: FunctionTable = {
  scalar: {
    PI: () => Math.PI,
    ABS: ofNumber(Math.abs),
    SIGN: ofNumber(Math.sign),
    SQRT: ofNumber(Math.sqrt),
    EXP: ofNumber(Math.exp),
    LN: ofNumber((value) => (value <= 0 ? NaN : Math.log(value))),
    LOG10: ofNumber((value) => (value <= 0 ? NaN : Math.log10(value))),
    LOG: (args) =>
      args.number(0) <= 0 ? WRONG_NUMBER : finite(Math.log(args.number(0)) / Math.log(args.number(1, 10))),
    SIN: ofNumber(Math.sin),
    COS: ofNumber(Math.cos),
    TAN: ofNumber(Math.tan),
    ASIN: ofNumber(Math.asin),
    ACOS: ofNumber(Math.acos),
    ATAN: ofNumber(Math.atan),
    ATAN2: (args) => finite(Math.atan2(args.number(1), args.number(0))),
    RADIANS: ofNumber((value) => (value * Math.PI) / 180),
    DEGREES: ofNumber((value) => (value * 180) / Math.PI),
    INT: ofNumber(Math.floor),
    TRUNC: rounding("down"),
    ROUND: rounding("nearest"),
    ROUNDUP: rounding("up"),
    ROUNDDOWN: rounding("down"),
    MROUND: (args) => {
      const [value, step] = [args.number(0), args.number(1)];
      if (value * step < 0) return WRONG_NUMBER;
      return step === 0 ? 0 : finite(rounded(value / step, 0) * step);
    },
    CEILING: ceiling,
    FLOOR: floor,
    "CEILING.MATH": (args) => multipleOf(args, Math.ceil),
    "FLOOR.MATH": (args) => multipleOf(args, Math.floor),
    EVEN: ofNumber((value) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2)),
    ODD: ofNumber((value) => (value === 0 ? 1 : Math.sign(value) * (2 * Math.ceil((Math.abs(value) - 1) / 2) + 1))),
    MOD: modulo,
    QUOTIENT: (args) => (args.number(1) === 0 ? DIVISION : finite(Math.trunc(args.number(0) / args.number(1)))),
    POWER: power,
    FACT: ofNumber(factorial),
    COMBIN: combinations,
  },
  general: {
    SUM: (call) => finite(sum(call.numbers())),
    SUMSQ: (call) => finite(sum(call.numbers().map((value) => value * value))),
    PRODUCT: (call) => {
      const numbers = call.numbers();
      return numbers.length === 0 ? 0 : finite(numbers.reduce((product, value) => product * value, 1));
    },
    SUMPRODUCT: sumProduct,
    GCD: (call) => call.numbers().map(Math.trunc).reduce(gcd, 0),
    LCM: (call) =>
      call
        .numbers()
        .map(Math.trunc)
        .reduce((a, b) => (a === 0 || b === 0 ? 0 : (a * b) / gcd(a, b)), 1),
  },
};
