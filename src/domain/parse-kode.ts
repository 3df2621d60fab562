import type { Kode, KodeFamily, KodeRefusal, KodeShape } from "./kode";
import { akunShape, isPlanningAkun, isSurelyAkun } from "./kode-akun";
import { apbdShape } from "./kode-apbd";
import { apbnShape, needsApbnBlock } from "./kode-apbn";
import { cleanKode } from "./kode-clean";
import { organisasiShape } from "./kode-organisasi";

const MONTH = "jan|feb|mar|apr|mei|may|jun|jul|agu|ags|agt|aug|sep|okt|oct|nov|nop|des|dec";
const DATE = new RegExp(
  String.raw`^(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}-\d{1,2}-\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}\b.*|\d{1,2}[-/ ](?:${MONTH})[a-z]*(?:[-/ ]\d{2,4})?|(?:${MONTH})[a-z]*[-/ ]\d{2,4})$`,
  "i",
);
/** What Excel counts for the days from 2000 to 2059. */
const SERIAL_DATE = /^(?:3[6-9]|4\d|5[0-8])\d{3}$/;

/**
 * Reads one printed kode. The family of the block decides what can be two things: "051" and "2217" are komponen and
 * kegiatan in an APBN block and nothing elsewhere; "5.1.2" is an akun in an akun block and 5.01.02 in an APBD block.
 * @returns the kode with its faults; where no official form can be told `normal` is null, `faults` has "segmen" and
 * `refusal` says why.
 */
export function parseKode(printed: string, block: KodeFamily | null): Kode {
  const { text, faults } = cleanKode(printed);
  const shape = isDate(printed) ? "tanggal" : shapeOf(text, block);
  if (typeof shape === "string") {
    const refusal = shape === "bukan-kode" && hasName(printed) ? "nama" : shape;
    return { printed, normal: null, family: null, level: null, parent: null, faults: [...faults, "segmen"], refusal };
  }
  return { printed, ...shape, faults: [...new Set([...faults, ...shape.faults])], refusal: null };
}

/** Whether a text is written like a kode: starts with a digit or X and has digits with separators, or 3–4 digits. */
export function looksLikeKode(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^[\dX\u0425][\dOX\u0425A-Z.,\s]*$/.test(trimmed) &&
    /^(?=.*(?:\d|XX))[\dX\u0425].*[.,\s].*[\dA-Z]|^\d{3,4}$/.test(trimmed)
  );
}

function shapeOf(text: string, block: KodeFamily | null): KodeShape | KodeRefusal {
  if (text === "") return "kosong";
  const apbn = apbnShape(text, block === "apbn");
  if (apbn !== null) return apbn;
  if (needsApbnBlock(text) && !/^[1-9X]$/.test(text)) return "konteks";
  if (!/^[\dX.]+$/.test(text)) return "bukan-kode";
  const segments = text.split(".");
  return organisasiShape(segments) ?? akunOrApbd(segments, block);
}

/** Both have six levels. An akun has one digit in its second segment, and so has an APBD kode that lost a zero. */
function akunOrApbd(segments: readonly string[], block: KodeFamily | null): KodeShape | KodeRefusal {
  const akun = akunShape(segments);
  if (akun === null) return apbdShape(segments);
  if (block === "akun" || isSurelyAkun(akun, block)) return akun;
  const apbd = apbdShape(segments);
  if (block === "apbd" || !isPlanningAkun(akun.normal)) return apbd;
  return typeof apbd === "string" ? akun : "dua-arti";
}

function isDate(printed: string): boolean {
  const text = printed.trim();
  return DATE.test(text) || SERIAL_DATE.test(text);
}

/** A word after the separated digits of a kode. */
function hasName(printed: string): boolean {
  return /^\s*[\dX]+[.,].*[\s:|–—-][a-z]{4}/i.test(printed);
}
