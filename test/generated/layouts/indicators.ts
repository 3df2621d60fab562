import type { Draw } from "./draw";
import * as names from "./names";
import { rounded } from "./numbers";

/** One indicator over the years of a report. */
export interface Measured {
  readonly name: string;
  readonly satuan: string;
  readonly unit: string;
  readonly base: number;
  /** By year. */
  readonly target: Readonly<Record<number, number>>;
  /** By year; null: not measured yet. */
  readonly done: Readonly<Record<number, number | null>>;
}

export interface Sasaran {
  readonly name: string;
  readonly tujuan: string;
  readonly indicators: readonly Measured[];
}

/** Sasaran with one to three indicators each. */
export function drawSasaran(draw: Draw, years: readonly number[], gaps: boolean): readonly Sasaran[] {
  const tujuan = [names.tujuanName(draw), names.tujuanName(draw)];
  return Array.from({ length: draw.int(2, 5) }, (_, at) => ({
    name: names.sasaranName(draw),
    tujuan: tujuan[at < 2 ? 0 : 1]!,
    indicators: Array.from({ length: draw.int(1, 3) }, () => drawMeasured(draw, years, gaps)),
  }));
}

/** An indicator whose targets rise a little every year. */
export function drawMeasured(draw: Draw, years: readonly number[], gaps: boolean): Measured {
  const { name, satuan } = names.indicator(draw);
  const isCount = names.isCounted(satuan);
  const decimals = isCount ? 0 : draw.pick([0, 1, 2]);
  const start = isCount ? draw.int(1, 300) : draw.int(300, 850) / 10;
  const step = isCount ? draw.int(0, 12) : draw.int(0, 30) / 10;
  const of = (value: number): number => rounded(value, decimals);
  const target = Object.fromEntries(years.map((year, at) => [year, of(start + step * (at + 1))]));
  const done = Object.fromEntries(
    years.map((year) => {
      const share = draw.pick([1, 1, 1.05, 0.92, 0.81, 1.3, 0.6]);
      const aim = target[year] ?? 0;
      if (gaps && draw.chance(0.1)) return [year, null];
      return [year, draw.tidy && isBetweenRatings(of(aim * share) / aim) ? aim : of(aim * share)];
    }),
  );
  return { name, satuan, unit: names.unitName(draw), base: of(start), target, done };
}

/** Shares for which a printed scale ("76–90, 91–100") has no word. */
const isBetweenRatings = (share: number): boolean =>
  [0.5, 0.65, 0.75, 0.9].some((limit) => share > limit && share < limit + 0.01);

/** Realisasi over target in percent, two decimals; null without either. */
export function capaianOf(one: Measured, year: number, targetYear = year): number | null {
  const done = one.done[year];
  const target = one.target[targetYear];
  if (done == null || target === undefined || target === 0) return null;
  return rounded((done / target) * 100, 2);
}

/** Rating scales offices print; the last is that of Permendagri 86/2017. */
const SCALES = [
  [
    [85, "Sangat Berhasil"],
    [70, "Berhasil"],
    [55, "Cukup Berhasil"],
    [-1, "Kurang Berhasil"],
  ],
  [
    [90, "Sangat Baik"],
    [75, "Baik"],
    [65, "Cukup"],
    [50, "Kurang"],
    [-1, "Sangat Kurang"],
  ],
  [
    [91, "Sangat Tinggi"],
    [76, "Tinggi"],
    [66, "Sedang"],
    [51, "Rendah"],
    [-1, "Sangat Rendah"],
  ],
] as const;

export type Scale = (typeof SCALES)[number];

/** The scale the evaluation of a Renja is rated by. */
export const RENJA_SCALE: Scale = SCALES[2];

export const drawScale = (draw: Draw): Scale => draw.pick(SCALES);

/** The word of a rating scale for a percentage. */
export function rating(scale: Scale, percent: number | null): string | null {
  if (percent === null) return null;
  return scale.find(([from]) => percent >= from)?.[1] ?? null;
}
