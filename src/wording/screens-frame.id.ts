import type { FrameWording } from "./screens-frame";

/** The frame of the pane in Indonesian: the original of its texts. */
export const frameId: FrameWording = {
  introduction: {
    title: "Selamat datang",
    intro: "Renstra bekerja pada laporan Excel yang sudah ada, apa adanya, tanpa templat.",
    does: {
      recognition: "mengenali tabel, kolom, dan baris di setiap lembar.",
      check: "menunjukkan jumlah, kode, dan angka yang tidak cocok, beserta sebabnya.",
      recompute: "mengisi bobot, serapan, dan SIAP. Hasilnya dilihat dahulu dan dapat dikembalikan.",
      report: "menyusun ringkasan dan kalimat siap tempel.",
    },
    trySample: "Coba dengan laporan contoh",
    sampleBeside: "Contoh terbuka sebagai buku kerja baru. Buku kerja ini tidak disentuh.",
    startHere: "Mulai dengan lembar ini",
    openOwn: "Buka laporan sendiri…",
    sampleOpened: {
      what: "Laporan contoh terbuka di jendela lain",
      why: "Buku kerja ini tetap seperti semula.",
      next: "Di jendela itu, pilih Renstra di tab Beranda.",
    },
  },
  failureReport: {
    copy: "Salin keterangan untuk bantuan",
    copied: "Tersalin. Tempelkan ke pesan untuk petugas bantuan.",
    failed: "Tidak dapat disalin di sini. Catat kalimat di atas untuk petugas bantuan.",
    hint: "Keterangan ini tidak memuat angka, nama, atau isi laporan.",
  },
  places: {
    label: "Bagian panel",
    names: {
      recognition: "Kenali",
      check: "Periksa",
      recompute: "Hitung",
      report: "Laporan",
      settings: "Pengaturan",
    },
  },
};
