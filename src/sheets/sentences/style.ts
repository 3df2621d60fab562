/** How the office writes figures in its sentences. */
export interface SentenceStyle {
  /** Decimals of percentages and points: 0, 1 or 2. */
  readonly decimals: number;
  /** Whether amounts are repeated in words, in brackets after the figure. */
  readonly inWords: boolean;
}

/** As reports print them. */
export const USUAL_STYLE: SentenceStyle = { decimals: 2, inWords: true };

/** A template without the amounts in words that stand in brackets of their own. */
export function withoutWords(text: string): string {
  return text.replace(/ ?\(\s*\{[^{}:]+:\s*terbilang\s*\}\s*\)/g, "");
}
