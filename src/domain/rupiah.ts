import { roundHalfAway } from "./rounding";

/** Adds rupiah amounts exactly to the sen (two decimals), however many and in whatever order. Null amounts add nothing; all others are finite. */
export function sumRupiah(amounts: Iterable<number | null>): number {
  let sen = 0n;
  for (const amount of amounts) if (amount !== null) sen += toSen(amount);
  return Number(`${String(sen)}e-2`);
}

/** Whether two rupiah amounts are the same to the sen. */
export function sameRupiah(a: number, b: number): boolean {
  return toSen(a) === toSen(b);
}

/** Below this the 15 digits that Excel keeps reach to a tenth of a sen. */
const FINE = 1e12;

/** Whole amounts are kept to the last digit; parts of a sen are rounded half away from zero. */
function toSen(amount: number): bigint {
  if (Number.isInteger(amount)) return BigInt(amount) * 100n;
  const rounded = Math.abs(amount) < FINE ? roundHalfAway(amount, 2) : amount;
  return BigInt(rounded.toFixed(2).replace(".", ""));
}
