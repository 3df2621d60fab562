import type { NumberCode } from "../../findings/codes/numbers";
import type { CodeWords, FindingText, Told } from "../finding-text";

const REFUSED: Readonly<Record<string, string>> = {
  grouping: "kelompok ribuannya tidak bertiga angka, jadi ada angka yang hilang atau lebih",
  separators: "titik dan komanya berselang-seling dengan cara yang tidak dipakai di mana pun",
  blanks: "ada spasi di tengah angka",
  signs: "ada lebih dari satu tanda minus",
};

/** The words of findings about how figures are written. */
export const NUMBER_WORDS_ID: CodeWords<NumberCode> = {
  "number-malformed": {
    name: "Angka salah tulis",
    harm: "Tidak ada yang tahu angka mana yang dimaksud, sehingga jumlahnya tidak dapat diperiksa.",
    tell: (told) => ({
      title: "Angka salah tulis",
      explanation: `${told.column()} berisi ${told.found}; ${REFUSED[told.param("reason")] ?? ""}. Angka yang benar tidak ditebak.`,
      fix: "Ketik ulang angkanya dari dokumen sumber, misalnya DPA atau SP2D.",
    }),
  },
  "equals-text": {
    name: "Teks diawali tanda =",
    harm: "Begitu sel itu diketik ulang, Excel menganggapnya rumus dan menolaknya atau mengubah isinya.",
    tell: (told) => ({
      title: "Teks diawali tanda =",
      explanation: `${told.column()} berisi teks ${told.found}. Ini bukan rumus, tetapi Excel akan membacanya sebagai rumus bila sel ini diketik ulang.`,
      fix:
        told.finding.expected === null
          ? `Hapus tanda = di depan, sehingga tertulis “${told.param("text")}”.`
          : `Ubah menjadi angka ${told.expected}${told.param("unit")}, tanpa tanda =.`,
    }),
  },
  "number-ambiguous": {
    name: "Angka bermakna dua",
    harm: "Pembaca yang satu membaca ribuan, yang lain membaca desimal.",
    tell: (told) => ({
      title: "Angka bermakna dua",
      explanation: `${told.column()} berisi teks ${told.found}, yang dapat berarti ${told.param("whole")} atau ${told.param("decimal")}. Sel lain di kolom ini tidak menentukan yang mana.`,
      fix: "Ketik ulang sebagai angka, tanpa pemisah ribuan.",
    }),
  },
  "date-for-number": {
    name: "Tanggal di tempat angka",
    harm: "Excel menghitungnya sebagai puluhan ribu hari, bukan angka yang dimaksud.",
    tell: (told) => ({
      title: "Tanggal di tempat angka",
      explanation: `${told.column()} berisi tanggal ${told.found}, sedangkan sel lain di kolom ini berisi angka. Biasanya angka seperti 1.3 atau 3/4 diubah Excel menjadi tanggal.`,
      fix: "Ubah format sel menjadi angka, lalu ketik ulang angkanya dari dokumen sumber.",
    }),
  },
  "number-as-text": {
    name: "Angka tersimpan sebagai teks",
    harm: "Excel tidak ikut menjumlahkan teks, sehingga jumlah lebih kecil tanpa tanda apa pun.",
    tell: (told) => ({
      title: "Angka tersimpan sebagai teks",
      explanation: `${told.column()} berisi teks ${told.found}, bukan angka; Excel tidak ikut menjumlahkannya.`,
      fix: `Ubah menjadi angka ${told.expected}${told.param("unit")}.`,
    }),
  },
  "unit-in-cell": {
    name: "Satuan ikut tertulis dalam sel angka",
    harm: "Bagi Excel sel itu teks: tidak dapat dijumlahkan, dibagi, atau dibandingkan.",
    tell: (told) => ({
      title: "Satuan ikut tertulis dalam sel angka",
      explanation: `${told.column()} berisi ${told.found}: angka ${told.expected} dan “${told.param("unit")}” dalam satu sel, sehingga Excel membacanya sebagai teks.`,
      fix: `Tulis angka ${told.expected} saja; satuannya ditaruh di kolom satuan atau di format angka.`,
    }),
  },
  "number-style": {
    name: "Titik dan koma berbeda dari kolomnya",
    harm: "Titik desimal dapat terbaca sebagai pemisah ribuan, dan sebaliknya.",
    tell: (told) => ({
      title: "Titik dan koma berbeda dari kolomnya",
      explanation: `${told.column()} berisi ${told.found}, sedangkan kebanyakan sel di kolom ini memakai ${told.raw("style") === "id" ? "koma untuk desimal" : "titik untuk desimal"}.`,
      fix: `Tulis ${told.expected}, atau lebih baik ubah seluruh kolom menjadi angka.`,
    }),
  },
  "error-value": {
    name: "Kesalahan Excel dalam tabel",
    harm: "Setiap jumlah yang memuat sel ini ikut gagal, dan laporan tercetak dengan tanda galat.",
    tell: errorValue,
  },
  "header-unit": {
    name: "Satuan di kepala kolom tidak cocok dengan isinya",
    harm: "Pembaca mengira anggarannya seribu atau sejuta kali lebih besar atau lebih kecil.",
    tell: (told) =>
      told.raw("variant") === "full"
        ? {
            title: "Kepala kolom menyebut satuan yang terlalu besar",
            explanation: `Kepala kolom tertulis ${told.found}, tetapi isinya seperti rupiah penuh: nilai tengahnya ${told.param("typical")}.`,
            fix: "Ubah kepala kolom menjadi (Rp), atau bagi semua isinya sesuai satuan itu.",
          }
        : {
            title: "Kepala kolom menyebut rupiah penuh",
            explanation: `Kepala kolom tertulis ${told.found}, tetapi isi terbesarnya hanya ${told.param("largest")}; agaknya dalam ribu atau juta rupiah.`,
            fix: "Sebutkan satuannya di kepala kolom, misalnya (Rp juta), atau tulis rupiah penuh.",
          },
  },
  "percent-scale": {
    name: "Persen dalam dua skala",
    harm: "0,95 di antara 95 terbaca sebagai kurang dari satu persen, dan merusak rata-rata.",
    tell: percentScale,
  },
  "stray-figure": {
    name: "Angka lepas",
    harm: "Rumus SUM atas kolom ini ikut menjumlahkannya.",
    tell: (told) =>
      told.raw("variant") === "unit"
        ? {
            title: "Angka di kolom Satuan",
            explanation: `Di kolom Satuan tertulis angka ${told.found}, sedangkan ${told.param("count")} baris lain berisi nama satuan.`,
            fix: "Pindahkan ke kolomnya bila angkanya masih diperlukan, lalu tulis satuannya di sini; kosongkan bila hanya sisa rumus.",
          }
        : {
            title: "Angka lepas di baris tanpa kode dan uraian",
            explanation: `Angka ${told.found} berdiri sendiri di baris tanpa kode dan tanpa uraian${told.raw("count") === 0 ? "" : `; sama dengan jumlah ${told.param("count")} baris di dekatnya (baris ${told.param("from")} sampai ${told.param("to")})`}.`,
            fix: "Hapus bila hanya catatan hitungan, atau lengkapi kode dan uraiannya bila memang sebuah baris.",
          },
  },
};

