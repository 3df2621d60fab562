import type { FigureCode } from "../../findings/codes/figures";
import type { CodeWords, FindingText, Told } from "../finding-text";

/** The words of findings about computed figures. */
export const FIGURE_WORDS_ID: CodeWords<FigureCode> = {
  "computed-mismatch": {
    name: "Angka hitungan tidak sesuai barisnya",
    harm: "Persentase dan bobot yang dihitung ulang berbeda dari yang dilaporkan.",
    tell: (told) => mismatch(told),
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
