import { fisikOf, type Activity } from "./activities";
import { rounded } from "./numbers";
import type { Datum } from "./plan";

/** What figures are weighed against. */
export interface Base {
  readonly pagu: number;
  /** The physical target of the period in percent; 100 at the year's end. */
  readonly progress?: number;
}

/** What a figure of the leaves adds up to. */
export function summed(one: Activity, of: (leaf: Activity) => number): number {
  if (one.children.length === 0) return of(one);
  return one.children.reduce((sum, child) => sum + summed(child, of), 0);
}

/** The money and progress columns of one row, percentages rounded to two decimals; null where nothing is reported. */
export function figuresOf(one: Activity, base: Base): Readonly<Record<string, Datum>> {
  const bobot = (one.pagu / base.pagu) * 100;
  const fisik = fisikOf(one);
  const serapan = one.realisasi === null ? null : (one.realisasi / one.pagu) * 100;
  return {
    pagu: one.pagu,
    realisasiRp: one.realisasi,
    kas: summed(one, (leaf) => Math.round(leaf.pagu * 0.9)),
    siap: one.pagu - (one.realisasi ?? 0),
    siapPersen: rounded(((one.pagu - (one.realisasi ?? 0)) / base.pagu) * 100, 2),
    sisaPersen: rounded(((one.pagu - (one.realisasi ?? 0)) / one.pagu) * 100, 2),
    bobot: rounded(bobot, 2),
    serapan: serapan === null ? null : rounded(serapan, 2),
    keuanganTertimbang: one.realisasi === null ? null : rounded((one.realisasi / base.pagu) * 100, 2),
    fisik: fisik === null ? null : rounded(fisik, 2),
    fisikTertimbang: fisik === null ? null : rounded((bobot * fisik) / 100, 2),
    fisikTarget: base.progress ?? 100,
    deviasi: fisik === null ? null : rounded(fisik - (base.progress ?? 100), 2),
  };
}

/** Volume columns: only rows that are measured themselves have them. */
export function volumeOf(one: Activity): Readonly<Record<string, Datum>> {
  return { target: one.target, realisasi: one.done, satuan: one.satuan };
}
