import { parseNumber } from "./parse-number";

/** The labels of an evaluation of accountability, best first. */
export const PREDIKAT = ["AA", "A", "BB", "B", "CC", "C", "D"] as const;
export type Predikat = (typeof PREDIKAT)[number];

/** What a cell such as "79,17BB", "62 (B)" or "BB" says. At least one of the two is there. */
export interface NilaiPredikat {
  readonly nilai: number | null;
  readonly predikat: Predikat | null;
}

/** Reads nilai and predikat from one text; null when it is neither, or a number with another unit. */
export function parsePredikat(text: string): NilaiPredikat | null {
  const alone = predikatOf(text);
  if (alone !== null) return { nilai: null, predikat: alone };
  // A nilai is at most 100: its separator is never one of thousands.
  const typed = parseNumber(text, text.includes(".") ? "en" : "id");
  if (typed.kind !== "text-number") return null;
  if (typed.unit === null) return { nilai: typed.value, predikat: null };
  const predikat = predikatOf(typed.unit);
  return predikat === null ? null : { nilai: typed.value, predikat };
}

function predikatOf(text: string): Predikat | null {
  const letters = text
    .trim()
    .replace(/^\(\s*(.*?)\s*\)$/, "$1")
    .toUpperCase();
  return PREDIKAT.find((predikat) => predikat === letters) ?? null;
}
