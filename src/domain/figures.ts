/**
 * The figures of an RFK row. Rupiah in, percent in points out (87.17, not 0.8717). Nothing is rounded here.
 * Source: rules §4, proved on the 237 rows of the NTT 2021 report.
 */

/** Bobot: this row's share of the base, in percent. Null when the base is zero. */
export function bobot(pagu: number, base: number): number | null {
  return base === 0 ? null : (pagu / base) * 100;
}

/** Keuangan tertimbang: realisasi as a share of the base, in percent (= serapan × bobot / 100). Null when the base is zero. */
export function keuanganTertimbang(realisasi: number, base: number): number | null {
  return base === 0 ? null : (realisasi / base) * 100;
}

/** Fisik tertimbang: bobot × realisasi/target, never above the bobot. Null when the target is zero. */
export function fisikTertimbang(bobotPercent: number, target: number, realisasi: number): number | null {
  return target === 0 ? null : bobotPercent * Math.min(realisasi / target, 1);
}

/** Serapan: realisasi / pagu in percent. Null when the pagu is zero. */
export function serapan(pagu: number, realisasi: number): number | null {
  return pagu === 0 ? null : (realisasi / pagu) * 100;
}

/** SIAP, the unspent rest: pagu − realisasi, in rupiah. */
export function siap(pagu: number, realisasi: number): number {
  return (Math.round(pagu * 100) - Math.round(realisasi * 100)) / 100;
}
