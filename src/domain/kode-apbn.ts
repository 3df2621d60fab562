import type { ApbnLevel, KodeShape } from "./kode";

interface ApbnPattern {
  readonly level: ApbnLevel;
  readonly pattern: RegExp;
  /** Shapes that are something else outside an APBN block, or nothing. */
  readonly onlyInBlock: boolean;
}

/** Odd groups are segments, even groups the dots between them, which may be missing. */
const PATTERNS: readonly ApbnPattern[] = [
  { level: "programApbn", pattern: /^(\d{3})(\.?)(\d{2})(\.?)([A-Z]{2})$/, onlyInBlock: false },
  { level: "kro", pattern: /^(\d{4})(\.?)([A-Z]{3})$/, onlyInBlock: false },
  { level: "ro", pattern: /^(\d{4})(\.?)([A-Z]{3})(\.?)(\d{3})$/, onlyInBlock: false },
  { level: "komponen", pattern: /^(\d{4})(\.?)([A-Z]{3})(\.?)(\d{3})(\.)(\d{3})$/, onlyInBlock: false },
  {
    level: "subkomponen",
    pattern: /^(\d{4})(\.?)([A-Z]{3})(\.?)(\d{3})(\.)(\d{3})(\.)(\d?[A-Z])$/,
    onlyInBlock: false,
  },
  { level: "kegiatanApbn", pattern: /^(\d{4})$/, onlyInBlock: true },
  { level: "komponen", pattern: /^(\d{3})$/, onlyInBlock: true },
  { level: "subkomponen", pattern: /^(\d?[A-Z])$/, onlyInBlock: true },
];
const WITH_PARENT: ReadonlySet<ApbnLevel> = new Set(["kro", "ro", "komponen", "subkomponen"]);

/**
 * BA.eselon I.program, kegiatan, KRO, RO, komponen and subkomponen from a cleaned text: "026.13.DL", "4059.AEC.002", "051",
 * "0A" (also printed "A"). A komponen printed with its RO in front has that RO as parent. Null when no shape fits.
 * @param inBlock whether the kode stands in an APBN block; "2217", "051" and "A" say nothing elsewhere.
 */
export function apbnShape(text: string, inBlock: boolean): KodeShape | null {
  for (const { level, pattern, onlyInBlock } of PATTERNS) {
    const groups = pattern.exec(text)?.slice(1);
    if (groups === undefined || (onlyInBlock && !inBlock)) continue;
    const segments = groups.filter((_, index) => index % 2 === 0).map((segment) => segment.padStart(2, "0"));
    return {
      family: "apbn",
      level,
      normal: segments.join("."),
      parent: segments.length > 1 && WITH_PARENT.has(level) ? segments.slice(0, -1).join(".") : null,
      faults: groups.includes("") ? ["titik"] : [],
    };
  }
  return null;
}

/** Whether a cleaned text is a kode only inside an APBN block: three or four digits, or the letter of a subkomponen. */
export function needsApbnBlock(text: string): boolean {
  return apbnShape(text, false) === null && apbnShape(text, true) !== null;
}
