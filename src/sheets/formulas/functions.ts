import { sumDecimals } from "../../domain/decimal";
import { roundHalfAway } from "../../domain/rounding";
import { isError, toNumber, type Outcome } from "./outcome";

/** An argument, worked out only when a function asks for it. */
interface Argument {
  readonly outcome: () => Outcome;
  /** The cells where it is a reference, else null. */
  readonly cells: () => readonly Outcome[] | null;
}

type Call = (args: readonly Argument[]) => Outcome;

/** What a function gives for its arguments; undefined for functions that are not known here. */
export function callResult(name: string, args: readonly Argument[]): Outcome {
  return FUNCTIONS.get(name)?.(args);
}

const FUNCTIONS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ["SUM", overNumbers((numbers) => sumDecimals(numbers))],
  ["MIN", overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)))],
  ["MAX", overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)))],
  ["AVERAGE", overNumbers((numbers) => (numbers.length === 0 ? "#DIV/0!" : sumDecimals(numbers) / numbers.length))],
  ["ROUND", ([value, places]) => round(numberOf(value), numberOf(places))],
  ["ABS", ([value]) => whenNumber(numberOf(value), Math.abs)],
  ["IFERROR", ([value, otherwise]) => (isError(value?.outcome()) ? otherwise?.outcome() : value?.outcome())],
  ["IFNA", ([value, otherwise]) => (value?.outcome() === "#N/A" ? otherwise?.outcome() : value?.outcome())],
  ["IF", chosen],
]);

function numberOf(argument: Argument | undefined): Outcome {
  return argument === undefined ? undefined : toNumber(argument.outcome());
}

function whenNumber(value: Outcome, make: (value: number) => number): Outcome {
  return typeof value === "number" ? make(value) : value;
}

function round(value: Outcome, places: Outcome): Outcome {
  if (typeof value !== "number") return value;
  if (typeof places !== "number" || places < 0) return isError(places) ? places : undefined;
  return roundHalfAway(value, places);
}

function chosen([condition, yes, no]: readonly Argument[]): Outcome {
  const holds = numberOf(condition);
  if (typeof holds !== "number") return holds;
  return holds === 0 ? (no === undefined ? undefined : no.outcome()) : yes?.outcome();
}

/** A function over all numbers of its arguments: texts and blanks of cells are left out, as Excel does. */
function overNumbers(make: (numbers: readonly number[]) => Outcome): Call {
  return (args) => {
    const values = args.flatMap((argument) => argument.cells() ?? [numberOf(argument)]);
    const error = values.find(isError);
    if (error !== undefined) return error;
    if (values.includes(undefined)) return undefined;
    return make(values.filter((value) => typeof value === "number"));
  };
}
