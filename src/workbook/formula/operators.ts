import type { BinaryOperator } from "@borgar/fx/xlsx";
import { compare, DIVISION, toNumber, toText, Unsupported, WRONG_NUMBER, type Scalar } from "./values";

/** The result of an operator between two values. @throws FormulaFailure, Unsupported */
export function binary(operator: BinaryOperator, a: Scalar, b: Scalar): Scalar {
  switch (operator) {
    case "&":
      return toText(a) + toText(b);
    case "=":
      return compare(a, b) === 0;
    case "<>":
      return compare(a, b) !== 0;
    case "<":
      return compare(a, b) < 0;
    case ">":
      return compare(a, b) > 0;
    case "<=":
      return compare(a, b) <= 0;
    case ">=":
      return compare(a, b) >= 0;
    default:
      return arithmetic(operator, toNumber(a), toNumber(b));
  }
}

export function negated(value: Scalar): Scalar {
  const number = toNumber(value);
  return number === 0 ? 0 : -number;
}

export function percent(value: Scalar): Scalar {
  return toNumber(value) / 100;
}

/** A number as a result, or the error Excel gives where there is none. */
export function finite(value: number): Scalar {
  if (!Number.isFinite(value)) return WRONG_NUMBER;
  return value === 0 ? 0 : value;
}

function arithmetic(operator: BinaryOperator, a: number, b: number): Scalar {
  switch (operator) {
    case "+":
      return finite(snapped(a + b, a));
    case "-":
      return finite(snapped(a - b, a));
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? DIVISION : finite(a / b);
    case "^":
      if (a === 0 && b === 0) return WRONG_NUMBER;
      return a === 0 && b < 0 ? DIVISION : finite(a ** b);
    default:
      throw new Unsupported(`operator ${operator}`);
  }
}

/** What is left of two nearly equal numbers is taken for nothing, as Excel does. */
function snapped(result: number, operand: number): number {
  return Math.abs(result) < Math.abs(operand) * 2 ** -50 ? 0 : result;
}
