import type { Kode, KodeFamily, KodeFault } from "./kode";
import { apbdShape } from "./kode-apbd";
import { apbnShape } from "./kode-apbn";

const CYRILLIC_X = /[\u0425\u0445]/g;
const LETTER_O = /(?<=[\d.,])[Oo\u041e\u043e](?=[\d.,]|$)/g;

/**
 * Reads one printed kode. The family of the block decides what "051" or "2197" is: komponen and kegiatan in an APBN
 * block, nothing in an APBD block.
 * @returns the kode with its faults; `level` is null and `faults` has "segmen" when no shape fits.
 */
export function parseKode(printed: string, block: KodeFamily | null): Kode {
  const faults = new Set<KodeFault>();
  const text = clean(printed, faults);
  const shape = shapeOf(text, block);
  if (shape === null) {
    return { printed, normal: null, family: null, level: null, parent: null, faults: [...faults, "segmen"] };
  }
  for (const fault of shape.faults) faults.add(fault);
  const { normal, level, parent, family } = shape;
  return { printed, normal, family, level, parent, faults: [...faults] };
}

/** Whether a text is written like a kode: starts with a digit or X and has digits with separators, or 3–4 digits. */
export function looksLikeKode(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^[\dX\u0425][\dOX\u0425A-Z.,\s]*$/.test(trimmed) &&
    /^(?=.*(?:\d|XX))[\dX\u0425].*[.,\s].*[\dA-Z]|^\d{3,4}$/.test(trimmed)
  );
}

function clean(printed: string, faults: Set<KodeFault>): string {
  let text = printed.replace(CYRILLIC_X, "X").replace(LETTER_O, "0");
  if (text !== printed) faults.add("huruf-mirip");
  if (text.includes(",")) faults.add("koma");
  text = text.replaceAll(",", ".");
  if (/\s/.test(text)) faults.add("spasi");
  text = text.replace(/\s+/g, "");
  const dotted = text.replace(/\.{2,}/g, ".").replace(/^\.|\.$/g, "");
  if (dotted !== text) faults.add("titik");
  return dotted;
}

function shapeOf(text: string, block: KodeFamily | null) {
  const hasLetters = /[A-WYZ]/.test(text);
  const apbn = hasLetters || block === "apbn" ? apbnShape(text) : null;
  if (apbn !== null) return { ...apbn, family: "apbn" as const };
  const apbd = hasLetters ? null : apbdShape(text.split("."));
  return apbd === null ? null : { ...apbd, family: "apbd" as const };
}
