import type { SumCode } from "../../findings/codes/sums";
import type { CodeWords } from "../finding-text";
import { PERIOD_SUM_WORDS_ID } from "./sums-periods.id";
import { PARENT_SUM_WORDS_ID } from "./sums-parents.id";

/** The words of findings about sums. */
export const SUM_WORDS_ID: CodeWords<SumCode> = {
  ...PARENT_SUM_WORDS_ID,
  ...PERIOD_SUM_WORDS_ID,
  "amount-negative": {
    name: "Pagu atau realisasi bernilai negatif",
    harm: "Jumlah di atasnya berkurang, dan serapannya tidak dapat dibaca.",
    tell: (told) => ({
      title: "Angka rupiah negatif",
      explanation:
        told.raw("variant") === "quarter"
          ? `${told.column()} “${told.param("row")}” tertulis ${told.found}, di bawah nol. Itu hanya mungkin bila belanja triwulan sebelumnya dikembalikan.`
          : `${told.column()} “${told.param("row")}” tertulis ${told.found}, padahal pagu dan realisasi tidak mungkin di bawah nol.`,
      fix:
        told.raw("variant") === "quarter"
          ? "Mohon diperiksa; bila memang pengembalian belanja, beri keterangan."
          : "Mohon diperiksa tanda minusnya, atau angka yang seharusnya.",
    }),
  },
  "amount-twin": {
    name: "Dua baris berangka persis sama",
    harm: "Bila salah satunya salinan, belanja yang sebenarnya tidak terlapor.",
    tell: (told) => ({
      title: "Pagu dan realisasi persis sama dengan baris lain",
      explanation: `Pagu “${told.param("row")}” ${told.found} dan realisasinya ${told.param("realisasi")} persis sama dengan “${told.param("other")}”. Jumlahnya tidak salah, tetapi angka serinci itu jarang kebetulan sama.`,
      fix: "Mohon dipastikan keduanya memang sama; bila salah satunya salinan, isi angkanya sendiri.",
    }),
  },
  "recap-mismatch": {
    name: "Rekapitulasi berbeda dari laporannya",
    harm: "Pimpinan membaca rekapitulasi, pemeriksa membaca laporannya; keduanya harus sama.",
    tell: (told) => ({
      title: "Rekapitulasi berbeda dari laporannya",
      explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}, sedangkan di ${told.param("place")} ${told.expected} (selisih ${told.param("difference")}).`,
      fix:
        told.raw("variant") === "sure"
          ? `Seharusnya ${told.expected}, sama dengan laporannya; angka lain di rekapitulasi ini sudah cocok.`
          : "Mohon diperiksa mana yang terbaru, lalu samakan keduanya.",
    }),
  },
  "table-disagrees": {
    name: "Angka yang sama berbeda di dua tabel",
    harm: "Pembaca tidak tahu angka mana yang berlaku.",
    tell: (told) => ({
      title: "Berbeda dari tabel lain",
      explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}, sedangkan di ${told.param("place")} tertulis ${told.param("other")}. Kebanyakan angka lain pada kedua tabel itu sama.`,
      fix: "Mohon diperiksa mana yang benar, lalu samakan keduanya.",
    }),
  },
  "realisasi-above-pagu": {
    name: "Realisasi melebihi pagu",
    harm: "Belanja di atas anggaran yang tersedia selalu ditanyakan pemeriksa.",
    tell: (told) => ({
      title: "Realisasi melebihi pagu",
      explanation: `${told.column()} “${told.param("row")}” ${told.found} lebih besar dari pagunya ${told.expected} (lebih ${told.param("surplus")}).`,
      fix: "Cocokkan realisasinya dengan SP2D, dan pagunya dengan DPA setelah perubahan anggaran.",
    }),
  },
};
