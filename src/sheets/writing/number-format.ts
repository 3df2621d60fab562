import type { ComputedCell, ComputedRole } from "./computed-cell";

const RUPIAH = "#,##0";
const PERCENT = "0.00";
const FRACTION = "0.00%";
const AMOUNTS: ReadonlySet<ComputedRole> = new Set(["siap", "pagu", "realisasiRp", "anggaranKas"]);
const QUANTITIES: ReadonlySet<ComputedRole> = new Set(["target", "realisasi"]);

/**
 * The number format a computed cell needs, or null to keep its own. A cell keeps any numeric format that shows the
 * figure: rupiah as they are, percent with two decimals or a % sign, or fewer decimals where the figure needs none. A
 * format for text is never kept: a formula under it would show itself.
 */
export function formatFor(
  { role, asFraction = false }: Pick<ComputedCell, "role" | "asFraction">,
  format: string,
  value: number | string,
): string | null {
  const isNumeric = /[0#]/.test(format);
  if (typeof value === "string" || QUANTITIES.has(role)) return format === "@" ? "General" : null;
  if (AMOUNTS.has(role)) return isNumeric ? null : RUPIAH;
  if (asFraction) return format.includes("%") ? null : FRACTION;
  if (!isNumeric || format.includes("%")) return PERCENT;
  return decimalsOf(format) >= 2 || Number.isInteger(value) ? null : PERCENT;
}

/** Decimal places a format shows: 2 for `#,##0.00`, 0 for `0`. */
export function decimalsOf(format: string): number {
  const [first = ""] = format.split(";");
  return /\.([0#?]+)/.exec(first.replace(/"[^"]*"|\\./g, ""))?.[1]?.length ?? 0;
}
