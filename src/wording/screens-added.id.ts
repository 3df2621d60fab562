import type { AddedWording } from "./screens-added";

/** Words for added columns in Indonesian. */
export const addedId: AddedWording = {
  title: "Tambah kolom",
  hint: "Kolom hitungan yang belum ada dipasang di kanan tabel, dengan gaya tabel itu sendiri, setelah Hitung ulang.",
  table: "Tabel",
  column: "Kolom",
  add: "Tambahkan",
  chosen: (column, table) => `${column} di ${table}`,
  chosenTitle: "Akan ditambahkan",
  remove: "Batal",
  removeFrom: (column, table) => `Batal menambahkan ${column} di ${table}`,
  planned: (count) => (count === 1 ? "Satu kolom baru ikut ditulis." : `${String(count)} kolom baru ikut ditulis.`),
  refusedTitle: (count) => (count === 1 ? "Satu kolom tidak ditambahkan" : `${String(count)} kolom tidak ditambahkan`),
  refused: {
    "tabel-tidak-ada": () => "Tabelnya tidak ada di buku kerja ini",
    "kolom-sudah-ada": () => "Tabel ini sudah mempunyai kolom itu",
    "kolom-tidak-berlaku": () =>
      "Tabel ini tidak memuat angka asalnya, atau memuatnya untuk beberapa tahun atau triwulan sekaligus",
    "kolom-tersembunyi": (cell) => `Kolom di kanan tabel tersembunyi (${cell}); tampilkan dahulu`,
    "sel-terisi": (cell) =>
      `Di kanan tabel sudah ada isi di ${cell}. Menyisipkan kolom akan menggeser rumus seluruh buku kerja, jadi sisipkan sendiri di Excel atau pindahkan isi itu`,
    "sel-gabungan": (cell) => `Sel gabungan menutupi kolom di kanan tabel (${cell})`,
    "terbaca-lain": (cell) => `Dengan kolom baru di ${cell}, lembar ini akan terbaca lain dari sekarang`,
    "tanpa-angka": () => "Tidak satu baris pun mempunyai angka untuk kolom ini",
    "lembar-dilindungi": () => "Lembar diproteksi",
    "lembar-tersaring": () => "Lembar sedang disaring",
  },
};
