import { sumRupiah } from "../../domain/rupiah";
import type { MoneyLine } from "../summary/summary";
import type { Counts, RecapMoney } from "./consolidation";

/** A report's line without the cells it comes from. */
export function moneyOf({ pagu, realisasi, fisik }: Pick<MoneyLine, "pagu" | "realisasi" | "fisik">): RecapMoney {
  return { pagu: pagu?.value ?? null, realisasi: realisasi?.value ?? null, fisik: fisik?.percent ?? null };
}

/**
 * Several amounts together, exact to the sen. Physical progress is weighted by pagu, and only where every part with pagu
 * says its own. The order does not matter.
 */
export function sumMoney(parts: readonly RecapMoney[]): RecapMoney {
  return {
    pagu: sumKnown(parts.map(({ pagu }) => pagu)),
    realisasi: sumKnown(parts.map(({ realisasi }) => realisasi)),
    fisik: weightedFisik(parts),
  };
}

/** What a whole holds beyond its parts. Null where both say nothing. */
export function restMoney(whole: RecapMoney, parts: readonly RecapMoney[]): RecapMoney {
  const rest = (side: "pagu" | "realisasi"): number | null =>
    sumKnown([whole[side], ...parts.map((part) => (part[side] === null ? null : -part[side]))]);
  return { pagu: rest("pagu"), realisasi: rest("realisasi"), fisik: null };
}

export function sumCounts(counts: readonly Counts[]): Counts {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const { error, warning, info } of counts) {
    sum.error += error;
    sum.warning += warning;
    sum.info += info;
  }
  return sum;
}

function sumKnown(amounts: readonly (number | null)[]): number | null {
  return amounts.some((amount) => amount !== null) ? sumRupiah(amounts) : null;
}

function weightedFisik(parts: readonly RecapMoney[]): number | null {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only.fisik;
  const heavy = parts.filter(({ pagu }) => pagu !== null && pagu !== 0);
  if (heavy.length === 0 || heavy.some(({ fisik }) => fisik === null)) return null;
  const products = heavy.map(({ pagu, fisik }) => (pagu ?? 0) * (fisik ?? 0)).sort((a, b) => a - b);
  return products.reduce((sum, product) => sum + product, 0) / sumRupiah(heavy.map(({ pagu }) => pagu));
}
