type RoundingWay = "nearest" | "up" | "down";

/** A number with so many decimals, halves away from zero; "up" and "down" are away from and towards zero. */
export function rounded(value: number, decimals: number, way: RoundingWay = "nearest"): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const size = Number(shifted(Math.abs(value), decimals).toPrecision(15));
  const whole = way === "nearest" ? Math.round(size) : way === "up" ? Math.ceil(size) : Math.floor(size);
  return Math.sign(value) * shifted(whole, -decimals);
}

/** value × 10^places by way of its decimal text, so that 1.005 becomes 100.5 and not a little less. */
function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
