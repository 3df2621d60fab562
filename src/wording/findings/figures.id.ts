import type { FigureCode } from "../../findings/codes/figures";
import type { CodeWords } from "../finding-text";

/** The words of findings about computed figures. */
export const FIGURE_WORDS_ID: CodeWords<FigureCode> = {
  "computed-mismatch": {
    name: "Angka hitungan tidak sesuai barisnya",
    harm: "Persentase dan bobot yang dihitung ulang berbeda dari yang dilaporkan.",
    tell: (told) => ({
      title: `${told.column()} tidak sesuai barisnya`,
      explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}; menurut angka di baris itu ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
      fix: "Jalankan “Hitung ulang laporan”, atau betulkan angka sumbernya.",
    }),
  },
  "fisik-copied": {
    name: "Fisik (%) menyalin kolom lain",
    harm: "Kemajuan fisik tampak sama dengan uang yang keluar, padahal volumenya lain.",
    tell: (told) => ({
      title: "Fisik (%) menyalin kolom lain",
      explanation: `Fisik (%) “${told.param("row")}” tertulis ${told.found}, sama dengan kolom ${told.column("source")}. Bobot × realisasi ÷ target fisik memberi ${told.expected}.`,
      fix: "Jalankan “Hitung ulang laporan” agar Fisik (%) dihitung dari volume.",
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
