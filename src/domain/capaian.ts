import { percentOf } from "./percent";

/**
 * Which way is better. "naik": higher, r/t. "turun": lower, (2t − r)/t, the form of the LKjIP. "turun-rasio": lower, t/r.
 */
export type Arah = "naik" | "turun" | "turun-rasio";

/** A target typed as a range ("3,2-3,0"). Either end may come first. */
export interface Rentang {
  readonly low: number;
  readonly high: number;
}

export interface CapaianOptions {
  readonly arah: Arah;
  /** The most that counts, in percent (100, 110, 120, 150, 200); null for no cap. */
  readonly batas: number | null;
}

/** Why there is no capaian. */
export type CapaianNone =
  | "target-kosong"
  | "target-nol"
  | "target-negatif"
  | "realisasi-kosong"
  /** Only for "turun-rasio", which divides by it. */
  | "realisasi-nol"
  | "realisasi-negatif"
  /** A cap of zero, below zero, or no number. */
  | "batas-tidak-sah"
  /** A number, or the result, beyond what a cell can hold. */
  | "di-luar-jangkauan";

/** `percent` is what counts, `uncapped` what the formula gives; they differ only where the cap took hold. */
export type Capaian =
  | { readonly kind: "value"; readonly percent: number; readonly uncapped: number }
  | { readonly kind: "none"; readonly reason: CapaianNone };

/**
 * Capaian in percent (87.17, not 0.8717), not rounded. Missing, zero and negative figures give the reason, never 0.
 * A range is met (100) between its ends; outside, the end that was passed is the target. A "turun" above twice its target
 * is negative, as the formula says.
 */
export function capaian(
  target: number | Rentang | null,
  realisasi: number | null,
  { arah, batas }: CapaianOptions,
): Capaian {
  if (target === null) return none("target-kosong");
  if (realisasi === null) return none("realisasi-kosong");
  const { low, high } = endsOf(target);
  const refusal = refusalOf(low, high, realisasi, batas);
  if (refusal !== null) return none(refusal);
  if (realisasi >= low && realisasi <= high) return capped(100, batas);
  const uncapped = towards(realisasi > high ? high : low, realisasi, arah);
  if (uncapped !== null) return capped(uncapped, batas);
  return none(arah === "turun-rasio" && realisasi === 0 ? "realisasi-nol" : "di-luar-jangkauan");
}

/** The value of an indicator from its formula in words: numerator / denominator × 100. Null where either is missing or the denominator is 0. */
export function rasioIndikator(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || denominator === null ? null : percentOf(numerator, denominator);
}

function endsOf(target: number | Rentang): Rentang {
  if (typeof target === "number") return { low: target, high: target };
  return { low: Math.min(target.low, target.high), high: Math.max(target.low, target.high) };
}

function refusalOf(low: number, high: number, realisasi: number, batas: number | null): CapaianNone | null {
  if (![low, high, realisasi].every(Number.isFinite)) return "di-luar-jangkauan";
  if (low < 0) return "target-negatif";
  if (high === 0) return "target-nol";
  if (realisasi < 0) return "realisasi-negatif";
  return batas === null || (Number.isFinite(batas) && batas > 0) ? null : "batas-tidak-sah";
}

function towards(target: number, realisasi: number, arah: Arah): number | null {
  if (arah === "naik") return percentOf(realisasi, target);
  return arah === "turun" ? percentOf(2 * target - realisasi, target) : percentOf(target, realisasi);
}

function capped(uncapped: number, batas: number | null): Capaian {
  return { kind: "value", percent: batas === null ? uncapped : Math.min(uncapped, batas), uncapped };
}

function none(reason: CapaianNone): Capaian {
  return { kind: "none", reason };
}
