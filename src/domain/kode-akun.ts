import type { AkunLevel, KodeFamily, KodeShape } from "./kode";

const LEVELS: readonly AkunLevel[] = ["akun", "kelompok", "jenis", "objek", "rincian", "subRincian"];
const AKUN = /^[1-8](?:\.[1-9](?:(?:\.(?!00)\d\d){0,3}|(?:\.(?!00)\d\d){3}\.(?!0000)\d{4}))?$/;
/** Pendapatan 4.1–4.3, belanja 5.1–5.4, pembiayaan 6.1–6.2. */
const PLANNING = /^(?:[4-6]|4\.[1-3](?:\..+)?|5\.[1-4](?:\..+)?|6\.[12](?:\..+)?)$/;

/**
 * 5.1.02.01.01.0001 (akun, kelompok, jenis, objek, rincian, sub rincian objek) from its segments; lost zeros are mended
 * and named. Null when the shape does not fit. Unlike an APBD kode its second segment has one digit.
 */
export function akunShape(segments: readonly string[]): KodeShape | null {
  const mended = segments.map((segment, index) => (index > 1 ? segment.padStart(2, "0") : segment));
  const normal = mended.join(".");
  const level = LEVELS[segments.length - 1];
  if (level === undefined || !AKUN.test(normal)) return null;
  return {
    family: "akun",
    level,
    normal,
    parent: segments.length === 1 ? null : mended.slice(0, -1).join("."),
    faults: normal === segments.join(".") ? [] : ["nol-hilang"],
  };
}

/**
 * Whether a shape that keeps all its zeros can only be meant as an akun. The same digits as an APBD kode would lack one zero
 * and have another too many; with three segments only the block or the akun's number can tell.
 */
export function isSurelyAkun({ level, normal, faults }: KodeShape, block: KodeFamily | null): boolean {
  if (faults.length > 0 || level === "akun" || level === "kelompok") return false;
  return level !== "jenis" || (block !== "apbd" && isPlanningAkun(normal));
}

/** Whether a normal form is an akun of planning sheets: pendapatan, belanja or pembiayaan. */
export function isPlanningAkun(normal: string): boolean {
  return PLANNING.test(normal);
}
