import type { FigureCode } from "../../findings/codes/figures";
import type { CodeWords } from "../finding-text";
import { BASE, capaian, GROWTH, mismatch } from "./figures-variants.id";

/** The words of findings about computed figures. */
export const FIGURE_WORDS_ID: CodeWords<FigureCode> = {
  "target-zero": {
    name: "Target nol atau kosong, realisasinya ada",
    harm: "Capaian tidak dapat dihitung, dan keberhasilan tidak dapat diukur.",
    tell: (told) => ({
      title: told.raw("variant") === "zero" ? "Target nol, realisasinya ada" : "Target kosong, realisasinya ada",
      explanation: `Realisasi “${told.param("row")}” ${told.param("realisasi")}, tetapi targetnya ${told.raw("variant") === "zero" ? "0; membagi dengan nol tidak memberi capaian" : "kosong, sedangkan baris lain punya target"}.`,
      fix: "Isi target dari dokumen perencanaan; bila memang tidak ditargetkan, jelaskan di keterangan.",
    }),
  },
  "target-below-baseline": {
    name: "Target lebih buruk dari kondisi awal",
    harm: "Target tercapai walaupun kinerjanya menurun.",
    tell: (told) => ({
      title: "Target lebih buruk dari kondisi awal",
      explanation: `Target “${told.param("row")}” ${told.found}, padahal kondisi awalnya sudah ${told.param("base")}. Untuk indikator ini makin ${told.raw("arah") === "turun" ? "rendah" : "tinggi"} makin baik.`,
      fix: "Periksa target dan kondisi awalnya; bila memang direncanakan demikian, beri alasan.",
    }),
  },
  "realisasi-missing": {
    name: "Realisasi belum diisi",
    harm: "Baris itu hilang dari capaian, seolah tidak ada.",
    tell: (told) => ({
      title: "Realisasi belum diisi",
      explanation: `“${told.param("row")}” punya target ${told.param("target")}, tetapi realisasinya kosong, sedangkan hampir semua baris lain sudah terisi.`,
      fix: "Isi realisasinya; tulis 0 bila memang nihil, atau “n/a” bila datanya belum ada.",
    }),
  },
  "fisik-from-money": {
    name: "Volume fisik dihitung dari uang",
    harm: "Kemajuan fisik hanya mengulang serapan uang; hasil yang nyata tidak dilaporkan.",
    tell: (told) => ({
      title: "Volume fisik dihitung dari uang",
      explanation: `Realisasi fisik “${told.param("row")}” tertulis ${told.found}. Itu persis target ${told.param("target")} × ${told.param("spent")} ÷ ${told.param("pagu")}, yaitu bagian uangnya, bukan volume yang dihitung di lapangan.`,
      fix: "Isi volume yang benar-benar selesai.",
    }),
  },
  "weight-base": {
    name: "Bobot memakai dua dasar",
    harm: "Bobot dalam satu tabel tidak dapat dijumlahkan, dan kemajuan tertimbang menjadi keliru.",
    tell: (told) => ({
      title: `${told.column()} memakai dua dasar`,
      explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}, dihitung dari ${BASE[told.param("other")] ?? "dasar lain"}. Sebagian besar kolom dihitung dari ${BASE[told.param("base")] ?? "dasar lain"}; dengan itu hasilnya ${told.expected}. Jumlah sel yang demikian: ${told.param("count")}.`,
      fix: `Pakai satu dasar untuk seluruh kolom; dengan ${BASE[told.param("base")] ?? "dasar lain"}, di sini ${told.expected}.`,
    }),
  },
  "siap-base": {
    name: "SIAP (%) memakai dua dasar",
    harm: "Persentase sisa anggaran tidak dapat dibandingkan antarbaris.",
    tell: (told) => ({
      title: "SIAP (%) memakai dua dasar",
      explanation: `SIAP (%) “${told.param("row")}” tertulis ${told.found}, dihitung dari ${BASE[told.param("other")] ?? "dasar lain"}. Sebagian besar kolom dihitung dari ${BASE[told.param("base")] ?? "dasar lain"}; dengan itu hasilnya ${told.expected}. Jumlah sel yang demikian: ${told.param("count")}.`,
      fix: "Pakai satu dasar untuk seluruh kolom, dan tulis dasarnya di kepala kolom.",
    }),
  },
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
      fix: "Hitung Fisik (%) dari kemajuan fisiknya, bukan dari uang atau bobotnya.",
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
      fix: `Isi ${told.raw("missing") === "target" ? "target dan realisasi" : "realisasi"} fisiknya; bila memang belum ada hasilnya, tulis 0.`,
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
      fix: "Hitung ulang rata-ratanya, atau jelaskan baris mana yang dirata-ratakan.",
    }),
  },
  "efisiensi-mismatch": {
    name: "Tingkat efisiensi tidak sesuai capaian dan serapannya",
    harm: "Kegiatan yang boros bisa tampak hemat, atau sebaliknya.",
    tell: (told) => ({
      title: "Tingkat efisiensi tidak sesuai barisnya",
      explanation:
        told.raw("column") !== null
          ? `${told.column()} “${told.param("row")}” tertulis ${told.found}, tetapi tingkat efisiensi di baris itu dan rata-rata kolomnya sama-sama memberi ${told.expected}.`
          : `Tingkat efisiensi “${told.param("row")}” tertulis ${told.found}; capaian dan serapan di baris itu memberi ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
      fix: "Hitung ulang dari capaian − serapan, atau betulkan salah satunya.",
    }),
  },
  "rating-mismatch": {
    name: "Kategori tidak sesuai nilainya",
    harm: "Kinerja dinilai lebih baik atau lebih buruk dari angkanya.",
    tell: (told) => ({
      title: "Kategori tidak sesuai nilainya",
      explanation: `“${told.param("row")}” bernilai ${told.param("value")} dan tertulis ${told.found}; menurut skala ${told.param("scale")} kategorinya ${told.expected}.`,
      fix: `Ganti dengan ${told.expected}, atau betulkan nilainya.`,
    }),
  },
  "rating-conflict": {
    name: "Nilai yang sama, kategori berbeda",
    harm: "Pembaca tidak tahu skala mana yang dipakai.",
    tell: (told) => ({
      title: "Nilai yang sama, kategori berbeda",
      explanation: `“${told.param("row")}” bernilai ${told.param("value")} dan tertulis ${told.found}, tetapi “${told.param("otherRow")}” dengan nilai yang sama tertulis “${told.param("other")}”.`,
      fix: "Samakan kategorinya menurut skala yang dipakai.",
    }),
  },
  "rating-gap": {
    name: "Nilai di celah skala",
    harm: "Teks skala tidak menyebut kategori untuk nilai ini.",
    tell: (told) => ({
      title: "Nilai di celah skala",
      explanation: `Nilai ${told.found} “${told.param("row")}” terletak di celah skala ${told.param("scale")}, antara “${told.param("below")}” dan “${told.param("above")}”.`,
      fix: "Pilih aturan untuk celah itu di Setelan dan pakai untuk semua baris.",
    }),
  },
  "growth-mismatch": {
    name: "Pertumbuhan tidak sesuai angka tahunannya",
    harm: "Kenaikan atau penurunan anggaran tampak lain dari yang sebenarnya.",
    tell: (told) => ({
      title: "Pertumbuhan tidak sesuai angka tahunannya",
      explanation: `Pertumbuhan “${told.param("row")}” tertulis ${told.found}; dihitung seperti baris lain di kolom ini (${GROWTH[told.param("cara")] ?? ""}) hasilnya ${told.expected}.`,
      fix: "Hitung ulang dari angka tahunannya.",
    }),
  },
};
