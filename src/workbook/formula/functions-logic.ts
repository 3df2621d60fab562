import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import {
  compare,
  isCellError,
  Matrix,
  NOT_AVAILABLE,
  Range,
  toLogical,
  withoutError,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./values";

/** IF over an array chooses place by place. */
function choose(call: FunctionCall): Value {
  const condition = call.value(0);
  const isArray =
    condition instanceof Matrix || (call.place.isArray && condition instanceof Range && !condition.isSingle);
  if (!isArray) return branch(call, toLogical(call.evaluator.single(condition, call.place)));
  const tests = call.evaluator.asMatrix(condition);
  const branches = new Map<boolean, Matrix>();
  return new Matrix(
    tests.rows.map((line, row) =>
      line.map((test, column) => {
        if (isCellError(test)) return test;
        if (typeof test === "string") return WRONG_VALUE;
        const key = toLogical(test);
        const chosen = branches.get(key) ?? call.evaluator.asMatrix(branch(call, key));
        branches.set(key, chosen);
        return chosen.at(chosen.height === 1 ? 0 : row, chosen.width === 1 ? 0 : column);
      }),
    ),
  );
}

function branch(call: FunctionCall, isTrue: boolean): Value {
  const index = isTrue ? 1 : 2;
  if (index >= call.count) return isTrue ? 0 : false;
  return call.has(index) ? call.value(index) : 0;
}

function ifError(isCaught: (value: Scalar) => boolean) {
  return (call: FunctionCall): Value => {
    const value = call.value(0);
    if (value instanceof Matrix || (call.place.isArray && value instanceof Range)) {
      const array = call.evaluator.asMatrix(value);
      return new Matrix(array.rows.map((line) => line.map((item) => (isCaught(item) ? call.scalar(1) : item))));
    }
    const single = call.evaluator.single(value, call.place);
    return isCaught(single) ? (call.has(1) ? call.value(1) : 0) : single;
  };
}

function ifs(call: FunctionCall): Value {
  for (let index = 0; index + 1 < call.count; index += 2) if (call.logical(index)) return call.value(index + 1);
  return NOT_AVAILABLE;
}

function switchValue(call: FunctionCall): Value {
  const wanted = withoutError(call.scalar(0));
  for (let index = 1; index + 1 < call.count; index += 2) {
    if (compare(wanted, call.scalar(index)) === 0) return call.value(index + 1);
  }
  return call.count % 2 === 0 ? call.value(call.count - 1) : NOT_AVAILABLE;
}

/** AND, OR and XOR pass over texts and blanks in cells. */
function combined(combine: (truths: readonly boolean[]) => boolean) {
  return (call: FunctionCall): Scalar => {
    const truths: boolean[] = [];
    for (const [value, isTyped] of call.each(0)) {
      if (isCellError(value)) return value;
      if (typeof value !== "string") truths.push(toLogical(value));
      else if (isTyped) truths.push(toLogical(value));
    }
    return truths.length === 0 ? WRONG_VALUE : combine(truths);
  };
}

function isKind(test: (value: Scalar) => boolean) {
  return (call: FunctionCall): Value =>
    call.evaluator.lifted([call.value(0)], call.place, ([value = null]) => test(value));
}

const isNotAvailable = (value: Scalar): boolean => isCellError(value) && value.error === "#N/A";

export const logicFunctions: FunctionTable = {
  scalar: {
    NOT: (args) => !args.logical(0),
  },
  general: {
    TRUE: () => true,
    FALSE: () => false,
    IF: choose,
    IFS: ifs,
    SWITCH: switchValue,
    IFERROR: ifError(isCellError),
    IFNA: ifError(isNotAvailable),
    CHOOSE: (call) => {
      const index = call.integer(0);
      return index >= 1 && index < call.count ? call.value(index) : WRONG_VALUE;
    },
    AND: combined((truths) => truths.every(Boolean)),
    OR: combined((truths) => truths.some(Boolean)),
    XOR: combined((truths) => truths.filter(Boolean).length % 2 === 1),
    NA: () => NOT_AVAILABLE,
    ISBLANK: isKind((value) => value === null),
    ISNUMBER: isKind((value) => typeof value === "number"),
    ISTEXT: isKind((value) => typeof value === "string"),
    ISNONTEXT: isKind((value) => typeof value !== "string"),
    ISLOGICAL: isKind((value) => typeof value === "boolean"),
    ISERROR: isKind(isCellError),
    ISERR: isKind((value) => isCellError(value) && !isNotAvailable(value)),
    ISNA: isKind(isNotAvailable),
    ISEVEN: (call) => Math.abs(call.integer(0)) % 2 === 0,
    ISODD: (call) => Math.abs(call.integer(0)) % 2 === 1,
    ISREF: (call) => call.value(0) instanceof Range,
    N: (call) => {
      const value = withoutError(call.scalar(0));
      return typeof value === "number" ? value : value === true ? 1 : 0;
    },
    T: (call) => {
      const value = withoutError(call.scalar(0));
      return typeof value === "string" ? value : "";
    },
  },
};
