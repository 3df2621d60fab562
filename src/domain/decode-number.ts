import { parseNumber } from "./parse-number";
import type { NumberStyle, TypedNumber } from "./typed-number";

/** What a cell says about a number, whatever the cell holds. Truth values are texts here: they are no figures. */
export function decodeNumber(
  value: string | number | boolean | { readonly error: string } | null,
  style: NumberStyle | null,
): TypedNumber {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  return typeof value === "string" ? parseNumber(value, style) : { kind: "error", error: value.error };
}

/** The figure, or null where the cell holds none. A dash is nil and counts as 0; a blank stays a blank. */
export function figureOf(typed: TypedNumber): number | null {
  if (typed.kind === "number" || typed.kind === "text-number") return typed.value;
  return typed.kind === "dash" ? 0 : null;
}
