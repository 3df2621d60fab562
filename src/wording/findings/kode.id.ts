import type { KodeCode } from "../../findings/codes/kode";
import type { CodeWords, Told } from "../finding-text";

const FAULTS: Readonly<Record<string, string>> = {
  koma: "koma dipakai sebagai pemisah",
  spasi: "ada spasi di dalam kode",
  titik: "titik kurang, ganda, atau ada di akhir",
  "huruf-mirip": "ada huruf yang hanya mirip angka atau huruf X",
  "huruf-kecil": "ada huruf kecil di dalam kode",
  "nol-hilang": "angka nol di depan hilang",
  "nol-berlebih": "angka nol berlebih",
  segmen: "susunannya tidak dikenal",
  kelompok: "penulisan huruf kelompok tidak sama dengan kelompok lain",
};

function faults(told: Told): string {
  return told
    .param("faults")
    .split(",")
    .map((fault) => FAULTS[fault] ?? fault)
    .join("; ");
}

/** The words of findings about kode and names. */
export const KODE_WORDS_ID: CodeWords<KodeCode> = {
  "kode-shape": {
    name: "Penulisan kode tidak baku",
    harm: "Kode yang ditulis lain tidak ditemukan saat laporan dicocokkan dengan DPA atau SIPD.",
    tell: (told) => ({
      title: told.raw("faults") === "kelompok" ? "Huruf kelompok ditulis berbeda" : "Penulisan kode tidak baku",
      explanation: `Kode ${told.found}: ${faults(told)}.`,
      fix: told.finding.expected === null ? "Cocokkan dengan kode resmi di DPA." : `Tulis ${told.expected}.`,
    }),
  },
  "kode-parent": {
    name: "Kode tidak cocok dengan induknya",
    harm: "Angka masuk ke jumlah program yang bukan miliknya.",
    tell: (told) => ({
      title: "Kode tidak cocok dengan induknya",
      explanation: `Kode ${told.found} berdiri di bawah ${told.param("above")}${told.finding.expected === null ? ", padahal tidak diawali kode itu" : `, padahal kodenya milik ${told.param("parent")}`}.`,
      fix: "Pindahkan baris ke bawah induk yang benar, betulkan kodenya, atau tambahkan baris induk yang hilang.",
    }),
  },
  "kode-duplicate": {
    name: "Kode dipakai dua kali",
    harm: "Pencocokan menurut kode mengambil salah satu baris saja.",
    tell: (told) => ({
      title: "Kode dipakai dua kali",
      explanation: `Kode ${told.found} sudah dipakai di ${told.param("first")} untuk “${told.param("firstName")}”.`,
      fix: "Beri salah satu baris kode yang benar.",
    }),
  },
  "kode-missing": {
    name: "Baris berangka tanpa kode",
    harm: "Barisnya tidak dapat dicocokkan dengan dokumen anggaran.",
    tell: (told) =>
      told.raw("variant") === "group"
        ? {
            title: "Program di luar kelompok",
            explanation: `${told.found} berdiri di antara kelompok tanpa huruf kelompok sendiri.`,
            fix: "Beri huruf kelompok, atau masukkan ke kelompok yang benar.",
          }
        : {
            title: "Baris berangka tanpa kode",
            explanation: `“${told.param("name")}” mempunyai pagu atau realisasi, tetapi sel kodenya kosong.`,
            fix: "Isi kode sesuai DPA.",
          },
  },
};
