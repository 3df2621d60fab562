/** What a number format says about the numbers under it. */
export interface FormatMeaning {
  /** A date or a time: the number counts days. */
  readonly isDate: boolean;
  /** "bln" in `#,##0" bln"`, "%" in `0.00%`, or null. */
  readonly unit: string | null;
}

const CURRENCY = /^(?:rp|idr)\.?$/i;

/** Everything before the first ";" that is not quoted. */
const FIRST_SECTION = /^(?:[^";]|"[^"]*")*/;
/** Quoted and escaped characters, and those that only take or fill room. */
const LITERAL = /"[^"]*"|\\.|_.|\*./g;
/** Colours, conditions and currencies; not the elapsed time in "[h]:mm". */
const BRACKETS = /\[(?![hms]+\])[^\]]*\]/gi;

/** Reads a number format code in Excel's English notation; of several sections the first, for positive numbers. */
export function formatMeaning(code: string): FormatMeaning {
  const section = FIRST_SECTION.exec(code)?.[0] ?? "";
  const bare = section.replace(LITERAL, "").replace(BRACKETS, "");
  if (/[dmyhs]/i.test(bare)) return { isDate: true, unit: null };
  if (bare.includes("%")) return { isDate: false, unit: "%" };
  const words = section.split('"').filter((_, index) => index % 2 === 1);
  const unit = words.map((text) => text.trim()).find((text) => /\p{L}/u.test(text) && !CURRENCY.test(text));
  return { isDate: false, unit: unit ?? null };
}
