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
  "realisasi-above-pagu": {
    name: "Realisasi melebihi pagu",
    harm: "Belanja di atas anggaran yang tersedia adalah temuan Inspektorat.",
    tell: (told) => ({
      title: "Realisasi melebihi pagu",
      explanation: `${told.column()} “${told.param("row")}” ${told.found} lebih besar dari pagunya ${told.expected} (lebih ${told.param("surplus")}).`,
      fix: "Periksa realisasi, atau pagu setelah perubahan anggaran.",
    }),
  },
};
