import { parseNumber } from "./parse-number";
import type { NumberStyle } from "./typed-number";

/** The style most of a column's typed numbers and ranges can only be read in; null when none of them decides. */
export function decideStyle(texts: Iterable<string>): NumberStyle | null {
  let balance = 0;
  for (const text of texts) balance += weightOf(text);
  if (balance === 0) return null;
  return balance > 0 ? "id" : "en";
}

/** 1 for a text that is surely Indonesian, −1 for one surely English, 0 for all others. */
function weightOf(text: string): number {
  const typed = parseNumber(text, null);
  if (typed.kind !== "range" && (typed.kind !== "text-number" || typed.ambiguous)) return 0;
  if (typed.style === null) return 0;
  return typed.style === "id" ? 1 : -1;
}
