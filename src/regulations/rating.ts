import { withoutNoise } from "../domain/decimal";
import { SAKIP_SCALE, type Scale, type ScaleStep } from "./scales";

/**
 * What to do with a value inside a printed gap (90,4 between "76–90" and "91–100"): "batas-bawah" keeps it below until the
 * lower limit of the next step is reached; "batas-atas" lifts it as soon as the upper limit of its own is passed.
 */
export type GapRule = "batas-bawah" | "batas-atas";

export const DEFAULT_GAP_RULE: GapRule = "batas-bawah";

export interface Rating {
  readonly label: string;
  /** The value lies in a gap the text leaves open; the gap rule decided. */
  readonly inGap: boolean;
}

/** The label of a value on a scale; above the top limit the top label, below the lowest the lowest. `value` is a finite number. */
export function rate(value: number, scale: Scale, gapRule: GapRule): Rating {
  const seen = withoutNoise(value);
  const gapBelow = (step: ScaleStep, index: number): boolean =>
    seen > (scale.uppers?.[index] ?? Infinity) && !reaches(seen, step);
  const lifted = (step: ScaleStep, index: number): boolean => gapRule === "batas-atas" && gapBelow(step, index);
  const reached = scale.steps.find((step, index) => reaches(seen, step) || lifted(step, index));
  return { label: reached?.label ?? scale.lowest, inGap: scale.steps.some(gapBelow) };
}

/** The predikat of a nilai AKIP (0–100); null outside of it. */
export function predikatSakip(nilai: number): string | null {
  return nilai >= 0 && nilai <= 100 ? rate(nilai, SAKIP_SCALE, DEFAULT_GAP_RULE).label : null;
}

/**
 * What a target given only as a label asks for: the lower limit of that label ("BB" → 70). Null for the lowest label, which
 * asks for nothing, and for a label the scale does not have.
 */
export function lowerLimit(label: string, scale: Scale): number | null {
  const wanted = label.trim().toLowerCase();
  return scale.steps.find((step) => step.label.toLowerCase() === wanted)?.from ?? null;
}

function reaches(value: number, step: ScaleStep): boolean {
  return step.inclusive ? value >= step.from : value > step.from;
}
