import type { KodeRefusal } from "../domain/kode";
import type { ErrorWording } from "./functions";

const KODE_REFUSALS: Readonly<Record<KodeRefusal, string>> = {
  kosong: "kosong",
  "bukan-kode": "ada huruf atau tanda yang tidak dimiliki kode",
  nama: "kode dan nama ada dalam satu sel",
  tanggal: "Excel mengubahnya menjadi tanggal",
  "jumlah-segmen": "tidak ada kode dengan jumlah bagian sebanyak ini",
  "panjang-segmen": "ada bagian yang kurang atau kelebihan angka",
  urusan: "bagian pertama harus 1–9 atau X",
  kewenangan: "bagian keempat harus 1–8",
  nol: "ada bagian yang hanya berisi nol",
  konteks: "angka saja hanya berarti di dalam blok APBN",
  "dua-arti": "bisa akun, bisa juga kode yang kehilangan nol",
};

/** Why a function has no result: what, found, expected. Excel shows the sentence in the card of the error. */
export const FUNCTION_ERRORS_ID: ErrorWording = {
  "target-kosong": () => "Target kosong, jadi capaian tidak dapat dihitung. Isi target lebih dulu.",
  "target-nol": ({ found }) => `Target ${found}: tidak dapat membagi dengan nol. Isi target lebih dari 0.`,
  "target-negatif": ({ found }) => `Target ${found} di bawah nol. Isi target lebih dari 0.`,
  "realisasi-kosong": () => "Realisasi kosong. Tulis 0 bila memang nol; kosong berarti belum dilaporkan.",
  "realisasi-nol": () => "Realisasi 0: bentuk turun-rasio (t/r) membagi dengan realisasi. Pakai “turun”.",
  "realisasi-negatif": ({ found }) => `Realisasi ${found} di bawah nol. Isi 0 atau lebih.`,
  "batas-tidak-sah": ({ found }) => `Batas ${found} tidak dapat dipakai. Isi persen di atas 0, misalnya 120.`,
  "di-luar-jangkauan": () => "Hasilnya di luar jangkauan angka Excel. Periksa angka masukannya.",
  kosong: ({ parameter }) => `Sel ${parameter} kosong. Isi angkanya; tulis 0 bila memang nol.`,
  "pembagi-nol": ({ parameter }) => `Nilai ${parameter} adalah 0, jadi tidak dapat menjadi pembagi. Isi lebih dari 0.`,
  "dasar-negatif": ({ parameter, found }) =>
    `Nilai ${parameter} ${found} di bawah nol: pertumbuhan dari angka negatif tidak bermakna.`,
  "belum-ada": ({ parameter, found }) => `Isi ${parameter} ${found}: angkanya belum ada.`,
  "bukan-angka": ({ parameter, found }) =>
    `Isi ${parameter} ${found} bukan angka. Yang diharapkan misalnya 87,17 atau “5.310 Orang”.`,
  "angka-rusak": ({ parameter, found }) =>
    `Pemisah ribuan atau desimal pada ${parameter} ${found} tidak beraturan. Yang diharapkan misalnya 6.812.974,18.`,
  "bukan-satu-angka": ({ parameter, found }) =>
    `Isi ${parameter} ${found} adalah rentang; di sini diperlukan satu angka.`,
  "persen-rancu": ({ parameter, found, expected }) =>
    `Isi ${parameter} ${found} berhadapan dengan “${expected[0] ?? "%"}”: tidak jelas apakah ${found} berarti persen atau pecahan. Tulis keduanya dengan cara yang sama.`,
  "strip-rancu": ({ parameter }) =>
    `Ada tanda “-” di ${parameter}: tidak jelas nol atau tidak berlaku. Tulis 0 atau kosongkan.`,
  pilihan: ({ parameter, found, expected }) =>
    `Pilihan ${parameter} ${found} tidak ada. Yang ada: ${expected.join(", ")}.`,
  "nilai-di-luar": ({ found }) => `Nilai ${found} di luar 0–100. Nilai AKIP berkisar dari 0 sampai 100.`,
  "skala-tidak-dikenal": ({ found, expected }) =>
    `Skala ${found} tidak dikenal. Yang ada: ${expected.join(", ")}; atau rentang batas bawah dan label.`,
  "skala-bukan-dua-kolom": () => "Tabel skala harus dua kolom: batas bawah, lalu label.",
  "tabel-kosong": () => "Tabel skala kosong. Isi batas bawah dan label, satu tingkat per baris.",
  "batas-bukan-angka": ({ found }) => `Batas bawah ${found} pada tabel skala bukan angka. Yang diharapkan misalnya 85.`,
  "label-kosong": () => "Ada tingkat tanpa label pada tabel skala. Isi kolom kedua.",
  "batas-ganda": () => "Dua tingkat pada tabel skala mempunyai batas bawah yang sama. Sisakan satu.",
  "tanpa-dasar": () => "Tabel skala tidak mulai dari 0. Tambahkan tingkat terendah dengan batas bawah 0.",
  ukuran: ({ parameter }) =>
    `Rentang ${parameter} lebih kecil daripada rentang lain: tidak ada pasangan di tempat ini.`,
  "ukuran-berbeda": ({ parameter }) =>
    `Ukuran rentang ${parameter} berbeda dari rentang pasangannya. Samakan barisnya.`,
  "bukan-satu-baris": ({ parameter }) => `Rentang ${parameter} harus satu baris atau satu kolom, menurut urutan waktu.`,
  "semua-kosong": ({ parameter }) => `Tidak ada satu pun angka di ${parameter}.`,
  "bobot-nol": () => "Jumlah bobot dari angka yang ada adalah 0, jadi tidak ada rata-rata.",
  "bobot-negatif": () => "Ada bobot di bawah nol. Bobot harus 0 atau lebih.",
  "terlalu-besar": ({ found }) => `Angka ${found} tidak dapat disebut: yang didukung di bawah seribu triliun.`,
  "kode-kosong": () => "Sel kode kosong. Isi kodenya, misalnya 2.07.05.1.02.",
  "kode-rusak": ({ found, expected }) =>
    `Kode ${found} tidak terbaca: ${KODE_REFUSALS[expected[0] as KodeRefusal]}. Yang diharapkan misalnya 2.07.05.1.02.`,
  "kode-baris-rusak": ({ found }) =>
    `Baris berangka yang kodenya tidak terbaca: ${found}. Jumlahnya bisa kurang, jadi perbaiki dulu kodenya.`,
  "kode-tanpa-induk": ({ found }) =>
    `Kode ${found} ada di tingkat teratas, atau induknya hanya terlihat dari tabelnya.`,
  "kode-tidak-ada": ({ found }) => `Tidak ada baris berkode ${found} atau di bawahnya dalam rentang kode.`,
  "tidak-terduga": () => "Fungsi ini gagal tanpa sebab yang dikenal. Periksa isi selnya.",
};
