import type { Told } from "../finding-text";

type Words = Readonly<Record<string, string>>;

/** What is wrong with the writing of a kode, by fault. */
export const KODE_FAULTS_ID: Words = {
  koma: "koma dipakai sebagai pemisah",
  spasi: "ada spasi di dalam atau di tepi kode",
  titik: "titik kurang, ganda, atau ada di akhir",
  "huruf-mirip": "ada huruf yang hanya mirip angka atau huruf X",
  "huruf-kecil": "ada huruf kecil di dalam kode",
  "nol-hilang": "angka nol hilang",
  "nol-berlebih": "angka nol berlebih",
  segmen: "susunannya tidak dikenal",
  kelompok: "penulisan huruf kelompok tidak sama dengan kelompok lain",
};

export const KODE_FAULTS_EN: Words = {
  koma: "commas are used as separators",
  spasi: "there are blanks inside or around the kode",
  titik: "dots are missing, doubled or trailing",
  "huruf-mirip": "a letter only looks like a digit or an X",
  "huruf-kecil": "there are small letters in the kode",
  "nol-hilang": "a zero is lost",
  "nol-berlebih": "there is a zero too many",
  segmen: "its shape is unknown",
  kelompok: "the group letter is written differently from the others",
};

/** Why no official form can be told. */
export const KODE_REFUSALS_ID: Words = {
  "bukan-kode": "ada huruf atau tanda yang tidak ada di kode mana pun",
  nama: "kode dan nama ada di satu sel",
  tanggal: "Excel mengubahnya menjadi tanggal, sehingga yang diketik tidak dapat diketahui",
  "jumlah-segmen": "tidak ada kode dengan bagian sebanyak itu",
  "panjang-segmen": "ada bagian yang angkanya kurang atau lebih",
  urusan: "bagian pertama bukan 1 sampai 9 atau X",
  kewenangan: "bagian keempat, kewenangan, bukan 1 sampai 8",
  nol: "ada bagian yang hanya berisi nol",
  "dua-arti": "dapat berarti kode akun atau kode program yang kehilangan nol",
};

export const KODE_REFUSALS_EN: Words = {
  "bukan-kode": "it has letters or signs that no kode has",
  nama: "kode and name are in one cell",
  tanggal: "Excel made a date of it, and a date does not say what was typed",
  "jumlah-segmen": "no kode has so many parts",
  "panjang-segmen": "a part has too few or too many digits",
  urusan: "the first part is not 1 to 9 or X",
  kewenangan: "the fourth part, the kewenangan, is not 1 to 8",
  nol: "a part is nothing but zeros",
  "dua-arti": "it can be an akun, or a programme that lost a zero",
};

/** The levels of kode in words. */
export const KODE_LEVELS_ID: Words = {
  urusan: "urusan",
  bidang: "bidang urusan",
  program: "program",
  kegiatan: "kegiatan",
  subKegiatan: "sub kegiatan",
  programApbn: "program",
  kegiatanApbn: "kegiatan",
  kro: "KRO",
  ro: "RO",
  komponen: "komponen",
};

/** All that is wrong with a kode's writing, in one phrase; a reason takes the place of "its shape is unknown". */
export function listed(told: Told, faults: Words, refusals: Words): string {
  const reason = refusals[told.param("refusal")];
  return told
    .param("faults")
    .split(",")
    .flatMap((fault) => (fault === "segmen" && reason !== undefined ? [reason] : [faults[fault] ?? fault]))
    .join("; ");
}
