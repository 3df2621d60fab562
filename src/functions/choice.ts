import { onlyCell, type Cell, type Input } from "./input";
import { refuse, withoutError } from "./refusal";
import { isBlankOrZero } from "./value";

/** What may be typed for each choice; the first word is the one that help and errors name. */
export type Choices<Choice extends string> = Readonly<Record<Choice, readonly [string, ...string[]]>>;

/**
 * The choice a cell names, whatever its case; null when it is left out. Refuses everything else with the list of what may be typed.
 */
export function choose<Choice extends string>(cell: Cell, choices: Choices<Choice>): Choice | null {
  const value = withoutError(cell.value);
  if (isBlankOrZero(value)) return null;
  const typed = plain(String(value));
  const entries = Object.entries<readonly [string, ...string[]]>(choices) as [Choice, readonly [string, ...string[]]][];
  const found = entries.find(([, words]) => words.some((word) => plain(word) === typed));
  if (found !== undefined) return found[0];
  return refuse("pilihan", { parameter: cell.parameter, found: value, expected: entries.map(([, words]) => words[0]) });
}

/** As `choose`, for a setting that is a single value. */
export function chooseOnce<Choice extends string>(input: Input, choices: Choices<Choice>): Choice | null {
  return choose(onlyCell(input), choices);
}

/** Lower case, and blanks, hyphens and underscores alike. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_–-]+/g, "-");
}
