import { spelled } from "./header-spelling";

/** A header cell's words: lower case, spelt as the field does, without dots, brackets and units. */
export interface HeaderWords {
  readonly words: string;
  /** The header says percent: "(%)", "% Realisasi", "Persentase". */
  readonly percent: boolean;
  /** The header says rupiah: "(Rp)". */
  readonly rupiah: boolean;
  /** What one unit stands for: 1, or 1,000,000 for "(Rp juta)". */
  readonly scale: number;
}

const PERCENT = /%|\bpersen(?:tase)?\b|\bp[ro]{2}sentase\b|\bpresentase\b|\bpercent/i;
const RUPIAH = /\brp\b|\brupiah\b|\bidr\b/i;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ribuan|ribu|000)\b/i, 1e3],
  [/\b(?:jutaan|juta|million)\b/i, 1e6],
  [/\b(?:miliar|milyar|miliaran|billion)\b/i, 1e9],
];

/** Normalises one header text: "Realisasi (Bobot)" → "realisasi bobot", "Keu. (%)" → "keuangan" with percent. */
export function headerWords(text: string): HeaderWords {
  const rupiah = RUPIAH.test(text);
  const words = text
    .toLowerCase()
    .replace(/\b(?:s\s*[/.]\s*d\.?|sampai dengan|s\/d)(?=\W|$)/g, " sd ")
    .replace(/\b(rata|masing)\s*[-–]\s*\1\b/g, "$1 $1")
    .replace(/\b(?:rp|rupiah|idr)\b\.?,?-?/g, " ")
    .replace(rupiah ? /\b(?:juta|ribu|miliar|milyar)(?:an)?\b/g : /(?!)/, " ")
    .replace(/[%().,:;`'"“”*=×[\]]/g, " ")
    .replace(/[-–—/\\&]+/g, " / ")
    .split(/\s+/)
    .map((word) => spelled(word))
    .join(" ")
    .replace(/^[\s/]+|[\s/]+$/g, "");
  const scale = rupiah ? (SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? 1) : 1;
  return { words, percent: PERCENT.test(text) || /\bpersen/.test(words), rupiah, scale };
}

/** Phrases a header cell of a report can consist of. */
const HEADER_PHRASE = new RegExp(
  "^(?:" +
    [
      "no(?: (?:/ )?(?:kode|urut|rek.*|uraian))?",
      "(?:no / )?kode(?: .*)?",
      "(?:nama )?uraian(?: .*)?",
      "jenis (?:belanja|pengeluaran|anggaran)(?: .*)?",
      "tolok ukur(?: .*)?",
      "(?:nama )?(?:urusan|bidang urusan|bidang|program|kegiatan|sub kegiatan|sekretariat)(?: (?:/ |dan )*(?:sekretariat|uptd|seksi|urusan|bidang urusan|bidang|program|kegiatan|sub kegiatan|pemerintah\\w*|daerah|prioritas|utama|dan|indikator kinerja.*))*",
      "(?:nama )?(?:perangkat daerah|opd|skpd|pd|satker|satuan kerja|instansi|sub unit|unit organisasi)(?: .*)?",
      "(?:sasaran|tujuan)(?: .*)?",
      "sumber (?:dana|pendanaan|anggaran)(?: .*)?",
      "lokasi(?: .*)?",
      "satuan(?: .*)?|unit",
      "(?:nama )?indikator(?: .*)?|ikk(?: .*)?|iku(?: .*)?",
      "kinerja(?: .*)?",
      "fisik(?: .*)?",
      "keuangan(?: .*)?",
      "(?:total |jumlah |besaran )?(?:pagu|anggaran|alokasi|dana|belanja)(?: .*)?",
      "dpa(?: .*)?|apb[dn](?: .*)?|dak|pad|dau|dbh",
      "(?:jumlah |total )?realisasi(?: .*)?",
      "(?:jumlah )?target(?: .*)?",
      "(?:prakiraan maju |perkiraan maju )?rencana(?: .*)?|(?:prakiraan|perkiraan) maju(?: .*)?",
      "volume(?: .*)?|(?:output|keluaran|hasil|outcome|masukan|manfaat)(?: (?:sub )?(?:kegiatan|program))?",
      "bobot(?: .*)?",
      "persentase(?: .*)?|persen",
      "tertimbang(?: .*)?|ft",
      "siap(?: .*)?|silpa",
      "sisa(?: .*)?",
      "(?:deviasi|selisih)(?: .*)?",
      "(?:tingkat |rasio |jumlah |rata rata )?capaian(?: .*)?",
      "rasio(?: .*)?",
      "rata rata(?: .*)?",
      "(?:tingkat )?(?:serapan|penyerapan|efisiensi)(?: .*)?",
      "progres(?: .*)?",
      "ket(?:erangan)?|catatan(?: .*)?|kendala|permasalahan(?: .*)?|tindak lanjut|faktor .*",
      "kategori(?: .*)?|predikat(?: .*)?|kriteria(?: .*)?|peringkat",
      "(?:bidang |sub bagian )?penanggung jawab(?: .*)?|pd penanggung.*|unit kerja(?: .*)?|pelaksana",
      "rak|anggaran kas",
      "kondisi (?:kinerja|kerja|awal|akhir)(?: .*)?|baseline|data (?:awal|dasar)(?: .*)?",
      "tahun(?: .*)?|periode.*|semester.*|bulan.*",
      "triwulan(?: .*)?|k",
      "nilai|jumlah|total",
      "(?:sebelum|setelah|sesudah)? ?(?:perubahan|pergeseran)|murni|induk|semula|menjadi",
      "nama (?:.*)",
      "(?:penjelasan (?:/ )?)?formula(?:si)?(?: (?:/ )?(?:pengukuran|perhitungan|indikator|iku|penjelasan))*|cara (?:hitung|pengukuran|perhitungan)|rumus(?: perhitungan)?",
    ].join("|") +
    ")$",
);
/** Beginnings that head a column of figures, however long the rest is. */
const MEASURE =
  /^(?:prakiraan|perkiraan|rencana|realisasi|target|tingkat|rasio|kondisi|data|pagu|anggaran|capaian kinerja|rata rata|unit|pd)\b/;
const SENTENCE =
  /\b(?:yang|dengan|untuk|agar|telah|adalah|oleh|meningkatnya|terwujudnya|terlaksananya|tersedianya|jumlah (?:dokumen|orang|peserta))\b/;

/** Whether a text is a header phrase of the field, and no sentence that happens to begin like one. */
export function isHeaderPhrase(text: string): boolean {
  const { words, percent, rupiah } = headerWords(text);
  if (words === "") return percent || rupiah;
  return words.length <= 140 && HEADER_PHRASE.test(words) && (MEASURE.test(words) || !SENTENCE.test(words));
}

const NAMES_ROWS =
  /^(?:no|kode|uraian|jenis belanja|tolok ukur|(?:nama )?(?:urusan|bidang urusan|program|kegiatan|sub kegiatan|indikator)|sasaran|tujuan|sumber dana|perangkat daerah|opd|skpd|satker|satuan kerja|instansi)\b/;

/** Whether these header words head a column that names or numbers the rows, as the first columns of a table do. */
export function namesRows(words: string): boolean {
  return NAMES_ROWS.test(words);
}

/** Whether a header cell only says when or in what: "2023", "TW II", "TA 2024", "K", "(Rp)". */
export function isYearOrQuarter(text: string): boolean {
  return /^\(?(?:(?:19|20)\d\d|(?:tahun|thn\.?|th\.?|t\.?a\.?)\b.{0,30}|(?:s\.?\/?d\.? )?(?:bulan|triwulan) (?:ini|lalu)|(?:triwulan|tw\.?|trwulan|quarter|q)[ .]*(?:iv|i{1,3}|[1-4])|i{1,3}|iv|k|rp\.?|%|kinerja|anggaran)\)?(?: *\((?:%|rp)\))?\.?$/i.test(
    text.replace(/\s+/g, " ").trim(),
  );
}
