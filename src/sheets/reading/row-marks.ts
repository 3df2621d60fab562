import type { Kode, KodeFamily } from "../../domain/kode";
import { parseKodeCell } from "../../domain/kode-cell";
import { looksLikeKode, parseKode } from "../../domain/parse-kode";
import type { RowMark } from "./table";

/** How one row is marked, from its kode cell and its name. */
export interface Mark {
  readonly mark: RowMark;
  readonly kode: Kode | null;
}

const FILLER =
  "total|dana|anggaran|belanja|keseluruhan|seluruh\\w*|akhir|umum|pagu|apb[dn]|dekonsentrasi|tugas pembantuan|program|kegiatan|bidang|urusan|[ivx]+|[a-h]";
const TOTAL = new RegExp(`^(?:sub\\s*|grand\\s*)?(?:jumlah|total)(?:\\s+(?:${FILLER}))*\\s*[.:]?$`, "i");

/** Whether a text is a total's label: "JUMLAH", "Total Dana", but not "Jumlah penduduk miskin". */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(text.replace(/\s+/g, " ").trim());
}

/** What block the kode column belongs to: the family most of its kode can only be of. */
export function blockFamily(kodeTexts: Iterable<string>): KodeFamily | null {
  let apbd = 0;
  let apbn = 0;
  let akun = 0;
  for (const text of kodeTexts) {
    if (!looksLikeKode(text)) continue;
    const kode = parseKode(text, null);
    if (kode.family === "apbn") apbn += 1;
    else if (kode.family === "akun") akun += 1;
    else if (kode.family === "apbd" && kode.normal.split(".").length >= 3) apbd += 1;
  }
  if (apbd === 0 && apbn === 0 && akun === 0) return null;
  if (akun > apbd && akun > apbn) return "akun";
  return apbn > apbd ? "apbn" : "apbd";
}

/**
 * The mark of one row. Within an APBN block three and four digits are komponen and kegiatan; elsewhere they are
 * ordinals. Single capitals and roman numerals are groups.
 */
export function markOf(kode: string | number, uraian: string, block: KodeFamily | null): Mark {
  const text = String(kode).trim();
  if (isTotalLabel(uraian) || isTotalLabel(text)) return { mark: "total", kode: null };
  if (text === "") return { mark: "none", kode: null };
  if (/^[-–—•*]$/.test(text)) return { mark: "dash", kode: null };
  if (/^(?:[A-Z]|[IVX]+)[.)]?$/.test(text)) return { mark: "group", kode: null };
  if (/^\(?[a-z][.)]?$/.test(text)) return { mark: "letter", kode: null };
  if (/^\(?\d{1,2}[.)]?$/.test(text) || (block !== "apbn" && /^\d{3}$/.test(text)))
    return { mark: "ordinal", kode: null };
  if (!looksLikeKode(text) && !/\d/.test(text)) return { mark: "none", kode: null };
  return { mark: "kode", kode: parseKodeCell(kode, block) };
}
