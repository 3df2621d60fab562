import type { CellReader } from "./cell-reader";
import { FunctionCall, type GeneralFunction } from "./function-call";
import { binary, negated, percent } from "./operators";
import type { FormulaNode } from "./parse";
import type { References } from "./references";
import { Scalars, type ScalarFunction } from "./scalars";
import {
  FormulaFailure,
  isCellError,
  Matrix,
  NULL_INTERSECTION,
  Range,
  RangeList,
  Unsupported,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./values";
import type { FileSheet } from "../sheet";

/** Where a formula stands, and how it is read there. */
export interface Place {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly column: number;
  /** True inside array formulas and arguments that take arrays: ranges are not cut down to one cell. */
  readonly isArray: boolean;
  /** Names bound by LET, lower case. */
  readonly bound: ReadonlyMap<string, Value>;
  /** How many defined names are being followed. */
  readonly depth: number;
}

/** The functions an evaluator knows, upper case. */
export interface FunctionTable {
  readonly scalar: Readonly<Record<string, ScalarFunction>>;
  readonly general: Readonly<Record<string, GeneralFunction>>;
}

type Node<T extends FormulaNode["type"]> = Extract<FormulaNode, { type: T }>;

/** Evaluates syntax trees. */
export class Evaluator {
  constructor(
    readonly cells: CellReader,
    readonly references: References,
    private readonly functions: FunctionTable,
  ) {}

  /** The value of a formula for one cell: blank becomes 0, arrays give their first value. @throws Unsupported */
  cellValue(node: FormulaNode, place: Place): Scalar {
    return this.caught(() => this.single(this.evaluate(node, place), place)) ?? 0;
  }

  /** The values of an array formula. @throws Unsupported */
  arrayValue(node: FormulaNode, place: Place): Matrix {
    const value = this.caught(() => this.asMatrix(this.evaluate(node, { ...place, isArray: true })));
    return value instanceof Matrix ? value : new Matrix([[value]]);
  }

  /** @throws FormulaFailure, Unsupported */
  evaluate(node: FormulaNode, place: Place): Value {
    switch (node.type) {
      case "Literal":
        return node.value;
      case "ErrorLiteral":
        return { error: node.value };
      case "ReferenceIdentifier":
        return this.reference(node, place);
      case "UnaryExpression":
        return this.unary(node, place);
      case "BinaryExpression":
        return this.binary(node, place);
      case "CallExpression":
        return this.call(node, place);
      case "ArrayExpression":
        return new Matrix(
          node.elements.map((row) => row.map((item) => this.single(this.evaluate(item, place), place))),
        );
      case "LetExpression":
        return this.letExpression(node, place);
      case "LambdaExpression":
        throw new Unsupported("LAMBDA");
    }
  }

  /** One value of whatever came out: of a range the cell in the same row or column, of an array the first. */
  single(value: Value, place: Place): Scalar {
    if (value instanceof Matrix) return value.at(0, 0);
    if (value instanceof RangeList) return WRONG_VALUE;
    if (!(value instanceof Range)) return value;
    const { sheet, area } = value;
    if (value.isSingle) return this.cells.valueOf(sheet, area.top, area.left);
    if (place.isArray) return this.cells.valueOf(sheet, area.top, area.left);
    const inRows = place.row >= area.top && place.row <= area.bottom;
    const inColumns = place.column >= area.left && place.column <= area.right;
    if (value.width === 1 && inRows) return this.cells.valueOf(sheet, place.row, area.left);
    if (value.height === 1 && inColumns) return this.cells.valueOf(sheet, area.top, place.column);
    return WRONG_VALUE;
  }

  asMatrix(value: Value): Matrix {
    if (value instanceof Matrix) return value;
    if (value instanceof Range) return this.cells.matrix(value);
    return new Matrix([[value instanceof RangeList ? WRONG_VALUE : value]]);
  }

  /** Applies a function to single values, or to each place of the arrays among them. */
  lifted(values: readonly Value[], place: Place, apply: (values: readonly Scalar[]) => Scalar): Value {
    const operands = values.map((value) => this.operand(value, place));
    const guarded = (scalars: readonly Scalar[]): Scalar => this.caught(() => apply(scalars));
    const arrays = operands.filter((operand) => operand instanceof Matrix);
    if (arrays.length === 0) return guarded(operands as readonly Scalar[]);
    const height = Math.max(...arrays.map((array) => array.height));
    const width = Math.max(...arrays.map((array) => array.width));
    return new Matrix(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) =>
          guarded(operands.map((operand) => (operand instanceof Matrix ? stretched(operand, row, column) : operand))),
        ),
      ),
    );
  }

  private operand(value: Value, place: Place): Scalar | Matrix {
    if (value instanceof Matrix) return value.height === 1 && value.width === 1 ? value.at(0, 0) : value;
    if (value instanceof Range && place.isArray && !value.isSingle) return this.cells.matrix(value);
    return this.single(value, place);
  }

  private reference(node: Node<"ReferenceIdentifier">, place: Place): Value {
    if (node.kind === "name") {
      const bound = place.bound.get(node.value.toLowerCase());
      if (bound !== undefined) return bound;
      return this.references.named(node.value, place, (tree, inner) => this.evaluate(tree, inner));
    }
    return this.references.range(node, place);
  }

  private unary(node: Node<"UnaryExpression">, place: Place): Value {
    const [operand] = node.arguments;
    if (operand === undefined || node.operator === "#") throw new Unsupported("spilled range");
    const value = this.evaluate(operand, place);
    if (node.operator === "+") return value;
    if (node.operator === "@") return this.single(value, { ...place, isArray: false });
    return this.lifted([value], place, ([item = null]) => (node.operator === "%" ? percent(item) : negated(item)));
  }

  private binary(node: Node<"BinaryExpression">, place: Place): Value {
    const [first, second] = node.arguments;
    if (first === undefined || second === undefined) throw new Unsupported("operator");
    const { operator } = node;
    const [a, b] = [this.evaluate(first, place), this.evaluate(second, place)];
    if (operator === ":" || operator === " " || operator === ",") return joinedRanges(operator, a, b);
    return this.lifted([a, b], place, ([x = null, y = null]) => binary(operator, x, y));
  }

  private call(node: Node<"CallExpression">, place: Place): Value {
    const name = functionName(node.callee.name);
    const general = this.functions.general[name];
    const args = node.arguments as readonly (FormulaNode | null)[];
    if (general !== undefined) {
      try {
        return general(new FunctionCall(this, args, place));
      } catch (error) {
        if (error instanceof FormulaFailure) return error.value;
        throw error;
      }
    }
    const scalar = this.functions.scalar[name];
    if (scalar === undefined) throw new Unsupported(name);
    const missing = args.map((arg) => arg === null);
    const values = args.map((arg) => (arg === null ? null : this.evaluate(arg, place)));
    return this.lifted(values, place, (scalars) => scalar(new Scalars(scalars, missing)));
  }

  private letExpression(node: Node<"LetExpression">, place: Place): Value {
    const bound = new Map(place.bound);
    for (const { id, init } of node.declarations) {
      if (init === null) throw new Unsupported("LET");
      bound.set(id.name.toLowerCase(), this.evaluate(init, { ...place, bound }));
    }
    if (node.body === null) throw new Unsupported("LET");
    return this.evaluate(node.body, { ...place, bound });
  }

  private caught<T>(action: () => T): T | { error: string } {
    try {
      return action();
    } catch (error) {
      if (error instanceof FormulaFailure) return error.value;
      throw error;
    }
  }
}

