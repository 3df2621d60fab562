/** What a number format says about the numbers under it. */
export interface FormatMeaning {
  /** A date or a time: the number counts days. */
  readonly isDate: boolean;
  /** "bln" in `#,##0" bln"`, "%" in `0.00%`, or null. */
  readonly unit: string | null;
}

const CURRENCY = /^(?:rp|idr)\.?$/i;

/** Reads a number format code in Excel's English notation; of several sections the first, for positive numbers. */
export function formatMeaning(code: string): FormatMeaning {
  const section = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)[0] ?? "";
  const literals = [...section.matchAll(/"([^"]*)"/g)].map((match) => (match[1] ?? "").trim());
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h|m|s|\$-)[^\]]*\]/gi, "")
    .replace(/\[\$[^\]]*\]/g, "");
  if (bare !== "" && !/general/i.test(bare) && /[dmyhs]/i.test(bare)) return { isDate: true, unit: null };
  if (bare.includes("%")) return { isDate: false, unit: "%" };
  return { isDate: false, unit: literals.find((text) => /\p{L}/u.test(text) && !CURRENCY.test(text)) ?? null };
}
