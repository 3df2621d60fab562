/** A header cell's words: lower case, without dots, brackets and units; `percent` and `rupiah` keep what the units said. */
export interface HeaderWords {
  readonly words: string;
  readonly percent: boolean;
  readonly rupiah: boolean;
}

const PERCENT = /%|\bpersen(tase)?\b|\bprosentase\b/i;
const RUPIAH = /\brp\b/i;

/** Normalises one header text: "Realisasi (Bobot)" → "realisasi bobot", "Keuangan (%)" → "keuangan" with percent. */
export function headerWords(text: string): HeaderWords {
  const words = text
    .toLowerCase()
    .replace(/\brp\.?(?=\W|$)/g, " ")
    .replace(/[%().,:;`'"“”*]/g, " ")
    .replace(/[-–/\\]+/g, " / ")
    .replace(/\s+/g, " ")
    .replace(/^[\s/]+|[\s/]+$/g, "");
  return { words, percent: PERCENT.test(text), rupiah: RUPIAH.test(text) };
}

/** Single header phrases of the field. A cell with one of them marks its row as a possible header row. */
const HEADER_PHRASE = new RegExp(
  "^(?:" +
    [
      "no",
      "nomor",
      "(?:no / )?kode(?: .*)?",
      "uraian(?: .*)?",
      "tol[oa]k ukur(?: .*)?",
      "(?:nama )?(?:urusan|bidang urusan|program|kegiatan|sub kegiatan)(?: (?:/ )?(?:dan )?(?:bidang urusan|program|kegiatan|sub kegiatan))*",
      "sumber dana(?: .*)?",
      "lokasi(?: .*)?",
      "satuan",
      "indikator(?: .*)?",
      "fisik(?: .*)?",
      "keu(?:angan)?(?: .*)?",
      "(?:jumlah )?(?:pagu|anggaran|alokasi)(?: .*)?",
      "dpa(?: .*)?",
      "(?:% )?realisasi(?: .*)?",
      "target(?: .*)?",
      "rencana",
      "volume",
      "bobot(?: .*)?",
      "(?:prosentase|persentase)(?: .*)?",
      "(?:tertimbang|ttb|ft)",
      "siap",
      "sisa(?: .*)?",
      "silpa",
      "deviasi",
      "selisih",
      "capaian(?: .*)?",
      "serapan",
      "penyerapan(?: .*)?",
      "progres(?:s)?(?: .*)?",
      "ket(?:erangan)?",
      "kategori",
      "penanggung jawab",
      "unit kerja",
      "rak",
    ].join("|") +
    ")$",
);

/** Whether a text is a header phrase of the field, and no sentence that happens to begin like one. */
export function isHeaderPhrase(text: string): boolean {
  const { words, percent, rupiah } = headerWords(text);
  if (words === "") return percent || rupiah;
  return words.length <= 60 && HEADER_PHRASE.test(words);
}
