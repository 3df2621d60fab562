import { sameRupiah, sumRupiah } from "../../../domain/rupiah";

/** The money of one row, in rupiah; null where the sheet says nothing. */
export interface Amounts {
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/** Whether a row carries any money at all. */
export function hasAmounts(amounts: Amounts): boolean {
  return amounts.pagu !== null || amounts.realisasi !== null;
}

/** Whether a row carries money other than zero. */
export function isNonZero(amounts: Amounts): boolean {
  return (amounts.pagu ?? 0) !== 0 || (amounts.realisasi ?? 0) !== 0;
}

/** The same pagu and the same realisasi, blank counting as nothing. */
export function sameAmounts(a: Amounts, b: Amounts): boolean {
  return sameRupiah(a.pagu ?? 0, b.pagu ?? 0) && sameRupiah(a.realisasi ?? 0, b.realisasi ?? 0);
}

/** Sum of both measures, exact to the sen. */
export function sumAmounts(rows: readonly Amounts[]): Amounts {
  return { pagu: sumRupiah(rows.map((row) => row.pagu)), realisasi: sumRupiah(rows.map((row) => row.realisasi)) };
}

/** One text per pair of amounts, for looking up equal rows. */
export function amountsKey(amounts: Amounts): string {
  return `${String(Math.round((amounts.pagu ?? 0) * 100))}|${String(Math.round((amounts.realisasi ?? 0) * 100))}`;
}
