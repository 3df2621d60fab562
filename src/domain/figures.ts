import { difference, sumDecimals } from "./decimal";
import { finite, percentOf } from "./percent";

/**
 * The figures of an RFK row. Rupiah in, percent in points out (87.17, not 0.8717). Nothing is rounded here.
 * Source: rules §4, proved on the 237 rows of the NTT 2021 report.
 */

/** Bobot: this row's share of the base, in percent. Null when the base is zero. */
export function bobot(pagu: number, base: number): number | null {
  return percentOf(pagu, base);
}

/** Keuangan tertimbang: realisasi as a share of the base, in percent (= serapan × bobot / 100). Null when the base is zero. */
export function keuanganTertimbang(realisasi: number, base: number): number | null {
  return percentOf(realisasi, base);
}

/**
 * Fisik tertimbang: bobot × realisasi/target, in percent. Null when the target is zero.
 * @param most how many times its bobot it may reach; once, unless more is asked for
 */
export function fisikTertimbang(bobotPercent: number, target: number, realisasi: number, most = 1): number | null {
  return target === 0 ? null : finite(bobotPercent * Math.min(realisasi / target, most));
}

/** Serapan: realisasi / pagu in percent. Null when the pagu is zero. */
export function serapan(pagu: number, realisasi: number): number | null {
  return percentOf(realisasi, pagu);
}

/** One row's money; null where nothing was reported. */
export interface Belanja {
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/**
 * Serapan of a group: Σ realisasi / Σ pagu in percent, which is not the mean of the rows' percentages. A row without pagu or
 * without realisasi is left out of both sums. Null when nothing is left or the pagu adds up to zero.
 */
export function serapanKelompok(rows: readonly Belanja[]): number | null {
  const reported = rows.flatMap(({ pagu, realisasi }) =>
    pagu === null || realisasi === null ? [] : [{ pagu, realisasi }],
  );
  return percentOf(sumDecimals(reported.map((row) => row.realisasi)), sumDecimals(reported.map((row) => row.pagu)));
}

/** SIAP, the unspent rest: pagu − realisasi, in rupiah, exact to the sen. */
export function siap(pagu: number, realisasi: number): number {
  return difference(toSen(pagu), toSen(realisasi));
}

/**
 * SIAP in percent of `base`: the row's own pagu, or the grand total of all funds as recapitulations print it. Null when the
 * base is zero.
 */
export function siapPersen(pagu: number, realisasi: number, base: number): number | null {
  return percentOf(siap(pagu, realisasi), base);
}

/** Tingkat efisiensi of an LKjIP: capaian − serapan, both in percent; in points, negative when more money went than was achieved. */
export function efisiensi(capaianPercent: number, serapanPercent: number): number {
  return difference(capaianPercent, serapanPercent);
}

function toSen(amount: number): number {
  return Number(amount.toFixed(2));
}
