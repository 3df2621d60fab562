import type { FunctionWording } from "../wording/functions";
import { FUNCTIONS_EN } from "../wording/functions.en";
import { FUNCTIONS_ID } from "../wording/functions.id";
import type { Language } from "../wording/numbers";
import type { FunctionId } from "./declarations";
import { evaluate } from "./evaluate";
import { inWords } from "./in-words";
import type { FunctionValue, Matrix, Outcome } from "./value";

export { DECLARATIONS, FUNCTION_IDS, type Declaration, type FunctionId } from "./declarations";
export type { ErrorName, FunctionError, FunctionValue, Matrix } from "./value";

const WORDS: Readonly<Record<Language, FunctionWording>> = { id: FUNCTIONS_ID, en: FUNCTIONS_EN };

/**
 * Computes a function. Always gives a matrix, of one cell for a single result, and never throws: whatever goes wrong is an
 * error value in its place, with a sentence in the language asked for.
 * @param args in the order of the declaration; undefined or a single null for an argument left out
 */
export function callFunction(id: FunctionId, args: readonly (Matrix | undefined)[], language: Language): Matrix {
  return evaluate(id, args).map((row) => row.map((outcome) => toValue(id, outcome, WORDS[language])));
}

function toValue(id: FunctionId, outcome: Outcome, words: FunctionWording): FunctionValue {
  return typeof outcome === "object" && "failure" in outcome ? inWords(id, outcome.failure, words) : outcome;
}
