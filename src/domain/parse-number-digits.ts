import type { NumberRefusal, NumberStyle } from "./typed-number";

/** The value of bare digits with separators, and what it proves about the style. */
export interface DigitReading {
  readonly value: number;
  /** Null where the digits have no separator. */
  readonly style: NumberStyle | null;
  /** One separator before exactly three digits: `style` is then the column's, or null. */
  readonly ambiguous: boolean;
  /** Groups of three stand in it and prove that no digit is lost. */
  readonly grouped: boolean;
}

/**
 * Reads digits with points, commas and blanks between them; first and last character are digits.
 * @param style how the column writes decimals; decides "2.430". Without it such a text is read the Indonesian way.
 */
export function readDigits(digits: string, style: NumberStyle | null): DigitReading | NumberRefusal {
  const reading = readJoined(digits.replaceAll(" ", ""), style);
  if (!/\d \d/.test(digits)) return reading;
  return typeof reading !== "string" && reading.grouped ? reading : "blanks";
}

function readJoined(digits: string, style: NumberStyle | null): DigitReading | NumberRefusal {
  const points = count(digits, ".");
  const commas = count(digits, ",");
  if (points + commas === 0) return { value: Number(digits), style: null, ambiguous: false, grouped: false };
  if (points > 0 && commas > 0) return readMixed(digits);
  const separator = points > 0 ? "." : ",";
  return points + commas === 1 ? readSingle(digits, separator, style) : readGroups(digits, separator);
}

/** Both separators: the last one is the decimal sign and may stand once. */
function readMixed(digits: string): DigitReading | NumberRefusal {
  const decimal = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  const grouping = decimal === "." ? "," : ".";
  const at = digits.indexOf(decimal);
  if (at !== digits.lastIndexOf(decimal)) return "separators";
  const whole = digits.slice(0, at);
  if (!isGrouped(whole, grouping)) return "grouping";
  return grouped(whole.replaceAll(grouping, ""), digits.slice(at + 1), styleOfDecimal(decimal));
}

/** One separator several times: thousands, or thousands with a final ".00" in the same sign. */
function readGroups(digits: string, separator: "." | ","): DigitReading | NumberRefusal {
  const style: NumberStyle = separator === "." ? "id" : "en";
  if (isGrouped(digits, separator)) return grouped(digits.replaceAll(separator, ""), "0", style);
  const at = digits.lastIndexOf(separator);
  const whole = digits.slice(0, at);
  const isFinal = digits.length - at === 3 && isGrouped(whole, separator);
  return isFinal ? grouped(whole.replaceAll(separator, ""), digits.slice(at + 1), style) : "grouping";
}

/** One separator once: decimals, unless exactly three digits follow one to three that begin with no zero. */
function readSingle(digits: string, separator: "." | ",", style: NumberStyle | null): DigitReading {
  const decimalStyle = styleOfDecimal(separator);
  const asDecimal = Number(digits.replace(separator, "."));
  if (!/^[1-9]\d{0,2}\D\d{3}$/.test(digits))
    return { value: asDecimal, style: decimalStyle, ambiguous: false, grouped: false };
  const isThousands = (style ?? "id") !== decimalStyle;
  const value = isThousands ? Number(digits.replace(separator, "")) : asDecimal;
  return { value, style, ambiguous: true, grouped: false };
}

function grouped(whole: string, fraction: string, style: NumberStyle): DigitReading {
  return { value: Number(`${whole}.${fraction}`), style, ambiguous: false, grouped: true };
}

function styleOfDecimal(decimal: "." | ","): NumberStyle {
  return decimal === "," ? "id" : "en";
}

function isGrouped(whole: string, separator: "." | ","): boolean {
  return (separator === "." ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/).test(whole);
}

function count(text: string, separator: "." | ","): number {
  return text.split(separator).length - 1;
}