/** The name a function is known by, without the prefixes files carry. */
export function functionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?|^_XLUDF\./, "");
}

/** The value of an array at a place of a larger one: single rows and columns are repeated. */
function stretched(array: Matrix, row: number, column: number): Scalar {
  const r = array.height === 1 ? 0 : row;
  const c = array.width === 1 ? 0 : column;
  return r < array.height && c < array.width ? array.at(r, c) : { error: "#N/A" };
}

function joinedRanges(operator: ":" | " " | ",", a: Value, b: Value): Value {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  if (operator === ",") {
    const lists = [a, b].flatMap((value): readonly Value[] => (value instanceof RangeList ? value.ranges : [value]));
    const ranges = lists.filter((value) => value instanceof Range);
    return ranges.length === lists.length ? new RangeList(ranges) : WRONG_VALUE;
  }
  if (!(a instanceof Range) || !(b instanceof Range) || a.sheet !== b.sheet) return WRONG_REFERENCE;
  const pick = operator === ":" ? ([Math.min, Math.max] as const) : ([Math.max, Math.min] as const);
  const area = {
    top: pick[0](a.area.top, b.area.top),
    left: pick[0](a.area.left, b.area.left),
    bottom: pick[1](a.area.bottom, b.area.bottom),
    right: pick[1](a.area.right, b.area.right),
  };
  return area.top > area.bottom || area.left > area.right ? NULL_INTERSECTION : new Range(a.sheet, area);
}
