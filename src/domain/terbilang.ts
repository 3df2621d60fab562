import { roundHalfAway } from "./rounding";

const ONES = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;
/** Names of the groups of three digits, lowest first. */
const GROUPS = ["", "ribu", "juta", "miliar", "triliun"] as const;
const MOST = 1e15;
/** The digits of a number that can be trusted, as in Excel. */
const DIGITS = 15;

/**
 * An amount in Indonesian words, lower case: "seribu lima ratus rupiah", "minus dua koma nol lima persen".
 * Rupiah are rounded to the sen and said as such ("dua rupiah lima puluh sen"); other decimals are said digit by digit.
 * Null from 1.000 triliun on, below 0,000001, and for what is no finite number.
 * @param satuan said after the number; "rupiah" (or "Rp"), any other unit, or null
 */
export function terbilang(value: number, satuan: string | null): string | null {
  const unit = unitOf(satuan);
  const written = unit === "rupiah" ? roundHalfAway(value, 2) : Number(value.toPrecision(DIGITS));
  const text = String(Math.abs(written));
  if (!/^[\d.]+$/.test(text) || Math.abs(written) >= MOST) return null;
  const [whole = "", fraction = ""] = text.split(".");
  const words = unit === "rupiah" ? rupiahWords(whole, fraction) : plainWords(whole, fraction, unit);
  return [...(written < 0 ? ["minus"] : []), ...words].join(" ");
}

function unitOf(satuan: string | null): string {
  const unit = satuan?.trim() ?? "";
  if (unit === "%") return "persen";
  return /^(rp\.?|rupiah)$/i.test(unit) ? "rupiah" : unit;
}

function rupiahWords(whole: string, fraction: string): readonly string[] {
  const sen = Number(fraction.padEnd(2, "0"));
  return [...integerWords(Number(whole)), "rupiah", ...(sen === 0 ? [] : [...integerWords(sen), "sen"])];
}

function plainWords(whole: string, fraction: string, unit: string): readonly string[] {
  const digits = Array.from(fraction, (digit) => ONES[Number(digit)] ?? "");
  const words = [...integerWords(Number(whole)), ...(digits.length === 0 ? [] : ["koma", ...digits])];
  return unit === "" ? words : [...words, unit];
}

function integerWords(value: number): readonly string[] {
  if (value === 0) return [ONES[0]];
  return GROUPS.map((name, index) => groupWords(Math.floor(value / 1000 ** index) % 1000, name))
    .reverse()
    .flat();
}

function groupWords(value: number, name: string): readonly string[] {
  if (value === 0) return [];
  if (value === 1 && name === "ribu") return ["seribu"];
  return [...hundredWords(value), ...(name === "" ? [] : [name])];
}

function hundredWords(value: number): readonly string[] {
  const hundreds = Math.floor(value / 100);
  return [...prefixed(hundreds, "ratus"), ...tenWords(value % 100)];
}

function tenWords(value: number): readonly string[] {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 1 && ones > 0) return prefixed(ones, "belas");
  return [...prefixed(tens, "puluh"), ...(ones === 0 ? [] : [ONES[ones] ?? ""])];
}

/** "dua ratus", "seratus", or nothing. */
function prefixed(count: number, name: string): readonly string[] {
  if (count === 0) return [];
  return count === 1 ? [`se${name}`] : [ONES[count] ?? "", name];
}
