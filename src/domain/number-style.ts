import { parseNumber } from "./parse-number";
import type { NumberStyle } from "./typed-number";

/** The style most of a column's typed numbers can only be read in; null when none of them decides. */
export function decideStyle(texts: Iterable<string>): NumberStyle | null {
  let balance = 0;
  for (const text of texts) {
    const typed = parseNumber(text, null);
    if (typed.kind === "text-number" && !typed.ambiguous && typed.style !== null)
      balance += typed.style === "id" ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0 ? "id" : "en";
}
