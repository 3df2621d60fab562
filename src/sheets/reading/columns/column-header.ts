import type { HeaderPath } from "../header/header-path";
import type { HeaderWords } from "../header/header-words";
import { headerTime, withoutTime, type HeaderTime } from "../header/header-time";

/** What the figures under a header are counted in, where the header says so. */
export type HeaderUnit = "rupiah" | "percent" | "quantity";

/** The header of one column, taken apart. */
export interface ColumnHeader extends HeaderTime {
  readonly column: number;
  /** As printed, joined with " / ". */
  readonly printed: string;
  /** The lowest words that say what is measured; "" where only units and years stand there. */
  readonly leaf: string;
  /** The words over the leaf, joined with " / ". */
  readonly above: string;
  readonly unit: HeaderUnit | null;
  readonly scale: number;
}

/** Takes a header path apart into words, unit and time. */
export function columnHeader(path: HeaderPath): ColumnHeader {
  const parts = path.parts.map((part) => ({ part, rest: withoutTime(part.words) }));
  const leafAt = parts.findLastIndex(({ rest }) => rest !== "" && !isUnitWord(rest));
  const leaf = parts[leafAt]?.rest ?? "";
  const above = parts
    .slice(0, Math.max(leafAt, 0))
    .map(({ rest }) => rest)
    .filter((rest) => rest !== "" && rest !== leaf)
    .join(" / ");
  const scale = path.parts.reduce((found, part) => (part.scale > 1 ? part.scale : found), 1);
  return {
    column: path.column,
    printed: path.printed,
    leaf,
    above,
    unit: unitOf(path.parts),
    scale,
    ...headerTime(path.parts),
  };
}

function isUnitWord(words: string): boolean {
  return /^(?:k|rp|persen|kinerja|fisik \/ k)$/.test(words) && words !== "kinerja";
}

/** The unit nearest to the figures: a parent's "(Rp)" holds for the columns under it. */
function unitOf(parts: readonly HeaderWords[]): HeaderUnit | null {
  for (const part of [...parts].reverse()) {
    if (part.percent) return "percent";
    if (part.rupiah) return "rupiah";
    if (/^k$|\bk$/.test(part.words)) return "quantity";
  }
  return null;
}
