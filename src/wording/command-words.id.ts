import type { CommandWords } from "./command-words";

export const COMMAND_WORDS_ID: CommandWords = {
  working: "Menghitung ulang laporan",
  chosen: (options) => `Pilihan terakhir Anda yang dipakai: ${options}.`,
  skipped: (cells) => `${cells}. Alasannya terlihat di Hitung ulang pada panel Renstra.`,
  undoAtOnce: "Setelah jendela ini ditutup, Urungkan (Ctrl+Z) di Excel mengembalikan semuanya dalam satu langkah.",
  undoHere:
    "Kembalikan selagi jendela ini terbuka: Excel versi ini belum dapat mengurungkan semuanya dalam satu langkah.",
  late: "Waktu untuk mengembalikan dari jendela ini sudah habis. Urungkan (Ctrl+Z) di Excel bila perlu.",
  close: "Tutup",
  tooLong: {
    what: "Penghitungan dihentikan karena terlalu lama",
    why: "Excel menghentikan tombol di pita setelah lima menit. Tidak ada yang ditulis.",
    next: "Buka panel Renstra, lalu pilih Hitung ulang di sana.",
  },
};
