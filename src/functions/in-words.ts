import { formatNumber } from "../domain/format-number";
import type { FunctionWording } from "../wording/functions";
import type { FunctionId } from "./declarations";
import { ERROR_OF } from "./failure-reason";
import { isBlank, isError, type Failure, type FunctionError, type FunctionValue } from "./value";

const LONGEST_QUOTE = 40;

/** A failure as an error value with a sentence: what is wrong, what was found, what is expected. */
export function inWords(id: FunctionId, failure: Failure, words: FunctionWording): FunctionError {
  const parameters: Readonly<Record<string, { readonly name: string }>> = words.functions[id].parameters;
  const message = words.errors[failure.reason]({
    parameter: failure.parameter === null ? "" : (parameters[failure.parameter]?.name ?? failure.parameter),
    found: quoted(failure.found, words),
    expected: failure.expected,
  });
  return { error: ERROR_OF[failure.reason], message };
}

/** What was found, as the sentence shows it: texts in quotation marks and cut short, numbers in the language's own style. */
function quoted(value: FunctionValue, { language, blank }: FunctionWording): string {
  if (isBlank(value)) return blank;
  if (typeof value === "number") return formatNumber(value, language, null);
  const text = isError(value) ? value.error : String(value).trim().replace(/\s+/g, " ");
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}”`;
}
