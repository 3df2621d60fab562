import type { FigureCode } from "../../findings/codes/figures";
import type { CodeWords, FindingText, Told } from "../finding-text";

/** The words of findings about computed figures. */
export const FIGURE_WORDS_ID: CodeWords<FigureCode> = {
  "mean-of-percentages": {
    name: "Persentase kelompok bukan dari jumlah rupiahnya",
    harm: "Kegiatan kecil ikut berbobot sama dengan yang besar, sehingga capaian kelompok tampak lain dari yang sebenarnya.",
    tell: (told) => ({
      title:
        told.raw("variant") === "sum"
          ? `${told.column()} kelompok adalah jumlah persentase`
          : `${told.column()} kelompok adalah rata-rata persentase`,
      explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}, yaitu ${told.raw("variant") === "sum" ? "jumlah" : "rata-rata"} ${told.param("count")} persentase di bawahnya. ${told.raw("column") === "serapan" ? "Jumlah realisasi ÷ jumlah pagu memberi" : "Ditimbang dengan pagunya hasilnya"} ${told.expected}.`,
      fix: "Hitung persentase kelompok dari jumlahnya, bukan dari persentase barisnya.",
    }),
  },
  "computed-mismatch": {
    name: "Angka hitungan tidak sesuai barisnya",
    harm: "Persentase dan bobot yang dihitung ulang berbeda dari yang dilaporkan.",
    tell: (told) => mismatch(told),
  },
  "deviasi-mismatch": {
    name: "Deviasi tidak sesuai rencana dan realisasinya",
    harm: "Kegiatan yang terlambat bisa tampak tepat waktu.",
    tell: (told) => ({
      title: "Deviasi tidak sesuai rencana dan realisasinya",
      explanation: `Deviasi “${told.param("row")}” tertulis ${told.found}; dengan cara yang dipakai baris lain di kolom ini hasilnya ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
      fix: "Hitung ulang deviasinya, atau betulkan rencana atau realisasinya.",
    }),
  },
  "fisik-copied": {
    name: "Fisik (%) menyalin kolom lain",
    harm: "Kemajuan fisik tampak sama dengan uang yang keluar, padahal volumenya lain.",
    tell: (told) => ({
      title: "Fisik (%) menyalin kolom lain",
      explanation: `Fisik (%) “${told.param("row")}” tertulis ${told.found}, sama dengan kolom ${told.column("source")}. ${told.raw("variant") === "parent" ? "Rata-rata fisik bagiannya, ditimbang dengan pagu, memberi" : "Bobot × realisasi ÷ target fisik memberi"} ${told.expected}.`,
      fix: "Jalankan “Hitung ulang laporan” agar Fisik (%) dihitung dari kemajuan fisiknya.",
    }),
  },
  "fisik-unbacked": {
    name: "Fisik (%) terisi tanpa realisasi fisik",
    harm: "Kemajuan fisik tidak dapat dibuktikan.",
    tell: (told) => ({
      title: "Fisik (%) terisi tanpa realisasi fisik",
      explanation:
        told.raw("missing") === "target"
          ? `Fisik (%) “${told.param("row")}” tertulis ${told.param("printed")}, padahal target dan realisasi fisiknya kosong.`
          : `Fisik (%) “${told.param("row")}” tertulis ${told.param("printed")}, padahal realisasi fisiknya kosong (target ${told.param("target")}).`,
      fix: "Isi volume realisasi fisiknya; kosong bukan nol.",
    }),
  },
  "capaian-mismatch": {
    name: "Capaian tidak sesuai target dan realisasinya",
    harm: "Kinerja yang dilaporkan lain dari yang dicapai, dan kategorinya bisa ikut salah.",
    tell: (told) => capaian(told),
  },
  "sum-as-average": {
    name: "Rata-rata yang sebenarnya jumlah",
    harm: "Angka rata-rata menjadi beberapa kali lipat dari yang benar.",
    tell: (told) => ({
      title: `Rata-rata ${told.column()} adalah jumlahnya`,
      explanation: `“${told.param("row")}” di kolom ${told.column()} tertulis ${told.found}. Itu jumlah ${told.param("count")} angka di atasnya; rata-ratanya ${told.expected}.`,
      fix: `Ganti dengan rata-ratanya, ${told.expected}.`,
    }),
  },
  "average-mismatch": {
    name: "Rata-rata tidak sesuai angkanya",
    harm: "Kesimpulan laporan bertumpu pada rata-rata yang tidak dapat dihitung ulang.",
    tell: (told) => ({
      title: `Rata-rata ${told.column()} tidak sesuai angkanya`,
      explanation: `“${told.param("row")}” di kolom ${told.column()} tertulis ${told.found}; rata-rata ${told.param("count")} angka di atasnya ${told.expected}${told.raw("variant") === "truncated" ? ", dan angka di belakangnya dipotong, bukan dibulatkan" : ""}. Baris tanpa angka tidak dihitung.`,
      fix: `Hitung ulang rata-ratanya, atau jelaskan baris mana yang dirata-ratakan.`,
    }),
  },
  "efisiensi-mismatch": {
    name: "Tingkat efisiensi tidak sesuai capaian dan serapannya",
    harm: "Kegiatan yang boros bisa tampak hemat, atau sebaliknya.",
    tell: (told) => ({
      title: "Tingkat efisiensi tidak sesuai barisnya",
      explanation: `Tingkat efisiensi “${told.param("row")}” tertulis ${told.found}; capaian dan serapan di baris itu memberi ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
      fix: "Hitung ulang dari capaian − serapan, atau betulkan salah satunya.",
    }),
  },
};

function mismatch(told: Told): FindingText {
  const title = `${told.column()} tidak sesuai barisnya`;
  const row = `“${told.param("row")}”`;
  const formula = told.param("formula") === "" ? "" : ` (${told.param("formula")})`;
  switch (told.raw("variant")) {
    case "input":
      return {
        title: `${told.column()} dibantah angka hitungannya`,
        explanation: `${told.column()} ${row} tertulis ${told.found}, tetapi sisa dan serapan di baris itu sama-sama memberi ${told.expected}.`,
        fix: `Periksa dokumen sumbernya; bila memang ${told.expected}, betulkan ${told.column()}.`,
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
        fix: "Bulatkan seperti kolom lain.",
      };
    default:
      return {
        title,
        explanation: `${told.column()} ${row} tertulis ${told.found}; menurut angka di baris itu ${told.expected}${formula}.`,
        fix: "Jalankan “Hitung ulang laporan”, atau betulkan angka sumbernya.",
      };
  }
}

const ARAH: Readonly<Record<string, string>> = {
  naik: "makin tinggi makin baik: realisasi ÷ target",
  turun: "makin rendah makin baik: (2 × target − realisasi) ÷ target",
  "turun-rasio": "makin rendah makin baik: target ÷ realisasi",
};

function capaian(told: Told): FindingText {
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
        fix: "Bulatkan seperti capaian yang lain.",
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
