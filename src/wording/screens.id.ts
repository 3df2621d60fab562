import { numberText } from "./numbers";
import { addedId } from "./screens-added.id";
import type { ScreenWording } from "./screens";
import { checkId } from "./screens-check.id";
import { frameId } from "./screens-frame.id";
import { settingsId } from "./screens-settings.id";
import { reportId } from "./screens-report.id";
import { recognitionId } from "./screens-recognition.id";

const figure = (value: number, decimals = 2, least = 0): string =>
  numberText("id-ID", value, Math.max(decimals, least), least);

/** The pane in Indonesian: the original of all its texts. */
export const screensId: ScreenWording = {
  ...frameId,
  ...settingsId,
  lang: "id",
  figure,
  header: {
    product: "Renstra",
    trust: "Semua dihitung di komputer ini. Tidak ada data yang dikirim ke luar.",
    unnamedWorkbook: "Buku kerja yang sedang terbuka",
    otherLanguage: "English",
    pane: "Panel Renstra",
  },
  workbook: {
    title: "Yang dikenali",
    summary: (tables, sheets) => `${figure(tables)} tabel di ${figure(sheets)} lembar`,
    kinds: {
      rfk: "Realisasi fisik dan keuangan",
      recap: "Rekapitulasi",
      programme: "Rencana program dan pendanaan",
      indicator: "Capaian indikator kinerja",
      budget: "Realisasi anggaran",
      efficiency: "Efisiensi",
      e81: "Evaluasi hasil Renja (E.81)",
    },
    size: (rows, leaves) => `${figure(rows)} baris, ${figure(leaves)} rincian`,
    noTable: {
      empty: "lembar ini kosong",
      "no-header": "tidak ada judul kolom yang dikenali",
      "not-supported": "bentuk tabel ini belum dikenal",
    },
    withoutTable: (sheets) => `${figure(sheets)} lembar tanpa tabel`,
    isProtected: "diproteksi",
    isFiltered: "sedang difilter",
    isHidden: "disembunyikan",
    protectedNotice: (sheets) =>
      `Lembar ${sheets} diproteksi. Renstra tidak membuka proteksi: isinya dapat diperiksa, tetapi tidak ditulisi. ` +
      "Buka proteksinya di Excel jika lembar itu perlu diisi.",
    filteredNotice: (sheets) =>
      `Lembar ${sheets} sedang difilter, jadi tidak ditulisi. Hapus filternya jika lembar itu perlu diisi.`,
    reread: "Baca ulang",
    stale: "Buku kerja berubah setelah dibaca.",
    none: {
      what: "Belum ada buku kerja",
      why: "Renstra bekerja pada laporan yang sedang terbuka, apa adanya, tanpa templat.",
      next: "Buka berkas .xlsx untuk mulai.",
    },
    nothing: {
      what: "Tidak ada tabel yang dikenali",
      why: "Renstra mencari baris judul kolom seperti Kode, Uraian, Pagu, dan Realisasi, lalu baris isi di bawahnya.",
      next: "Pastikan judul kolom tertulis di atas tabel, lalu pilih Baca ulang.",
    },
    cancelled: "Pembacaan dibatalkan. Pilih Baca ulang untuk melanjutkan.",
  },
  recognition: recognitionId,
  recompute: {
    title: "Hitung ulang laporan",
    intro: "Mengisi Bobot, Realisasi (Bobot), dan SIAP. Hasilnya ditampilkan dahulu sebelum ada yang ditulis.",
    action: "Hitung ulang",
    optionsLabel: "Pilihan:",
    options: (write, base) => `${write.toLowerCase()}, bobot dari ${base.toLowerCase()}`,
    write: { label: "Yang ditulis", formulas: "Rumus", values: "Nilai saja" },
    writeHint: {
      formulas: "Asal setiap angka terlihat di selnya dan ikut berubah.",
      values: "Angka jadi, tidak ikut berubah.",
    },
    base: {
      label: "Bobot 100\u00a0% adalah",
      report: "Total laporan",
      fund: "Total sumber dana",
      program: "Total program",
    },
    previewTitle: (cells, sheets) => `${figure(cells)} sel di ${figure(sheets)} lembar akan ditulis`,
    inputsUntouched:
      "Pagu, realisasi, dan target yang Anda isi tidak diubah; hanya jumlah dan kondisi akhir yang dihitung.",
    nothing: "Sudah sesuai, tidak ada yang ditulis",
    nothingWhy: "Setiap sel hitungan yang dapat diisi sudah benar.",
    blocked: "Ada yang perlu diisi, tetapi tidak dapat ditulis",
    blockedWhy: "Lembarnya diproteksi atau sedang difilter. Buka dahulu di Excel, lalu hitung ulang.",
    notWritable: "tidak dapat ditulis",
    apply: (cells) => `Tulis ${figure(cells)} sel`,
    close: "Tutup",
    cells: (count) => `${figure(count)} sel`,
    alreadyRight: "sudah sesuai",
    columns: { cell: "Sel", now: "Sekarang", next: "Menjadi" },
    blank: "kosong",
    truth: { yes: "BENAR", no: "SALAH" },
    skippedTitle: (count) => `${figure(count)} sel dilewati`,
    applied: (cells) => `${figure(cells)} sel sudah ditulis`,
    appliedNext: "Isi sebelumnya disimpan selama panel ini terbuka.",
    unread: "Excel tidak menjawab ketika hasilnya dibaca kembali. Baca ulang untuk melihatnya.",
    undoesInSteps: "Ctrl+Z di Excel versi ini mengurungkannya bertahap; Kembalikan memulihkan semuanya sekaligus.",
    unverified: (cells) =>
      `${figure(cells)} di antaranya belum menampilkan hasilnya karena Excel hanya menghitung bila diminta. Tekan F9.`,
    restore: "Kembalikan",
    restored: (cells) => `${figure(cells)} sel sudah dikembalikan seperti semula`,
    cancelled: {
      plan: "Penghitungan dibatalkan. Tidak ada yang ditulis.",
      apply: "Penulisan dibatalkan. Buku kerja tetap seperti semula.",
      restore: "Pengembalian dibatalkan. Buku kerja tidak berubah.",
    },
    staleWorkbook: "Buku kerja berubah setelah hasil ini dihitung.",
    staleSettings: "Pilihan diganti setelah hasil ini dihitung.",
    staleMapping: "Koreksi di Kenali diganti setelah hasil ini dihitung.",
    again: "Hitung lagi",
    added: addedId,
    directions: {
      title: (lower, all) => `Arah indikator: ${String(lower)} dari ${String(all)} makin rendah makin baik`,
      naik: "Makin tinggi makin baik",
      turun: "Makin rendah makin baik",
    },
  },
  check: checkId,
  report: reportId,
  progress: {
    steps: {
      read: "Membaca lembar",
      understand: "Mengenali tabel",
      check: "Memeriksa",
      plan: "Menghitung",
      write: "Menulis sel",
      verify: "Mencocokkan hasil",
    },
    starting: "Menyiapkan",
    count: (done, total) => `${figure(done)} dari ${figure(total)}`,
    cancel: "Batalkan",
    cancelling: "Membatalkan…",
  },
  list: {
    shown: (shown, total) => `Ditampilkan ${figure(shown)} dari ${figure(total)}.`,
    showAll: "Tampilkan semua",
    showMore: (count) => `Tampilkan ${figure(count)} lagi`,
    goTo: (sheet, cell) => `Pilih ${cell} di ${sheet}`,
  },
  unreachable: {
    what: "Bagian program yang diperlukan tidak terjangkau",
    why: "Bagian itu baru diambil ketika pertama kali dipakai, dan komputer ini sedang tidak tersambung.",
    next: "Periksa sambungan internet, lalu coba sekali lagi. Buku kerja tidak berubah.",
  },
  unexpected: {
    what: "Renstra berhenti karena kesalahan di dalam programnya",
    why: "Ini bukan kesalahan pada laporan Anda.",
    next: "Coba sekali lagi. Jika terulang, simpan buku kerja, lalu tutup dan buka kembali panel ini.",
  },
  start: {
    loading: { what: "Membuka Renstra…", why: "", next: "" },
    "no-library": {
      what: "Office.js tidak dapat dimuat",
      why: "Pustaka ini diambil dari Microsoft setiap kali panel dibuka, dan sekarang tidak terjangkau.",
      next: "Periksa sambungan internet, lalu tutup dan buka kembali panel ini.",
    },
    "not-in-excel": {
      what: "Panel ini dibuka di luar Excel",
      why: "Renstra membaca lembar kerja melalui Excel.",
      next: "Buka laporan di Excel, lalu pilih Buka panel di kelompok Renstra pada tab Beranda.",
    },
    "too-old": {
      what: "Versi Excel ini terlalu lama",
      why: "Excel 2016 dan 2019 belum dapat menyebutkan sel gabungan dan saringan, padahal tanpa itu laporan tidak terbaca dengan benar. Renstra memerlukan Excel 2021, Microsoft 365, atau Excel di web.",
      next: "Buka berkas laporan itu dengan Renstra di peramban: panelnya sama, dan berkasnya tetap di komputer ini.",
    },
    inBrowser: "Buka Renstra di peramban",
    broken: {
      what: "Panel ini tidak dapat dilanjutkan",
      why: "Ada kesalahan di dalam programnya. Buku kerja Anda tidak tersentuh olehnya.",
      next: "Tutup panel ini, lalu buka kembali.",
    },
  },
};
