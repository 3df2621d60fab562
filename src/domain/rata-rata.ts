import { sumDecimals } from "./decimal";
import { finite } from "./percent";

/**
 * The mean of what is there: null values (n/a) are left out, not counted as 0. With `weights`, the weighted mean over the
 * values that have one; values beyond its end have none.
 * Null when nothing is left, the weights add up to zero, or one of them is negative.
 */
export function rataRata(
  values: readonly (number | null)[],
  weights: readonly (number | null)[] | null,
): number | null {
  const terms = values.flatMap((value, index) => {
    const weight = weights === null ? 1 : (weights[index] ?? null);
    return value === null || weight === null ? [] : [{ value, weight }];
  });
  const whole = sumDecimals(terms.map(({ weight }) => weight));
  if (terms.some(({ weight }) => weight < 0)) return null;
  return finite(sumDecimals(terms.map(({ value, weight }) => value * weight)) / whole);
}

/** Rata-rata capaian of a report: the mean of each sasaran's indicators, then of the sasaran. Those without any figure are left out. */
export function rataRataSasaran(sasaran: readonly (readonly (number | null)[])[]): number | null {
  return rataRata(
    sasaran.map((indicators) => rataRata(indicators, null)),
    null,
  );
}
