import type { ComputedRole } from "./computed-cell";

const RUPIAH = "#,##0";
const PERCENT = "0.00";

/**
 * The number format a computed cell needs, or null to keep its own. A cell keeps any numeric format that shows the
 * figure: rupiah as they are, percent with two decimals or a % sign, or fewer decimals where the figure needs none.
 */
export function formatFor(role: ComputedRole, format: string, value: number): string | null {
  const isNumeric = /[0#]/.test(format);
  if (role === "siap") return isNumeric ? null : RUPIAH;
  if (!isNumeric) return PERCENT;
  if (format.includes("%")) return null;
  return decimalsOf(format) >= 2 || Number.isInteger(value) ? null : PERCENT;
}

/** Decimal places a format shows: 2 for `#,##0.00`, 0 for `0`. */
export function decimalsOf(format: string): number {
  const [first = ""] = format.split(";");
  return /\.([0#?]+)/.exec(first.replace(/"[^"]*"|\\./g, ""))?.[1]?.length ?? 0;
}
