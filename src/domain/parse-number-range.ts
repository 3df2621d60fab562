import { readDigits, type DigitReading } from "./parse-number-digits";
import type { NumberRefusal, NumberStyle, TypedNumber } from "./typed-number";

/** Optional sign and currency, digits without blanks, then a unit. */
const LIMIT = String.raw`([-−]?)\s?(?:(?:rp|idr)\s?\.?\s?)?(\d(?:[\d.,]*\d)?)\s?`;
const DASH = "[-–—−]";
const WORD = String.raw`(?:s\s?[./]?\s?d\.?|sampai(?:\sdengan)?|hingga)`;
const RANGE = new RegExp(String.raw`^${LIMIT}(%|[a-z]+)?\s?(${DASH}|${WORD})\s?${LIMIT}(%\D*|[a-z(]\D*)?$`, "i");
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads two limits typed as one text: "69,1-69,5", "3,2 – 3,0 %", "10 s/d 12 Orang". What only looks like one is left:
 * years ("2024-2026"), months and dates ("12-05"), telephone numbers, signs before a dash ("-5-3"), two different units.
 * @param text with single blanks, trimmed
 * @returns null where no range stands; "malformed" where a limit is no number or the limits are of two styles.
 */
export function parseRange(trimmed: string, text: string, style: NumberStyle | null): TypedNumber | null {
  const parts = RANGE.exec(trimmed);
  if (parts === null) return null;
  const [, sign1 = "", digits1 = "", unit1 = "", connector = "", sign2 = "", digits2 = "", unit2 = ""] = parts;
  if (sign1 + sign2 !== "" && /^\W/.test(connector)) return null;
  const unit = unit2 === "" ? unit1 : unit2;
  if (unit1 !== "" && unit1.toLowerCase() !== unit.toLowerCase()) return null;
  if (isNoQuantity(digits1, digits2)) return null;
  const limits = readLimits(digits1, digits2, style);
  if (typeof limits === "string") return { kind: "malformed", text, reason: limits };
  const first = sign1 === "" ? limits.first : 0 - limits.first;
  const second = sign2 === "" ? limits.second : 0 - limits.second;
  return {
    kind: "range",
    low: Math.min(first, second),
    high: Math.max(first, second),
    descending: first > second,
    text,
    style: limits.style,
    unit: unit === "" ? null : unit,
  };
}

/** Digits that are written with a dash without being an amount: dates, periods and telephone numbers. */
function isNoQuantity(first: string, second: string): boolean {
  if (/^0\d/.test(first) || /^0\d/.test(second)) return true;
  if (YEAR.test(second) && (YEAR.test(first) || /^(?:[1-9]|1[0-2])$/.test(first))) return true;
  return /^\d{6,}$/.test(second) && second.length - first.length >= 2;
}

interface Limits {
  readonly first: number;
  readonly second: number;
  readonly style: NumberStyle | null;
}

/** Both limits in one style: a limit that can be read one way only decides for the other. */
function readLimits(first: string, second: string, style: NumberStyle | null): Limits | NumberRefusal {
  const one = readDigits(first, style);
  const other = readDigits(second, style);
  if (typeof one === "string") return one;
  if (typeof other === "string") return other;
  const proofs = new Set([one, other].flatMap(provenStyle));
  if (proofs.size > 1) return "separators";
  const [proven] = proofs;
  const isOpen = one.ambiguous || other.ambiguous;
  if (isOpen && proven !== undefined && proven !== style) return readLimits(first, second, proven);
  return { first: one.value, second: other.value, style: proven ?? (isOpen ? style : null) };
}

function provenStyle({ style, ambiguous }: DigitReading): readonly NumberStyle[] {
  return ambiguous || style === null ? [] : [style];
}
