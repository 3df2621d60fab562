import { difference } from "./decimal";
import { finite, percentOf } from "./percent";

/**
 * "selisih": realisasi − rencana in the unit of both (points for percents), negative = behind. "relatif": (rencana −
 * realisasi) / rencana in percent, the form measured against the RAK, positive = behind.
 */
export type CaraDeviasi = "selisih" | "relatif";

/** Deviasi of realisasi from rencana. The two forms have opposite signs. Null when the relative form has a plan of zero. */
export function deviasi(rencana: number, realisasi: number, cara: CaraDeviasi): number | null {
  return cara === "selisih"
    ? finite(difference(realisasi, rencana))
    : percentOf(difference(rencana, realisasi), rencana);
}
