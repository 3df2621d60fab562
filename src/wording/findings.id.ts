import type { FindingWording, Told } from "./finding-text";

/** Column names as an RFK prints them. */
export const COLUMNS_ID: Readonly<Record<string, string>> = {
  pagu: "Pagu",
  realisasiRp: "Realisasi",
  anggaranKas: "Anggaran kas",
  target: "Target fisik",
  realisasi: "Realisasi fisik",
  bobot: "Bobot",
  keuanganTertimbang: "Keuangan (%)",
  fisikTertimbang: "Fisik (%)",
  fisik: "Fisik (%)",
  serapan: "Serapan (%)",
  siap: "SIAP",
  siapPersen: "SIAP (%)",
};

const FAULTS: Readonly<Record<string, string>> = {
  koma: "koma dipakai sebagai pemisah",
  spasi: "ada spasi di dalam kode",
  titik: "titik kurang, ganda, atau ada di akhir",
  "huruf-mirip": "ada huruf yang hanya mirip angka atau huruf X",
  "huruf-kecil": "ada huruf kecil di dalam kode",
  "nol-hilang": "angka nol di depan hilang",
  "nol-berlebih": "angka nol berlebih",
  segmen: "susunannya tidak dikenal",
  kelompok: "penulisan huruf kelompok tidak sama dengan kelompok lain",
};

function faults(told: Told): string {
  return told
    .param("faults")
    .split(",")
    .map((fault) => FAULTS[fault] ?? fault)
    .join("; ");
}

/** Every finding in Indonesian, the original wording. */
export const FINDINGS_ID: FindingWording = {
  "child-sum": (told) =>
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
  "total-sum": (told) =>
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
  "double-count": (told) => doubleCount(told),
  "kode-shape": (told) => ({
    title: told.raw("faults") === "kelompok" ? "Huruf kelompok ditulis berbeda" : "Penulisan kode tidak baku",
    explanation: `Kode ${told.found}: ${faults(told)}.`,
    fix: told.finding.expected === null ? "Cocokkan dengan kode resmi di DPA." : `Tulis ${told.expected}.`,
  }),
  "kode-parent": (told) => ({
    title: "Kode tidak cocok dengan induknya",
    explanation: `Kode ${told.found} berdiri di bawah ${told.param("above")}${told.finding.expected === null ? ", padahal tidak diawali kode itu" : `, padahal kodenya milik ${told.param("parent")}`}.`,
    fix: "Pindahkan baris ke bawah induk yang benar, betulkan kodenya, atau tambahkan baris induk yang hilang.",
  }),
  "kode-duplicate": (told) => ({
    title: "Kode dipakai dua kali",
    explanation: `Kode ${told.found} sudah dipakai di ${told.param("first")} untuk “${told.param("firstName")}”.`,
    fix: "Beri salah satu baris kode yang benar.",
  }),
  "kode-missing": (told) =>
    told.raw("variant") === "group"
      ? {
          title: "Program di luar kelompok",
          explanation: `${told.found} berdiri di antara kelompok tanpa huruf kelompok sendiri.`,
          fix: "Beri huruf kelompok, atau masukkan ke kelompok yang benar.",
        }
      : {
          title: "Baris berangka tanpa kode",
          explanation: `“${told.param("name")}” mempunyai pagu atau realisasi, tetapi sel kodenya kosong.`,
          fix: "Isi kode sesuai DPA.",
        },
  "computed-mismatch": (told) => ({
    title: `${told.column()} tidak sesuai barisnya`,
    explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}; menurut angka di baris itu ${told.expected}${told.param("formula") === "" ? "" : ` (${told.param("formula")})`}.`,
    fix: "Jalankan “Hitung ulang laporan”, atau betulkan angka sumbernya.",
  }),
  "fisik-copied": (told) => ({
    title: "Fisik (%) menyalin kolom lain",
    explanation: `Fisik (%) “${told.param("row")}” tertulis ${told.found}, sama dengan kolom ${told.column("source")}. Bobot × realisasi ÷ target fisik memberi ${told.expected}.`,
    fix: "Jalankan “Hitung ulang laporan” agar Fisik (%) dihitung dari volume.",
  }),
  "fisik-unbacked": (told) => ({
    title: "Fisik (%) terisi tanpa realisasi fisik",
    explanation:
      told.raw("missing") === "target"
        ? `Fisik (%) “${told.param("row")}” tertulis ${told.param("printed")}, padahal target dan realisasi fisiknya kosong.`
        : `Fisik (%) “${told.param("row")}” tertulis ${told.param("printed")}, padahal realisasi fisiknya kosong (target ${told.param("target")}).`,
    fix: "Isi volume realisasi fisiknya; kosong bukan nol.",
  }),
  "realisasi-above-pagu": (told) => ({
    title: "Realisasi melebihi pagu",
    explanation: `Realisasi “${told.param("row")}” ${told.found} lebih besar dari pagunya ${told.expected} (lebih ${told.param("surplus")}).`,
    fix: "Periksa realisasi, atau pagu setelah perubahan anggaran.",
  }),
  "number-as-text": (told) => numberAsText(told),
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
