import type { NumberRefusal, NumberStyle, TypedNumber } from "./typed-number";

const BLANKS = /[\s\u00a0\u2007\u202f]+/g;
const DASHES = /^[-–—−]+$/;
/** Optional sign, currency and label, the digits with their separators, then an optional unit. */
const SHAPE =
  /^(?:nilai\s*=\s*)?(\(?)\s*([-+−]?)\s*(?:(?:rp|idr)\s*\.?\s*)?([-+−]?)\s*(\d[\d.,\s]*?)\s*(?:,-{1,2}|\.-)?\s*(\)?)\s*([%a-z(][^\d]*)?$/i;

interface Reading {
  readonly value: number;
  readonly style: NumberStyle | null;
  readonly ambiguous: boolean;
}

/**
 * Reads a number as people type it in reports: "Rp.18.820.531.793,-", "811,814,440.00", "(1.000)", "12.00 Bulan", "26,15%".
 * @param text the cell's text
 * @param style how the column writes decimals; decides "2.430". Without it such a text is read the Indonesian way and marked ambiguous.
 */
export function parseNumber(text: string, style: NumberStyle | null): TypedNumber {
  const trimmed = text.replace(BLANKS, " ").trim();
  if (trimmed === "") return { kind: "blank" };
  if (DASHES.test(trimmed)) return { kind: "dash", text };
  const shape = SHAPE.exec(trimmed);
  if (shape === null) return { kind: "text", text };
  const [, open = "", sign1 = "", sign2 = "", digits = "", close = "", unit = ""] = shape;
  if ((open === "(") !== (close === ")")) return { kind: "text", text };
  const reading = readDigits(digits, style);
  if (typeof reading === "string") return { kind: "malformed", text, reason: reading };
  const negative = open === "(" || isMinus(sign1) || isMinus(sign2);
  const value = negative ? -reading.value : reading.value;
  return { ...reading, kind: "text-number", value, text, unit: unit.trim() === "" ? null : unit.trim() };
}

function isMinus(sign: string): boolean {
  return sign === "-" || sign === "−";
}

function readDigits(digits: string, style: NumberStyle | null): Reading | NumberRefusal {
  const joined = digits.replace(/\s/g, "");
  if (joined !== digits && !/[.,]/.test(joined)) return "separators";
  const core = joined.replace(/[.,]+$/, "");
  const dots = core.split(".").length - 1;
  const commas = core.split(",").length - 1;
  if (dots === 0 && commas === 0) return { value: Number(core), style: null, ambiguous: false };
  if (dots > 0 && commas > 0) return readMixed(core);
  const separator = dots > 0 ? "." : ",";
  return dots + commas === 1 ? readSingle(core, separator, style) : readGroups(core, separator);
}

/** Both separators: the last one is the decimal sign and may stand once. */
function readMixed(core: string): Reading | NumberRefusal {
  const decimal = core.lastIndexOf(".") > core.lastIndexOf(",") ? "." : ",";
  const grouping = decimal === "." ? "," : ".";
  const [whole = "", fraction = "", ...rest] = core.split(decimal);
  if (rest.length > 0) return "separators";
  if (!isGrouped(whole, grouping)) return "grouping";
  return {
    value: Number(`${whole.split(grouping).join("")}.${fraction}`),
    style: decimal === "," ? "id" : "en",
    ambiguous: false,
  };
}

/** One separator several times: thousands, or thousands with a final ".00" in the same sign. */
function readGroups(core: string, separator: "." | ","): Reading | NumberRefusal {
  const style: NumberStyle = separator === "." ? "id" : "en";
  if (isGrouped(core, separator)) return { value: Number(core.split(separator).join("")), style, ambiguous: false };
  const whole = core.slice(0, -3);
  if (/[.,]\d\d$/.test(core) && whole.includes(separator) && isGrouped(whole, separator)) {
    return { value: Number(`${whole.split(separator).join("")}.${core.slice(-2)}`), style, ambiguous: false };
  }
  return "grouping";
}

/** One separator once: decimals, unless exactly three digits follow. */
function readSingle(core: string, separator: "." | ",", style: NumberStyle | null): Reading {
  const [whole = "", fraction = ""] = core.split(separator);
  const asDecimal = Number(`${whole === "" ? "0" : whole}.${fraction}`);
  const decimalStyle: NumberStyle = separator === "," ? "id" : "en";
  const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!couldGroup) return { value: asDecimal, style: decimalStyle, ambiguous: false };
  const groups = style === null ? separator === "." : style !== decimalStyle;
  return { value: groups ? Number(whole + fraction) : asDecimal, style, ambiguous: true };
}

function isGrouped(whole: string, separator: string): boolean {
  const [first = "", ...groups] = whole.split(separator);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
