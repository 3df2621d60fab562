import type { NoticeWording } from "./notices";

const NOTHING_WRITTEN = "Tidak ada yang ditulis.";
const UNCHANGED = "Isi buku kerja tetap seperti semula.";

/** Sentences in Indonesian, the original wording. */
export const NOTICES_ID: NoticeWording = {
  skip: {
    "realisasi-fisik-kosong": "Realisasi fisik kosong, jadi Fisik (%) dibiarkan kosong",
    "target-fisik-kosong": "Target fisik kosong, jadi Fisik (%) dibiarkan kosong",
    "target-fisik-nol": "Target fisik nol, jadi Fisik (%) tidak dapat dihitung",
    "fisik-bukan-angka": "Target atau realisasi fisik bukan angka",
    "anak-tanpa-fisik": "Tidak satu pun rinciannya mempunyai fisik",
    "pagu-bukan-angka": "Pagu bukan angka",
    "pagu-nol": "Pagu nol, jadi serapan tidak dapat dihitung",
    "realisasi-bukan-angka": "Realisasi keuangan kosong atau bukan angka",
    "total-tidak-ada": "Pagu pada baris jumlah tidak ada atau bukan angka",
    "total-nol": "Pagu pada baris jumlah nol",
    "bagian-bukan-angka": "Sebagian angka asalnya diketik sebagai teks atau belum diisi",
    "bagian-tidak-jelas": "Lembar tidak menunjukkan baris mana yang dijumlahkan",
    "satuan-tidak-dikenal": "Satuannya tidak menyebut apakah angka dijumlahkan atau yang terakhir yang berlaku",
    "angka-tercetak-lain": "Angka yang diketik berbeda dari yang disarankan satuannya, jadi dibiarkan",
    "target-kosong": "Target kosong, jadi tidak ada capaian",
    "target-nol": "Target nol, jadi tidak ada capaian",
    "target-bukan-angka": "Target bukan angka",
    "realisasi-kinerja-kosong": "Realisasi kosong, jadi tidak ada capaian",
    "realisasi-kinerja-nol": "Realisasi nol, jadi target ÷ realisasi tidak dapat dihitung",
    "realisasi-kinerja-bukan-angka": "Realisasi bukan angka",
    "angka-negatif": "Target atau realisasi di bawah nol",
    "rencana-kosong": "Rencana kosong, nol, atau bukan angka, jadi tidak ada deviasi",
    "capaian-tidak-ada": "Capaian atau serapannya belum ada sebagai angka",
    "rata-rata-tanpa-angka": "Tidak ada angka untuk dirata-rata",
    "skala-lain": "Predikat yang tercetak tidak berasal dari skala yang dikenal",
    "anggaran-awal-nol": "Angka tahun sebelumnya nol atau negatif, jadi pertumbuhan tidak dapat dihitung",
    "rumus-terlalu-panjang":
      "Rumusnya lebih panjang daripada yang muat dalam satu sel Excel (8.192 karakter); sebagai nilai saja dapat ditulis",
    "sel-gabungan": "Sel tergabung dengan sel lain",
    "lembar-dilindungi": "Lembar diproteksi",
    "lembar-tersaring": "Lembar sedang disaring",
  },
  fixSkip: {
    "tanpa-usul": "Lembar tidak menentukan angka yang benar, jadi tidak ada usul perbaikan",
    "usul-bertentangan": "Dua temuan mengusulkan isi yang berbeda untuk sel yang sama; perbaiki satu per satu",
    "ada-rumus": "Sel berisi rumus; rumus tidak ditimpa dengan angka atau teks",
    "lembar-hilang": "Lembar atau selnya tidak ada lagi",
    "sel-gabungan": "Sel tergabung dengan sel lain",
    "lembar-dilindungi": "Lembar diproteksi",
    "lembar-tersaring": "Lembar sedang disaring",
  },
  task: {
    "sheet-changed": (places) => ({
      what: `Isi lembar berubah sejak pratinjau dibuat${places === "" ? "" : `: ${places}`}.`,
      why: `Agar tidak menimpa perubahan itu, penulisan dibatalkan. ${NOTHING_WRITTEN}`,
      next: "Baca ulang, lihat pratinjau yang baru, lalu tulis.",
    }),
    "verify-failed": (places) => ({
      what: `Hasil tulisan tidak sama dengan rencana${places === "" ? "" : `: ${places}`}.`,
      why: "Semua sel sudah dikembalikan seperti semula.",
      next: "Periksa apakah sel itu dikunci atau diisi otomatis, lalu coba lagi.",
    }),
    cancelled: () => ({ what: "Dibatalkan.", why: NOTHING_WRITTEN, next: "Mulai lagi kapan saja." }),
    "no-table": () => ({
      what: "Tidak ada tabel laporan yang dikenal di buku kerja ini.",
      why: "Yang dicari: baris kepala dengan Uraian, Program, Sasaran, atau Indikator, dan Pagu, Realisasi, Target, atau Capaian.",
      next: "Buka buku kerja laporannya, atau tandai baris kepala tabelnya di Kenali.",
    }),
    "same-workbook": (files) => ({
      what: `Buku kerja yang sama diberikan dua kali: ${files}.`,
      why: `Isinya sama persis, jadi setiap angkanya akan terhitung dua kali. ${NOTHING_WRITTEN}`,
      next: "Beri setiap buku kerja sekali saja.",
    }),
    "mapping-broken": (places) => ({
      what: "Pemetaan kolom tidak dapat dibaca.",
      why: `Ada isi yang tidak dikenal${places === "" ? "" : ` di ${places}`}. Pemetaan itu tidak dipakai.`,
      next: "Buat pemetaan baru di Kenali, lalu simpan atau unduh lagi.",
    }),
    "decisions-broken": (places) => ({
      what: "Keputusan tentang temuan tidak dapat dibaca.",
      why: `Ada isi yang tidak dikenal${places === "" ? "" : ` di ${places}`}. Keputusan itu tidak dipakai.`,
      next: "Putuskan lagi di Periksa, lalu simpan bersama buku kerja.",
    }),
    "nomenklatur-no-kode": (source) => ({
      what: `Tidak ada kode di daftar nomenklatur ${source}.`.replace(" .", "."),
      why: "Yang dicari di setiap lembar: sel seperti 2.07.03.1.01.0001, sendiri atau di depan namanya, atau satu sel untuk setiap tingkat.",
      next: "Pilih berkas yang memuat kode dan nama, misalnya unduhan nomenklatur dari SIPD.",
    }),
    "nomenklatur-no-names": (source) => ({
      what: `Daftar nomenklatur ${source} memuat kode tanpa nama.`.replace("  ", " "),
      why: "Nama dicari di sel kodenya sendiri atau di sebelah kanannya, tetapi tidak ada.",
      next: "Pilih daftar yang memuat nama di sebelah kanan kode, lalu muat lagi.",
    }),
  },
  host: {
    "sheet-missing": (place) => ({
      what: `Lembar ${place} tidak ditemukan.`,
      why: "Lembar mungkin dihapus atau diganti namanya.",
      next: "Baca ulang buku kerja.",
    }),
    "sheet-protected": (place) => ({
      what: `Lembar ${place} dilindungi.`,
      why: `Renstra tidak pernah membuka perlindungan. ${NOTHING_WRITTEN}`,
      next: "Minta pemilik berkas membuka perlindungannya, atau kerjakan pada salinan.",
    }),
    "cell-refused": (place) => ({
      what: `Sel ${place} tidak dapat ditulisi.`,
      why: `Sel itu tergabung, bagian dari rumus larik, atau kepala tabel. ${NOTHING_WRITTEN}`,
      next: "Pisahkan selnya, lalu coba lagi.",
    }),
    "sheet-needed": (place) => ({
      what: `Lembar ${place} tidak dapat dihapus.`,
      why: `Rumus di lembar lain membacanya, atau tidak ada lembar lain yang tampak. ${NOTHING_WRITTEN}`,
      next: "Ganti dulu rumus yang membacanya, lalu coba lagi.",
    }),
    "cell-edit-mode": () => ({
      what: "Excel sedang menyunting sebuah sel.",
      why: `Selama sel disunting, Excel menolak perubahan lain. ${UNCHANGED}`,
      next: "Tekan Enter atau Esc di lembar, lalu coba lagi.",
    }),
    "too-large": (place) => ({
      what:
        place === ""
          ? "Keterangan ini terlalu besar untuk disimpan."
          : `Lembar ${place} terlalu besar untuk dibaca sekaligus.`,
      why: `Excel membatasi ukuran setiap permintaan. ${UNCHANGED}`,
      next:
        place === ""
          ? "Batalkan sebagian keputusan di Kenali, atau unduh sebagai berkas pemetaan."
          : "Hapus baris kosong di bawah tabel, atau pakai baris perintah.",
    }),
    "session-lost": () => ({
      what: "Hubungan dengan Excel terputus.",
      why: `Buku kerja mungkin ditutup atau sambungan terhenti. ${UNCHANGED}`,
      next: "Buka kembali buku kerja dan panel ini.",
    }),
    "access-denied": (place) => ({
      what: `Excel menolak akses${place === "" ? "" : ` ke ${place}`}.`,
      why: `Buku kerja mungkin hanya untuk dibaca. ${UNCHANGED}`,
      next: "Simpan salinan yang dapat diubah, lalu coba lagi.",
    }),
    "not-supported": () => ({
      what: "Versi Excel ini belum mendukung yang diperlukan.",
      why: "Diperlukan Excel 2021, Microsoft 365, Excel untuk Mac yang baru, atau Excel di web.",
      next: "Buka berkas ini di meja kerja Renstra pada peramban.",
    }),
    "host-failed": (place) => ({
      what: `Excel gagal menjalankan perintah${place === "" ? "" : ` di ${place}`}.`,
      why: `Excel tidak menyebutkan sebabnya. ${UNCHANGED}`,
      next: "Coba sekali lagi; bila tetap gagal, simpan dan buka ulang buku kerja.",
    }),
    "no-answer": () => ({
      what: "Excel belum menjawab selama satu menit.",
      why: `Mungkin sebuah sel sedang disunting, ada kotak dialog yang terbuka, atau Excel masih sibuk. ${UNCHANGED}`,
      next: "Tekan Esc di lembar atau tutup kotak dialognya, lalu coba lagi.",
    }),
    "not-put-back": (place) => ({
      what: `Excel berhenti di tengah penulisan${place === "" ? "" : ` di ${place}`}.`,
      why: "Isi semula tidak dapat dipastikan kembali: sebagian mungkin sudah tertulis.",
      next: "Batalkan penulisan itu dengan Ctrl+Z, atau tutup buku kerja tanpa menyimpan, lalu buka lagi.",
    }),
  },
  open: {
    "empty-file": () => ({
      what: "Berkas kosong.",
      why: "Berkas berukuran 0 byte; mungkin belum selesai disalin.",
      next: "Salin ulang berkasnya, lalu buka lagi.",
    }),
    "not-a-zip": () => ({
      what: "Berkas ini bukan buku kerja .xlsx.",
      why: "Isinya bukan berkas Excel, walaupun namanya mungkin berakhiran .xlsx.",
      next: "Buka berkas aslinya di Excel, lalu simpan sebagai “Excel Workbook (.xlsx)”.",
    }),
    encrypted: () => ({
      what: "Buku kerja ini dikunci dengan sandi.",
      why: "Isinya tidak dapat dibaca tanpa sandi.",
      next: "Buka di Excel, hapus sandinya lewat File > Info, simpan, lalu buka lagi.",
    }),
    "legacy-xls": () => ({
      what: "Ini berkas Excel lama (.xls).",
      why: "Renstra membaca .xlsx, bentuk berkas sejak Excel 2007.",
      next: "Buka di Excel, lalu simpan sebagai “Excel Workbook (.xlsx)”.",
    }),
    truncated: () => ({
      what: "Berkas terpotong.",
      why: "Bagian akhirnya hilang; mungkin pengunduhan atau penyalinan terhenti.",
      next: "Salin atau unduh ulang berkasnya.",
    }),
    "not-a-workbook": (place) => ({
      what: "Berkas ini bukan buku kerja Excel.",
      why:
        place === "" ? "Bagian buku kerja tidak ditemukan di dalamnya." : `Bagian ${place} tidak ditemukan atau rusak.`,
      next: "Buka berkas aslinya di Excel, lalu simpan ulang sebagai .xlsx.",
    }),
    "sheet-missing": (place) => ({
      what: `Lembar ${place} tidak ditemukan.`,
      why: "Lembar itu tidak ada di berkas ini.",
      next: "Baca ulang buku kerja.",
    }),
    "sheet-needed": (place) => ({
      what: `Lembar ${place} tidak dapat dihapus.`,
      why: `Rumus di lembar lain membacanya, atau tidak ada lembar lain yang tampak. ${NOTHING_WRITTEN}`,
      next: "Ganti dulu rumus yang membacanya, lalu coba lagi.",
    }),
    "merged-away": (place) => ({
      what: `Sel ${place} tergabung dengan sel lain.`,
      why: NOTHING_WRITTEN,
      next: "Tulis pada sel pertama gabungannya.",
    }),
    "inside-array": (place) => ({
      what: `Sel ${place} bagian dari rumus larik.`,
      why: `Excel melarang mengubah sebagian larik. ${NOTHING_WRITTEN}`,
      next: "Ubah seluruh lariknya di Excel.",
    }),
    "table-header": (place) => ({
      what: `Sel ${place} adalah kepala tabel Excel.`,
      why: NOTHING_WRITTEN,
      next: "Ubah nama kolom tabelnya di Excel.",
    }),
    "bad-value": (place) => ({
      what: `Nilai untuk sel ${place} tidak dapat disimpan.`,
      why: `Nilainya bukan angka yang sah. ${NOTHING_WRITTEN}`,
      next: "Periksa angka sumbernya.",
    }),
  },
};
