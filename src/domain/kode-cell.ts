import type { Kode, KodeFamily } from "./kode";
import { parseKode } from "./parse-kode";

/** The bidang that lose their last zero as numbers: urusan 2 has bidang 07–24, urusan 3 has 25–32. */
const ENDS_IN_ZERO: ReadonlySet<string> = new Set(["2.1", "2.2", "3.3"]);

/**
 * Reads a kode cell that may hold a true number, which keeps no zeros: 1.3 is 1.03, 2.1 is 2.10, 51 in an APBN block is 051.
 * The fault "nol-hilang" says so. A date's number is refused like a date.
 */
export function parseKodeCell(value: string | number, block: KodeFamily | null): Kode {
  if (typeof value === "string") return parseKode(value, block);
  const printed = String(value);
  const typed = typedForm(printed, block);
  const kode = parseKode(typed, block);
  if (typed === printed) return kode;
  return { ...kode, printed, faults: [...new Set([...kode.faults, "nol-hilang" as const])] };
}

function typedForm(printed: string, block: KodeFamily | null): string {
  if (ENDS_IN_ZERO.has(printed)) return `${printed}0`;
  return block === "apbn" && /^\d{1,2}$/.test(printed) ? printed.padStart(3, "0") : printed;
}
