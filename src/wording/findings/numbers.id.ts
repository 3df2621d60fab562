import type { NumberCode } from "../../findings/codes/numbers";
import type { CodeWords, Told } from "../finding-text";

/** The words of findings about how figures are written. */
export const NUMBER_WORDS_ID: CodeWords<NumberCode> = {
  "number-as-text": {
    name: "Angka tersimpan sebagai teks",
    harm: "Excel tidak ikut menjumlahkan teks, sehingga jumlah lebih kecil tanpa tanda apa pun.",
    tell: (told) => numberAsText(told),
  },
};

function numberAsText(told: Told) {
  const isMalformed = told.finding.expected === null;
  return {
    title: isMalformed ? "Angka salah tulis" : "Angka tersimpan sebagai teks",
    explanation: isMalformed
      ? `${told.column()} berisi ${told.found}; pengelompokan angkanya tidak mungkin benar, jadi tidak ditebak.`
      : `${told.column()} berisi teks ${told.found}; Excel tidak ikut menjumlahkannya.${told.raw("reason") === "ambiguous" ? " Titik atau komanya bisa dibaca dua cara." : ""}`,
    fix: isMalformed ? "Tulis ulang angkanya dari dokumen sumber." : `Ubah menjadi angka ${told.expected}.`,
  };
}
