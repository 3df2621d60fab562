import type { HeaderWords } from "./header-words";
import type { Period } from "../table";

/** When the figures under a header are of. */
export interface HeaderTime {
  /** Only where a calendar year is printed. */
  readonly year: number | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  readonly period: Period | null;
}

const QUARTERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};
const BARE_QUARTER = /^(?:iv|i{1,3})$/;
const QUARTER = /\b(?:triwulan|q)\s*(?:ke\s*\/?\s*)?(iv|i{1,3}|[1-4])\b/;
const YEAR = /\b((?:19|20)\d\d)\b/g;

/** Words that only say when, and nothing about the measure. */
const TIME_WORDS = [
  /\b(?:sd )?(?:bulan|triwulan|tahun|periode|semester)(?: yang)? (?:ini|lalu|sebelumnya|berjalan|pelaporan)\b/g,
  /\bsd (?:dengan )?(?=(?:tahun|triwulan|bulan)\b)/g,
  /\b(?:triwulan|q)\s*(?:ke\s*\/?\s*)?(?:iv|i{1,3}|[1-4])\b/g,
  /\btahun(?: anggaran)?(?: ke)?(?: \/)?(?: (?:\d{1,2}|i{1,3}|iv|v|n|berjalan|lalu|ini|sebelumnya))?\b/g,
  /\b(?:19|20)\d\d\b/g,
  /\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/g,
  /\bta\b|\bsetiap\b|\bper tahun\b/g,
];

/** The time a path of header words speaks of; the lowest part that says something decides. */
export function headerTime(parts: readonly HeaderWords[]): HeaderTime {
  const time: { year: number | null; quarter: 1 | 2 | 3 | 4 | null; period: Period | null } = {
    year: null,
    quarter: null,
    period: null,
  };
  for (const { words } of [...parts].reverse()) {
    time.year ??= yearIn(words);
    time.quarter ??= quarterIn(words);
    time.period ??= periodIn(words);
  }
  return time;
}

/** The header words without those that only say when: "target renstra tahun ke" → "target renstra". */
export function withoutTime(words: string): string {
  if (BARE_QUARTER.test(words)) return "";
  return TIME_WORDS.reduce((rest, pattern) => rest.replace(pattern, " "), words)
    .replace(/\s+/g, " ")
    .replace(/^[\s/]+|[\s/]+$/g, "")
    .replace(/(?:\s(?:\/|pada|di|triwulan))+$/, "")
    .replace(/^triwulan$/, "");
}

function yearIn(words: string): number | null {
  const years = [...words.matchAll(YEAR)].map((match) => Number(match[1]));
  return years.length === 1 || (years.length > 1 && !/sd|\//.test(words)) ? (years.at(-1) ?? null) : null;
}

function quarterIn(words: string): 1 | 2 | 3 | 4 | null {
  const roman = BARE_QUARTER.exec(words)?.[0] ?? QUARTER.exec(words)?.[1];
  return roman === undefined ? null : (QUARTERS[roman] ?? null);
}

function periodIn(words: string): Period | null {
  if (
    /\b(?:kondisi (?:kinerja )?(?:pada )?awal|baseline|dasar|sadar|data awal|kondisi awal)\b|\bawal (?:periode|perencanaan|tahun)\b|\btahun awal\b/.test(
      words,
    )
  )
    return "dasar";
  if (/\bakhir\b|\bkondisi (?:kinerja|kerja)\b/.test(words)) return "akhir";
  if (/\b(?:lalu|sebelumnya|n \/ [12])\b/.test(words)) return "lalu";
  if (/\bsd\b/.test(words) && quarterIn(words) === null) return "sampai";
  if (/\b(?:bulan|triwulan|tahun|periode) (?:ini|berjalan|pelaporan)\b/.test(words)) return "ini";
  return /\b(?:renja|rkpd)\b/.test(words) && !/\brenstra\b|\brpjmd\b/.test(words) && quarterIn(words) === null
    ? "ini"
    : null;
}
