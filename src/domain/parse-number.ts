import { readDigits } from "./parse-number-digits";
import { parseRange } from "./parse-number-range";
import type { NumberStyle, TypedNumber } from "./typed-number";

const NIL = /^(?:(?:rp|idr)\s?\.?\s?)?[-–—−]+$/i;
/** "026.13 DL", the kode of a central programme: no amount begins with a zero before two digits. */
const PROGRAM = /^0\d\d[.,]\s?\d\d\s?[A-Z]{2}$/;
const LABEL = String.raw`(?:nilai\s?[=:]?|=)\s?`;
const CURRENCY = String.raw`(?:rp|idr)\s?\.?`;
const MARKS = String.raw`[-+−–(\s]{0,6}`;
/** "and nothing after": ",-" "," ",=" ".-" and a lone separator at the very end. */
const CLOSING = String.raw`(?:,\s?[-–—−=]{1,2}|\.-{1,2}|[.,]$)`;
const UNIT = String.raw`(?:%|[a-z(])\D*|[kc]?m[23]`;
const NUMBER = new RegExp(
  String.raw`^(?:${LABEL})?(${MARKS})(${CURRENCY})?(${MARKS})(\d(?:[\d.,\s]*\d)?)\s?${CLOSING}?(?:([-−–])$)?(%?)(\)?)\s?(${UNIT})?$`,
  "i",
);

/**
 * Reads a number as people type it in reports: "Rp.18.820.531.793,-", "811,814,440.00", "(1.000)", "12.00 Bulan", "26,15%",
 * "= 4,72%" (never a formula), and two limits: "69,1-69,5". A kode, a list item ("1. Kontribusi …"), a bound ("<5") and
 * "Rp" without digits are texts.
 * @param text the cell's text
 * @param style how the column writes decimals; decides "2.430". Without it such a text is read the Indonesian way and marked ambiguous.
 */
export function parseNumber(text: string, style: NumberStyle | null): TypedNumber {
  const trimmed = withPlainBlanks(text);
  if (trimmed === "") return { kind: "blank" };
  if (NIL.test(trimmed)) return { kind: "dash", text };
  if (PROGRAM.test(trimmed)) return { kind: "text", text };
  return parseRange(trimmed, text, style) ?? parseSingle(trimmed, text, style);
}

/** Every kind and run of blanks as one ordinary blank; marks without width are dropped. */
function withPlainBlanks(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function parseSingle(trimmed: string, text: string, style: NumberStyle | null): TypedNumber {
  const parts = NUMBER.exec(trimmed);
  if (parts === null) return { kind: "text", text };
  const [, before = "", currency = "", after = "", digits = "", trailing = "", percent = "", close = "", rest = ""] =
    parts;
  const marks = `${before}${after}${trailing}`.replaceAll(" ", "");
  if (marks.includes("(") !== (close === ")")) return { kind: "text", text };
  if (marks.length > 1 || (currency !== "" && trailing !== "")) return { kind: "malformed", text, reason: "signs" };
  const reading = readDigits(digits, style);
  if (typeof reading === "string") return { kind: "malformed", text, reason: reading };
  const { value, ambiguous } = reading;
  const unit = `${percent}${rest}`;
  return {
    kind: "text-number",
    value: marks === "" || marks === "+" ? value : 0 - value,
    text,
    style: reading.style,
    ambiguous,
    unit: unit === "" ? null : unit,
  };
}
