import type { AkunLevel, KodeFamily, KodeShape } from "./kode";

const LEVELS: readonly AkunLevel[] = ["akun", "kelompok", "jenis", "objek", "rincian", "subRincian"];
const PLANNING = /^(?:[4-6]|4\.[1-3](?:\.\d+)*|5\.[1-4](?:\.\d+)*|6\.[12](?:\.\d+)*)$/;
const LENGTHS = [1, 1, 2, 2, 2, 4] as const;

/**
 * 5.1.02.01.01.0001 (akun, kelompok, jenis, objek, rincian, sub rincian objek) from its segments; lost zeros are mended
 * and named. Null when the shape does not fit. Unlike an APBD kode its second segment has one digit.
 */
export function akunShape(segments: readonly string[]): KodeShape | null {
  const level = LEVELS[segments.length - 1];
  if (level === undefined || !/^[1-8]$/.test(segments[0] ?? "")) return null;
  if (segments.some((segment, index) => !fits(segment, index))) return null;
  const mended = segments.map((segment, index) => (index > 1 ? segment.padStart(2, "0") : segment));
  const normal = mended.join(".");
  return {
    family: "akun",
    level,
    normal,
    parent: segments.length === 1 ? null : mended.slice(0, -1).join("."),
    faults: normal === segments.join(".") ? [] : ["nol-hilang"],
  };
}

/**
 * Whether segments that keep all their zeros can only be meant as an akun. The same digits as an APBD kode would lack one
 * zero and have another too many; with three segments only the block or the akun's number can tell.
 */
export function isSurelyAkun(segments: readonly string[], block: KodeFamily | null): boolean {
  const shape = akunShape(segments);
  if (shape === null || shape.faults.length > 0) return false;
  return segments.length > 3 || (segments.length === 3 && block !== "apbd" && isPlanningAkun(segments));
}

/** Whether an akun of planning sheets may be meant: pendapatan 4.1–4.3, belanja 5.1–5.4, pembiayaan 6.1–6.2. */
export function isPlanningAkun(segments: readonly string[]): boolean {
  return akunShape(segments) !== null && PLANNING.test(segments.join("."));
}

function fits(segment: string, index: number): boolean {
  if (!/^\d+$/.test(segment) || /^0+$/.test(segment)) return false;
  return segment.length === LENGTHS[index] || (segment.length === 1 && index < 5);
}
