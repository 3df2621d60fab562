/**
 * Rounds as Excel's ROUND does: half away from zero, on the 15 digits Excel keeps, so 1.005 → 1.01.
 * @param decimals 0 or more places after the decimal sign.
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const digits = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(Math.round(shift(digits, decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Whether `printed` is `exact` rounded to `decimals` places, allowing only what rounding can explain. */
export function explainedByRounding(printed: number, exact: number, decimals: number): boolean {
  const half = 0.5 * 10 ** -decimals;
  return Math.abs(printed - exact) <= half + 1e-9 * Math.max(1, Math.abs(exact));
}

function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}
