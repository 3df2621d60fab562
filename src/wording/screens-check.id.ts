import type { CheckWording } from "./screens-check";

const figure = (value: number): string => new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 }).format(value);
const day = (date: string): string =>
  new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));

/** "Periksa" in Indonesian: the original of its texts. */
export const checkId: CheckWording = {
  title: "Periksa",
  intro: "Mencari jumlah, kode, dan angka yang tidak cocok. Tidak mengubah apa pun sampai Anda menekan Perbaiki.",
  action: "Periksa",
  again: "Periksa lagi",
  resultTitle: (findings, causes) => `${figure(findings)} temuan dari ${figure(causes)} sebab`,
  clean: "Tidak ada temuan",
  cleanWhy: (tables, sheets) => `${figure(tables)} tabel di ${figure(sheets)} lembar sudah diperiksa.`,
  cleanDecided: (decided) => `Tidak ada temuan selain ${figure(decided)} yang sudah diputuskan`,
  severity: { error: "Kesalahan", warning: "Peringatan", info: "Catatan" },
  severityCount: (severity, count) =>
    `${figure(count)} ${{ error: "kesalahan", warning: "peringatan", info: "catatan" }[severity]}`,
  filterSeverity: "Tampilkan menurut tingkat",
  filterSheet: "Lembar",
  allSheets: "Semua lembar",
  search: "Cari",
  searchHint: "kata, kode, atau sel",
  nothingShown: "Tidak ada temuan dengan saringan ini.",
  shownOf: (findings, causes) => `${figure(findings)} temuan dari ${figure(causes)} sebab sesuai saringan.`,
  clearFilters: "Hapus saringan",
  places: (count) => `${figure(count)} tempat`,
  rupiah: (value) => `Rp${figure(value)}`,
  foundExpected: (found, expected) =>
    expected === null ? `tertulis ${found}` : `tertulis ${found}, seharusnya ${expected}`,
  columns: { cell: "Sel", found: "Tertulis", expected: "Seharusnya" },
  blank: "kosong",
  fix: "Yang perlu dilakukan:",
  rule: "Dasar:",
  since: (date) => `berlaku sejak ${day(date)}`,
  related: "Sel terkait:",
  stepper: "Telusuri temuan",
  previous: "Sebelumnya",
  next: "Berikutnya",
  position: (index, total) => `${index === null ? "–" : figure(index)} dari ${figure(total)}`,
  cancelled: "Pemeriksaan dibatalkan.",
  stale: {
    workbook: "Buku kerja berubah setelah pemeriksaan ini. Sebagian temuan mungkin sudah tidak berlaku.",
    mapping: "Koreksi di Kenali diganti setelah pemeriksaan ini. Periksa lagi untuk memakainya.",
    settings: "Pilihan diganti setelah pemeriksaan ini. Periksa lagi untuk memakainya.",
    nomenklatur: "Daftar nomenklatur diganti setelah pemeriksaan ini. Periksa lagi untuk memakainya.",
  },
  options: {
    label: "Pilihan pemeriksaan:",
    chosen: (scale, isThorough) => `skala ${scale}${isThorough ? ", termasuk hal-hal kecil" : ""}`,
    scale: "Skala penilaian capaian",
    scaleSource: (source) => `Sumber: ${source}.`,
    gap: "Nilai di celah skala",
    gapHint: "Skala ini tidak menyebut nilai di antara dua tingkat, misalnya 90,4.",
    gapRules: {
      "batas-bawah": "Tingkat di bawahnya, sampai batas bawah berikutnya tercapai",
      "batas-atas": "Tingkat di atasnya, begitu batas atas terlampaui",
    },
    tier: "Yang diperiksa",
    beforeHandingIn: "Yang perlu beres sebelum laporan diserahkan",
    thorough: "Juga hal-hal kecil",
    tierHint: "Hal kecil misalnya ejaan nama yang berbeda-beda, nomor kode yang terlewat, dan isian pelengkap.",
  },
  fixing: {
    unsettled: "Isi lembar ini tidak menentukan angka yang benar, jadi Renstra tidak mengusulkan isinya.",
    action: "Perbaiki…",
    actionAt: (cell) => `Perbaiki ${cell}…`,
    all: (findings) => `Perbaiki ${figure(findings)} temuan…`,
    previewTitle: (cells) => `${figure(cells)} sel akan diubah`,
    alreadyRight: "Sudah sesuai, tidak ada yang perlu diubah",
    cannot: "Tidak dapat diperbaiki dari sini",
    skipped: (findings, reason) => `${figure(findings)} temuan dibiarkan: ${reason}.`,
    stale: "Buku kerja berubah setelah pratinjau ini dibuat. Tutup, lalu periksa lagi.",
    apply: (cells) => `Ubah ${figure(cells)} sel`,
    cancel: "Batal",
    close: "Tutup",
    applied: (cells) => `${figure(cells)} sel sudah diperbaiki`,
    appliedNext: "Isi sebelumnya disimpan selama panel ini terbuka. Periksa lagi untuk melihat yang tersisa.",
    restore: (fixes) => (fixes > 1 ? `Kembalikan perbaikan terakhir (dari ${figure(fixes)})` : "Kembalikan perbaikan"),
    restored: (cells) => `${figure(cells)} sel sudah dikembalikan seperti semula`,
    cancelled: {
      planFix: "Pratinjau dibatalkan. Tidak ada yang ditulis.",
      applyFix: "Perbaikan dibatalkan. Buku kerja tetap seperti semula.",
      restoreFix: "Pengembalian dibatalkan. Buku kerja tidak berubah.",
    },
  },
  deciding: {
    action: { accepted: "Terima…", ignored: "Abaikan…" },
    hint: {
      accepted: "Terima: angkanya memang begitu, dan ada alasannya.",
      ignored: "Abaikan: tidak ditangani dalam laporan ini.",
    },
    title: { accepted: (cell) => `Terima temuan di ${cell}`, ignored: (cell) => `Abaikan temuan di ${cell}` },
    reason: "Alasan",
    reasonHint: "Wajib diisi. Alasan ditampilkan bersama keputusan.",
    forAll: (places) => `Untuk semua ${figure(places)} tempat dari sebab ini`,
    save: "Putuskan",
    cancel: "Batal",
    decidedTitle: (findings) => `Sudah diputuskan (${figure(findings)})`,
    decided: { accepted: (date) => `Diterima ${day(date)}`, ignored: (date) => `Diabaikan ${day(date)}` },
    reasonSaid: (reason) => `Alasan: ${reason}`,
    revoke: "Cabut",
    revokeAt: (cell) => `Cabut keputusan tentang ${cell}`,
    lapsed: (decisions) =>
      `${figure(decisions)} keputusan tidak berlaku lagi: temuannya hilang, atau isi selnya sudah lain.`,
    dropLapsed: "Hapus keputusan yang tidak berlaku",
    state: (decisions, isSaved) =>
      decisions === 0
        ? "Keputusan dicabut; yang tersimpan di buku kerja belum dihapus."
        : isSaved
          ? `${figure(decisions)} keputusan tersimpan bersama buku kerja.`
          : `${figure(decisions)} keputusan. Berlaku selama panel ini terbuka, belum disimpan bersama buku kerja.`,
    keep: "Simpan bersama buku kerja",
    saving: "Menyimpan…",
    kept: "Keputusan tersimpan bersama buku kerja. Simpan berkasnya agar ikut terbawa.",
  },
  compared: {
    none: "Sama dengan pemeriksaan sebelumnya.",
    counts: (added, gone) =>
      `Dibandingkan pemeriksaan sebelumnya: ${figure(added)} baru, ${figure(gone)} sudah hilang.`,
    added: "Baru",
    goneTitle: (count) => `Sudah hilang (${figure(count)})`,
    gone: "Sudah hilang",
  },
};
