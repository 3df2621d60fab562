import type { SumCode } from "../../findings/codes/sums";
import type { CodeWords, Told } from "../finding-text";

/** The words of findings about sums. */
export const SUM_WORDS_ID: CodeWords<SumCode> = {
  "double-count": {
    name: "Angka dihitung dua kali",
    harm: "Jumlah menjadi lebih besar daripada anggarannya.",
    tell: (told) => doubleCount(told),
  },
  "child-sum": {
    name: "Induk bukan jumlah anaknya",
    harm: "Pemeriksa yang menjumlah ulang mendapat angka lain.",
    tell: (told) =>
      told.raw("rightBelow") === 1
        ? {
            title: "Jumlah anak tidak sama dengan induk",
            explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}; baris tepat di bawahnya berjumlah ${told.param("sum")}. Rinciannya cocok dengan induk, jadi yang keliru salah satu baris di antaranya.`,
            fix: "Periksa baris anak yang tersorot; angka induk sudah benar.",
          }
        : {
            title: "Induk bukan jumlah anaknya",
            explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}, sedangkan baris di bawahnya berjumlah ${told.param("sum")} (selisih ${told.param("difference")}).`,
            fix:
              told.finding.expected === null
                ? "Tentukan mana yang benar: angka induk atau angka anak."
                : `Seharusnya ${told.expected} menurut rinciannya. Betulkan induk, atau rincian yang kurang.`,
          },
  },
  "total-sum": {
    name: "Jumlah tidak cocok dengan rinciannya",
    harm: "Angka yang dikutip di ringkasan dan pidato ikut salah.",
    tell: (told) =>
      told.raw("isRight") === 1
        ? {
            title: "Jumlah benar, tetapi baris kelompok tidak cocok",
            explanation: `${told.column()} pada baris jumlah ${told.found} sama dengan jumlah semua rincian, tetapi baris teratas tercetak berjumlah ${told.param("groups")} (selisih ${told.param("difference")}).`,
            fix: "Baris jumlah tidak perlu diubah; betulkan baris kelompok yang memuat angka ganda.",
          }
        : {
            title: "Baris jumlah tidak cocok dengan rincian",
            explanation: `${told.column()} pada baris jumlah tertulis ${told.found}; semua rincian, masing-masing dihitung sekali, berjumlah ${told.param("leaves")} (selisih ${told.param("difference")}).`,
            fix: `Seharusnya ${told.expected}. Cari baris yang angkanya berbeda dari rinciannya, lalu betulkan jumlah.`,
          },
  },
  "realisasi-above-pagu": {
    name: "Realisasi melebihi pagu",
    harm: "Belanja di atas anggaran yang tersedia adalah temuan Inspektorat.",
    tell: (told) => ({
      title: "Realisasi melebihi pagu",
      explanation: `Realisasi “${told.param("row")}” ${told.found} lebih besar dari pagunya ${told.expected} (lebih ${told.param("surplus")}).`,
      fix: "Periksa realisasi, atau pagu setelah perubahan anggaran.",
    }),
  },
};

function doubleCount(told: Told) {
  const variant = told.raw("variant");
  if (variant === "repeat") {
    return {
      title: "Angka yang sama dihitung dua kali",
      explanation: `${told.column()} “${told.param("row")}” ${told.found} persis sama dengan “${told.param("of")}”, yang sudah memuat rinciannya. Jumlah di atasnya hanya cocok bila dihitung sekali.`,
      fix: "Tentukan pembagian yang sebenarnya, atau kosongkan angka yang diulang.",
    };
  }
  if (variant === "subtotal") {
    return {
      title: "Subtotal ikut dijumlahkan",
      explanation: `${told.column()} “${told.param("row")}” ${told.found} adalah jumlah ${told.param("count")} baris di dekatnya, tetapi ikut dijumlahkan lagi ke induknya.`,
      fix: "Jangan jumlahkan baris ini bersama rinciannya.",
    };
  }
  return {
    title: "Jumlah memuat angka ganda",
    explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}; subtotal “${told.param("subtotal")}” terhitung dua kali (${told.param("surplus")}).`,
    fix: `Seharusnya ${told.expected}.`,
  };
}
