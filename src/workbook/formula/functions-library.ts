import {
  CORREL,
  COVARIANCE,
  CUMIPMT,
  CUMPRINC,
  DB,
  DDB,
  EFFECT,
  FORECAST,
  FV,
  GEOMEAN,
  HARMEAN,
  INTERCEPT,
  IPMT,
  IRR,
  MIRR,
  NOMINAL,
  NPER,
  NPV,
  PMT,
  PPMT,
  PV,
  RATE,
  ROMAN,
  RSQ,
  SLN,
  SLOPE,
  SYD,
  TRIMMEAN,
} from "@formulajs/formulajs";
import type { FunctionTable } from "./evaluator";
import type { FunctionCall, GeneralFunction } from "./function-call";
import { finite } from "./operators";
import { FormulaFailure, isCellError, Matrix, Range, Unsupported, WRONG_VALUE, type Scalar } from "./values";

type LibraryFunction = (...args: unknown[]) => unknown;

/** A function of the library; single values and lists are handed over, errors come back as values. */
function fromLibrary(apply: LibraryFunction): GeneralFunction {
  return (call) => result(apply(...call.args.map((_, index) => argument(call, index))));
}

function argument(call: FunctionCall, index: number): unknown {
  if (!call.has(index)) return undefined;
  const value = call.value(index);
  const isList = value instanceof Matrix || (value instanceof Range && !value.isSingle);
  const values = isList ? call.evaluator.asMatrix(value).values() : [call.evaluator.single(value, call.place)];
  const bad = values.find(isCellError);
  if (bad !== undefined) throw new FormulaFailure(bad);
  return isList ? values.filter((item) => item !== null) : (values[0] ?? 0);
}

function result(value: unknown): Scalar {
  if (value instanceof Error) return { error: value.message };
  if (typeof value === "number") return finite(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  throw new Unsupported("library result");
}

/** Pairs of numbers are only taken where both lists have one. */
function ofPairs(apply: LibraryFunction, first: number): GeneralFunction {
  return (call) => {
    const [a, b] = [call.matrix(first).values(), call.matrix(first + 1).values()];
    if (a.length !== b.length) return { error: "#N/A" };
    const bad = [...a, ...b].find(isCellError);
    if (bad !== undefined) return bad;
    const places = a.map((_, index) => index).filter((i) => typeof a[i] === "number" && typeof b[i] === "number");
    const lists = [places.map((place) => a[place]), places.map((place) => b[place])];
    if (places.length === 0) return WRONG_VALUE;
    return result(apply(...(first === 0 ? lists : [call.number(0), ...lists])));
  };
}

export const libraryFunctions: FunctionTable = {
  scalar: {},
  general: {
    PMT: fromLibrary(PMT as LibraryFunction),
    IPMT: fromLibrary(IPMT as LibraryFunction),
    PPMT: fromLibrary(PPMT as LibraryFunction),
    PV: fromLibrary(PV as LibraryFunction),
    FV: fromLibrary(FV as LibraryFunction),
    NPER: fromLibrary(NPER as LibraryFunction),
    RATE: fromLibrary(RATE as LibraryFunction),
    NPV: fromLibrary(NPV as LibraryFunction),
    IRR: fromLibrary(IRR as LibraryFunction),
    MIRR: fromLibrary(MIRR as LibraryFunction),
    CUMIPMT: fromLibrary(CUMIPMT as LibraryFunction),
    CUMPRINC: fromLibrary(CUMPRINC as LibraryFunction),
    EFFECT: fromLibrary(EFFECT as LibraryFunction),
    NOMINAL: fromLibrary(NOMINAL as LibraryFunction),
    SLN: fromLibrary(SLN as LibraryFunction),
    SYD: fromLibrary(SYD as LibraryFunction),
    DB: fromLibrary(DB as LibraryFunction),
    DDB: fromLibrary(DDB as LibraryFunction),
    GEOMEAN: fromLibrary(GEOMEAN as LibraryFunction),
    HARMEAN: fromLibrary(HARMEAN as LibraryFunction),
    TRIMMEAN: fromLibrary(TRIMMEAN as LibraryFunction),
    ROMAN: fromLibrary(ROMAN as LibraryFunction),
    CORREL: ofPairs(CORREL as LibraryFunction, 0),
    SLOPE: ofPairs(SLOPE as LibraryFunction, 0),
    INTERCEPT: ofPairs(INTERCEPT as LibraryFunction, 0),
    RSQ: ofPairs(RSQ as LibraryFunction, 0),
    "COVARIANCE.P": ofPairs(COVARIANCE.P as LibraryFunction, 0),
    "COVARIANCE.S": ofPairs(COVARIANCE.S as LibraryFunction, 0),
    FORECAST: ofPairs(FORECAST as LibraryFunction, 1),
    "FORECAST.LINEAR": ofPairs(FORECAST as LibraryFunction, 1),
  },
};
