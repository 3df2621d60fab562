import type { Quoted } from "../findings/finding";

export type Language = "id" | "en";

const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-US" };

/** A figure as a report prints it: 32.785.932.504 or 89,46 in Indonesian, 32,785,932,504 or 89.46 in English. */
export function formatNumber(value: number, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : Math.abs(value) < 0.1 ? 4 : 2;
  return numberText(LOCALES[language], value, decimals);
}

/** A quoted figure or text; texts stand in quotation marks, nothing at all is "kosong" / "blank". */
export function formatQuoted(value: Quoted, language: Language): string {
  if (value === null) return language === "id" ? "kosong" : "blank";
  return typeof value === "number" ? formatNumber(value, language) : `“${value.trim()}”`;
}

/** Formats by locale and decimals: making one costs a hundred times as much as using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number in a locale's style, with at most `decimals` and at least `least` decimals. */
export function numberText(locale: string, value: number, decimals: number, least = 0): string {
  const key = `${locale} ${decimals} ${least}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, minimumFractionDigits: least });
  formats.set(key, format);
  return format.format(value);
}

/** "1 file", "2,345 files": a count with the English word for what is counted. */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count, "en")} ${count === 1 ? one : many}`;
}
