import type { Kode, KodeFamily } from "../../../domain/kode";
import { parseKodeCell } from "../../../domain/kode-cell";
import { looksLikeKode } from "../../../domain/parse-kode";
import { apbnHeads, type ApbnHead } from "./apbn-heads";
import { blockFamilies } from "./block-families";
import type { RowMark } from "../table";

/** How one row is marked, from its kode cell and its name. */
export interface Mark {
  readonly mark: RowMark;
  readonly kode: Kode | null;
}

/** 2.17.2.07.3.32.01.0000, alone or before the name of the office. */
const ORGANISASI = /^(?:\d[.,]\d{2}[.,]){3}\d{2}(?:[.,]\d{2,4})?\b/;
const FILLER =
  "total|dana|anggaran|belanja|keseluruhan|seluruh\\w*|akhir|umum|pagu|semua\\w*|total|daerah|apb[dn]|dekonsentrasi|tugas pembantuan|program|kegiatan|bidang|urusan|[ivx]+|[a-h]";
const TOTAL = new RegExp(`^(?:sub\\s*|grand\\s*)?(?:jumlah|total)(?:\\s+(?:${FILLER}))*\\s*[.:]?$`, "i");

/** Whether a text is a total's label: "JUMLAH", "Total Dana", but not "Jumlah penduduk miskin". */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(unspaced(text));
}

/** "J U M L A H" → "JUMLAH"; blanks folded. */
function unspaced(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return /^(?:\S )+\S\s*:?$/.test(folded) ? folded.replaceAll(" ", "") : folded;
}

const AVERAGE =
  /^(?:predikat kinerja|peringkat kinerja)\b|^(?:nilai )?rata\s*[-–—]?\s*rata\b(?!.*\b(?:lama|usia|umur|jumlah|tingkat|nilai tukar|pengeluaran|upah)\b)/i;

/** Whether a text labels a row of averages: "Rata – rata Capaian Kinerja", but not the indicator "Rata-rata lama sekolah". */
export function isAverageLabel(text: string): boolean {
  return AVERAGE.test(text.replace(/\s+/g, " ").trim());
}

const NOTE = /^\*?\s*\)?\s*(?:sumber(?: data)?|keterangan|ket|catatan|note|diolah)\s*[.:]/i;

/** Whether a text is a note under a table: "Sumber : …", "Keterangan: …". */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim());
}

/** A row as printed, before it is marked. */
interface PrintedRow {
  readonly kodeText: string;
  /** The kode cell's own number, where it holds one: 1.3 for 1.03. */
  readonly kodeNumber: number | null;
  readonly uraian: string;
}

/**
 * The marks of a table's rows, in sheet order. Within an APBN block three and four digits are komponen and kegiatan;
 * elsewhere they are ordinals. Single capitals are groups, and so are roman numbers, one step higher.
 * @param hasKode false where the first column only numbers the rows.
 */
export function rowMarks(rows: readonly PrintedRow[], hasKode: boolean): readonly Mark[] {
  const texts = rows.map(({ kodeText }) => kodeText);
  const families = hasKode ? blockFamilies(texts) : [];
  const heads = hasKode ? apbnHeads(texts) : new Map<number, ApbnHead>();
  const groups = texts.filter((text) => /^\s*(?:[A-Z]|[IVX]+)[.)]?\s*$/.test(text));
  const hasRomans = /^\s*I[.)]?\s*$/.test(groups[0] ?? "") || groups.some((text) => /^\s*(?:II|III|IV)\b/.test(text));
  return rows.map((row, index) => {
    const head = heads.get(index);
    if (head !== undefined) return { mark: head, kode: null };
    const marked = markOf(row, families[index] ?? null, hasRomans);
    return hasKode || marked.mark !== "kode" ? marked : { mark: "ordinal", kode: null };
  });
}

function markOf({ kodeText, kodeNumber, uraian }: PrintedRow, block: KodeFamily | null, hasRomans: boolean): Mark {
  const text = kodeText.trim();
  if (ORGANISASI.test(text === "" ? uraian : text)) return { mark: "organisasi", kode: null };
  if (isTotalLabel(uraian) || isTotalLabel(text)) return { mark: "total", kode: null };
  if (isAverageLabel(uraian) || isAverageLabel(text)) return { mark: "average", kode: null };
  const lostZero = block === "apbn" && kodeNumber !== null && /^\d{2}$/.test(text);
  const plain = text === "" ? "none" : lostZero ? "kode" : plainMark(text, block, hasRomans);
  return plain === "kode"
    ? { mark: "kode", kode: parseKodeCell(kodeNumber ?? kodeText, block) }
    : { mark: plain, kode: null };
}

function plainMark(text: string, block: KodeFamily | null, hasRomans: boolean): RowMark {
  if (/^[-–—•*]$/.test(text)) return "dash";
  if (hasRomans && /^[IVX]+[.)]?$/.test(text)) return "roman";
  if (/^(?:[A-Z]|[IVX]+)[.)]?$/.test(text)) return "group";
  if (/^\(?[a-z][.)]?$/.test(text)) return "letter";
  if (block === "akun" && /^[4-7]$/.test(text)) return "kode";
  if (/^\(?\d{1,2}[.)]?$/.test(text) || (block !== "apbn" && /^\d{3}$/.test(text))) return "ordinal";
  const isWording = !/\d/.test(text) || text.split(/\s+/).length > 4 || /[a-z]{3}/i.test(text);
  return isWording && !looksLikeKode(text) ? "none" : "kode";
}