function errorValue(told: Told): FindingText {
  const isOpen = told.raw("open") === 1;
  return {
    title: isOpen ? "Galat karena data belum ada" : "Kesalahan Excel dalam tabel",
    explanation: `Sel ini menampilkan ${told.found}${told.raw("formula") === null ? "" : ` dari rumus ${told.param("formula")}`}: ${ERRORS[told.param("error")] ?? "rumusnya gagal"}${isOpen ? ", karena datanya belum diisi" : ""}.`,
    fix: isOpen
      ? "Isi datanya, atau kosongkan sel ini sampai datanya ada."
      : "Betulkan rumusnya, atau sel yang dirujuknya.",
  };
}

const ERRORS: Readonly<Record<string, string>> = {
  "#DIV/0!": "ada pembagian dengan nol atau dengan sel kosong",
  "#REF!": "sel yang dirujuk sudah dihapus",
  "#NAME?": "ada nama fungsi atau nama sel yang tidak dikenal",
  "#VALUE!": "ada teks di tempat angka",
  "#N/A": "data yang dicari tidak ditemukan",
  "#NUM!": "hasilnya bukan bilangan yang mungkin",
};

function percentScale(told: Told): FindingText {
  const isPoints = told.raw("scale") === "points";
  const right = isPoints ? told.expected : `${told.param("points")}%`;
  if (told.raw("variant") === "format")
    return {
      title: "Persen disimpan berbeda dari kolomnya",
      explanation: `${told.column()} menyimpan ${told.found} ${isPoints ? "dengan" : "tanpa"} format %, sedangkan sel lain di kolom ini ${isPoints ? "berisi angka seperti 95" : "berformat %"}; rata-rata dan rumus kolom ini menjadi salah.`,
      fix: `Tulis ${right} dengan format yang sama seperti kolomnya.`,
    };
  const proof =
    told.raw("exact") === null ? "" : ` Menurut angka di barisnya, seharusnya ${told.param("exact")} persen.`;
  return {
    title: "Persen dalam skala yang berbeda",
    explanation: `${told.column()} berisi ${told.found}, sedangkan sel lain di kolom ini ditulis ${isPoints ? "sebagai persen seperti 95" : "sebagai pecahan seperti 0,95"}.${proof}`,
    fix: `Tulis ${right}.`,
  };
}
