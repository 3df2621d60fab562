import { difference } from "./decimal";
import { percentOf } from "./percent";

/**
 * Growth from `lama` to `baru` in percent: (baru − lama) / lama × 100. Null when `lama` is zero or negative: from there no
 * percentage says which way it went.
 */
export function pertumbuhan(lama: number, baru: number): number | null {
  return lama < 0 ? null : percentOf(difference(baru, lama), lama);
}
