import { roundHalfAway } from "./rounding";
import type { NumberStyle } from "./typed-number";

/**
 * Writes a number as reports do: id 1.234,5 and en 1,234.5.
 * @param decimals places after the decimal sign, rounded half away from zero; null for as many as the number has.
 * @returns the text, with "-" in front of negatives; no zero ever carries a sign. Infinity and NaN give "".
 */
export function formatNumber(value: number, style: NumberStyle, decimals: number | null): string {
  if (!Number.isFinite(value)) return "";
  const rounded = decimals === null ? value : roundHalfAway(value, decimals);
  const [whole = "0", fraction = ""] = plainDigits(Math.abs(rounded)).split(".");
  const [grouping, decimal] = style === "id" ? [".", ","] : [",", "."];
  const places = fraction.padEnd(decimals ?? 0, "0");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, grouping);
  return `${rounded < 0 ? "-" : ""}${grouped}${places === "" ? "" : decimal + places}`;
}

/** The shortest decimal digits that mean this number, never in powers of ten. */
function plainDigits(value: number): string {
  const text = String(value);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = Number(exponent);
  return places < 0
    ? `0.${"0".repeat(-places - 1)}${whole}${fraction}`
    : (whole + fraction).padEnd(whole.length + places, "0");
}
