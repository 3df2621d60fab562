/** Adds rupiah amounts exactly to the sen (two decimals), however many there are. Null amounts add nothing. */
export function sumRupiah(amounts: Iterable<number | null>): number {
  let sen = 0n;
  for (const amount of amounts) if (amount !== null) sen += toSen(amount);
  return Number(sen) / 100;
}

/** Whether two rupiah amounts are the same to the sen. */
export function sameRupiah(a: number, b: number): boolean {
  return toSen(a) === toSen(b);
}

function toSen(amount: number): bigint {
  return BigInt(Math.round(amount * 100));
}
