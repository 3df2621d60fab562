interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * Adds numbers as the decimals they are written with: 0.1 + 0.2 is 0.3, and the order never matters.
 * The sum is the double nearest to the exact one; ±Infinity when it is too large for any, NaN when a value is not finite.
 */
export function sumDecimals(values: Iterable<number>): number {
  const numbers = [...values];
  const whole = sumOfWhole(numbers);
  if (whole !== null) return whole;
  if (!numbers.every(Number.isFinite)) return Number.NaN;
  const terms = numbers.map(toDecimal);
  const exponent = terms.reduce((least, term) => Math.min(least, term.exponent), 0);
  const total = terms.reduce((sum, term) => sum + term.digits * 10n ** BigInt(term.exponent - exponent), 0n);
  return Number(`${total}e${exponent}`);
}

/** a − b without the noise of binary fractions: 87.17 − 98.64 is −11.47. */
export function difference(a: number, b: number): number {
  return sumDecimals([a, -b]);
}

/**
 * `value` without the noise of a division: the 15 digits Excel keeps of a number.
 * Only for telling which side of a limit a value lies on, never for a result.
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/** The sum of whole numbers, which doubles hold exactly as long as they stay small; null where one is not, or does not. */
function sumOfWhole(numbers: readonly number[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    if (!Number.isSafeInteger(number) || !Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

function toDecimal(value: number): Decimal {
  const [mantissa = "", power = ""] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
