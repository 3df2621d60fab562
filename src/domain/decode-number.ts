import { formatMeaning } from "./number-format";
import { parseNumber } from "./parse-number";
import type { NumberStyle, TypedNumber } from "./typed-number";

/**
 * What a cell says about a number, whatever the cell holds. Truth values are texts here: they are no figures.
 * @param format the cell's number format: it tells dates from figures, and may carry the unit.
 */
export function decodeNumber(
  value: string | number | boolean | { readonly error: string } | null,
  style: NumberStyle | null,
  format = "General",
): TypedNumber {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return trueNumber(value, format);
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  return typeof value === "string" ? parseNumber(value, style) : { kind: "error", error: value.error };
}

function trueNumber(value: number, format: string): TypedNumber {
  const { isDate, unit } = formatMeaning(format);
  if (isDate) return { kind: "date", serial: value };
  return unit === null ? { kind: "number", value } : { kind: "number", value, unit };
}

/** The figure, or null where the cell holds none. A dash is nil and counts as 0; a blank stays a blank. */
export function figureOf(typed: TypedNumber): number | null {
  if (typed.kind === "number" || typed.kind === "text-number") return typed.value;
  return typed.kind === "dash" ? 0 : null;
}
