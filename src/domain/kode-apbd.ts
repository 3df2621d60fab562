import type { ApbdLevel, KodeFault } from "./kode";

/** A shape found in cleaned segments, with the faults that had to be mended. */
export interface KodeShape<Level> {
  readonly normal: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly faults: readonly KodeFault[];
}

const LEVELS: Readonly<Record<number, ApbdLevel>> = {
  1: "urusan",
  2: "bidang",
  3: "program",
  5: "kegiatan",
  6: "subKegiatan",
};

/**
 * U.BB.PP.K.GG.SSSS from its segments; zeros lost or added are mended and named. Null when no APBD shape fits
 * (nothing has four segments).
 */
export function apbdShape(segments: readonly string[]): KodeShape<ApbdLevel> | null {
  const level = LEVELS[segments.length];
  if (level === undefined) return null;
  const faults = new Set<KodeFault>();
  const mended = segments.map((segment, index) => mend(segment, index, faults));
  if (mended.some((segment) => segment === null)) return null;
  const normal = mended.join(".");
  return { normal, level, parent: parentOf(mended as string[]), faults: [...faults] };
}

function mend(segment: string, index: number, faults: Set<KodeFault>): string | null {
  if (index === 0) return /^[1-9X]$/.test(segment) ? segment : null;
  if (index === 1 && segment === "XX") return segment;
  if (!/^\d+$/.test(segment)) return null;
  if (index === 3) return mendKewenangan(segment, faults);
  if (segment.length === 1) {
    faults.add("nol-hilang");
    return `0${segment}`;
  }
  const lengths = index === 5 ? [2, 4] : [2];
  return lengths.includes(segment.length) ? segment : null;
}

function mendKewenangan(segment: string, faults: Set<KodeFault>): string | null {
  if (/^[1-8]$/.test(segment)) return segment;
  if (!/^0[1-8]$/.test(segment)) return null;
  faults.add("nol-berlebih");
  return segment.slice(1);
}

function parentOf(segments: readonly string[]): string | null {
  if (segments.length === 1) return null;
  const up = segments.length === 5 ? 3 : segments.length - 1;
  return segments.slice(0, up).join(".");
}
