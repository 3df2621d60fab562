import type { CellValue } from "../content";
import { callResult } from "./functions";
import { isError, toNumber, type Outcome } from "./outcome";
import { referenceOf } from "./references";
import { argumentsOf, formulaTree, functionName, type FormulaNode } from "./syntax";

/** The value of a cell of the formula's own sheet. */
export type ValueAt = (row: number, column: number) => CellValue;

/**
 * The value of a simple formula: arithmetic, comparisons, and the functions of `functions.ts` over cells of its own sheet.
 * Everything else is undefined, so that nothing is concluded from it.
 */
export function formulaOutcome(formula: string, valueAt: ValueAt): Outcome {
  const tree = formulaTree(formula);
  return tree === null ? undefined : outcomeOf(tree, valueAt);
}

/** The outcome of a part of a formula. */
export function outcomeOf(node: FormulaNode, valueAt: ValueAt): Outcome {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "boolean" ? Number(node.value) : node.value;
    case "ErrorLiteral":
      return node.value;
    case "UnaryExpression":
      return unary(node.operator, toNumber(first(node.arguments, valueAt)));
    case "BinaryExpression": {
      const [left, right] = node.arguments.map((argument) => outcomeOf(argument, valueAt));
      return binary(node.operator, left, right);
    }
    case "ReferenceIdentifier": {
      const cells = cellsOf(node, valueAt);
      return cells?.length === 1 ? cells[0] : undefined;
    }
    case "CallExpression":
      return callResult(
        functionName(node),
        argumentsOf(node).map((argument) => ({
          outcome: () => (argument === null ? null : outcomeOf(argument, valueAt)),
          cells: () => (argument === null ? [null] : (cellsOf(argument, valueAt) ?? null)),
        })),
      );
    default:
      return undefined;
  }
}

function first(nodes: readonly FormulaNode[], valueAt: ValueAt): Outcome {
  return nodes[0] === undefined ? undefined : outcomeOf(nodes[0], valueAt);
}

/** More cells than a report has rows are not looked at. */
const MOST = 20_000;

/** The cells of a reference to the formula's own sheet, null where the node is none. */
function cellsOf(node: FormulaNode, valueAt: ValueAt): readonly Outcome[] | null {
  if (node.type !== "ReferenceIdentifier") return null;
  const [reference] = referenceOf({ type: "range", value: node.value });
  if (reference === undefined || reference.sheet !== null || reference.workbook !== null) return null;
  const { top, left, bottom, right } = reference.area;
  if ((bottom - top + 1) * (right - left + 1) > MOST) return null;
  const cells: Outcome[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(plain(valueAt(row, column)));
  return cells;
}

function plain(value: CellValue): Outcome {
  if (typeof value === "boolean") return undefined;
  return typeof value === "object" && value !== null ? value.error : value;
}

function unary(operator: string, value: Outcome): Outcome {
  if (typeof value !== "number") return value;
  if (operator === "-") return -value;
  if (operator === "%") return value / 100;
  return operator === "+" ? value : undefined;
}

function binary(operator: string, left: Outcome, right: Outcome): Outcome {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (left === undefined || right === undefined) return undefined;
  if (operator === "=" || operator === "<>") return equality(left, right) === (operator === "=") ? 1 : 0;
  const isTextual =
    operator === "&" || (/[<>]/.test(operator) && (typeof left === "string" || typeof right === "string"));
  if (isTextual) return undefined;
  const [a, b] = [toNumber(left), toNumber(right)];
  if (typeof a !== "number") return a;
  return typeof b === "number" ? arithmetic(operator, a, b) : b;
}

function arithmetic(operator: string, a: number, b: number): Outcome {
  if (operator === "/" && b === 0) return "#DIV/0!";
  const results: Readonly<Record<string, number>> = {
    "+": a + b,
    "-": a - b,
    "*": a * b,
    "/": a / b,
    "^": a ** b,
    "<": Number(a < b),
    ">": Number(a > b),
    "<=": Number(a <= b),
    ">=": Number(a >= b),
  };
  return results[operator];
}

/** A blank equals 0 and the empty text; texts are compared without regard to case. */
function equality(left: number | string | null, right: number | string | null): boolean {
  if (left === null) return right === null || right === 0 || right === "";
  if (right === null) return left === 0 || left === "";
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  return left === right;
}
