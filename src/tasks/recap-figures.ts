import { difference } from "../domain/decimal";
import { serapan } from "../domain/figures";
import type { RecapMoney } from "../sheets/consolidation/consolidation";

/** Rupiah, serapan in percent, physical progress in points; null where the reports say nothing. */
export interface RecapFigures extends RecapMoney {
  readonly serapan: number | null;
  readonly siap: number | null;
}

/** Money of a recap with what follows from it. */
export function recapFigures({ pagu, realisasi, fisik }: RecapMoney): RecapFigures {
  const both = pagu !== null && realisasi !== null;
  return {
    pagu,
    realisasi,
    serapan: both ? serapan(pagu, realisasi) : null,
    siap: both ? difference(pagu, realisasi) : null,
    fisik,
  };
}
