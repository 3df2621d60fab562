import type { FindingText, Told } from "../finding-text";

/** How a figure follows from its row, where no formula can be shown. */
const RECIPES: Readonly<Record<string, string>> = {
  serapan: "realisasi ÷ pagu",
  siap: "pagu − realisasi",
  bobot: "pagu ÷ jumlah pagu",
  keuanganTertimbang: "realisasi ÷ jumlah pagu",
  fisikTertimbang: "bobot × realisasi fisik ÷ target fisik",
};

/** What is said of a computed figure that does not follow from its row. */
export function mismatch(told: Told): FindingText {
  const title = `${told.column()} tidak sesuai barisnya`;
  const row = `“${told.param("row")}”`;
  const recipe = told.param("formula") === "" ? RECIPES[told.param("column")] : told.param("formula");
  const formula = recipe === undefined ? "" : ` (${recipe})`;
  switch (told.raw("variant")) {
    case "input":
      return {
        title: `${told.column()} dibantah angka hitungannya`,
        explanation: `${told.column()} ${row} tertulis ${told.found}, tetapi sisa dan serapan di baris itu sama-sama memberi ${told.expected}.`,
        fix: `Periksa dokumen sumbernya; bila memang ${told.expected}, betulkan ${told.column()}.`,
      };
    case "parts":
      return {
        title: `${told.column()} bukan jumlah bagiannya`,
        explanation: `${told.column()} ${row} tertulis ${told.found}, sedangkan jumlah baris di bawahnya ${told.expected}.`,
        fix: `Ganti dengan ${told.expected}, atau betulkan salah satu bagiannya.`,
      };
    case "foreign":
      return {
        title: `${told.column()} dihitung dengan cara lain`,
        explanation: `Tidak satu pun dari ${told.param("count")} angka ${told.column()} mengikuti barisnya. Contoh ${row}: tertulis ${told.found}, menurut baris itu ${told.expected}${formula}.`,
        fix: "Periksa dasar hitungan kolom ini, lalu hitung ulang seluruh kolom atau jelaskan caranya di bawah tabel.",
      };
    case "truncated":
      return {
        title: `${told.column()} dipotong, bukan dibulatkan`,
        explanation: `${told.column()} ${row} tertulis ${told.found}; nilai tepatnya ${told.expected}${formula}, dan angka di belakangnya dipotong.`,
        fix: `Tulis ${told.expected}, dibulatkan seperti kolom lain.`,
      };
    default:
      return {
        title,
        explanation: `${told.column()} ${row} tertulis ${told.found}; menurut angka di baris itu ${told.expected}${formula}.`,
        fix: "Hitung ulang dari angka di barisnya, atau betulkan angka sumbernya.",
      };
  }
}

const ARAH: Readonly<Record<string, string>> = {
  naik: "makin tinggi makin baik: realisasi ÷ target",
  turun: "makin rendah makin baik: (2 × target − realisasi) ÷ target",
  "turun-rasio": "makin rendah makin baik: target ÷ realisasi",
};

/** What is said of a capaian that does not follow from target and result. */
export function capaian(told: Told): FindingText {
  const title = "Capaian tidak sesuai target dan realisasinya";
  const row = `“${told.param("row")}”`;
  const arah = ARAH[told.param("arah")] ?? "";
  switch (told.raw("variant")) {
    case "direction":
      return {
        title: "Capaian dihitung ke arah yang lain",
        explanation: `Capaian ${row} tertulis ${told.found}, dihitung seolah makin tinggi makin baik. Menurut namanya makin rendah makin baik; rumusnya (2 × target − realisasi) ÷ target, hasilnya ${told.expected}.`,
        fix: "Pastikan arah indikatornya, lalu hitung dengan rumus yang sesuai.",
      };
    case "truncated":
      return {
        title: "Capaian dipotong, bukan dibulatkan",
        explanation: `Capaian ${row} tertulis ${told.found}; nilai tepatnya ${told.expected} (${arah}), dan angka di belakangnya dipotong.`,
        fix: `Tulis ${told.expected}, dibulatkan seperti capaian yang lain.`,
      };
    case "digits":
      return {
        title,
        explanation: `Capaian ${row} tertulis ${told.found}; dari target dan realisasi di baris itu hasilnya ${told.expected} (${arah}). Angka-angkanya sama, urutannya tertukar.`,
        fix: `Ganti dengan ${told.expected}.`,
      };
    default:
      return {
        title,
        explanation: `Capaian ${row} tertulis ${told.found}; dari target dan realisasi di baris itu hasilnya ${told.expected} (${arah}). Rumus lain yang lazim juga tidak memberi angka yang tertulis.`,
        fix: "Hitung ulang capaiannya, atau betulkan target atau realisasinya.",
      };
  }
}

/** What a weight is a share of. */
export const BASE: Readonly<Record<string, string>> = {
  report: "total seluruh dana",
  fund: "total sumber dananya",
  program: "pagu programnya",
  own: "pagu barisnya sendiri",
};

/** How a growth is computed. */
export const GROWTH: Readonly<Record<string, string>> = {
  tahunan: "rata-rata pertumbuhan tiap tahun",
  awalAkhir: "tahun terakhir terhadap tahun pertama",
  majemuk: "pertumbuhan majemuk per tahun",
  terakhir: "tahun terakhir terhadap tahun sebelumnya",
  selisihTahunan: "rata-rata selisih tiap tahun",
  selisih: "tahun terakhir dikurangi tahun pertama",
  rataRupiah: "rata-rata rupiah tiap tahun",
};
