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
  compared: {
    none: "Sama dengan pemeriksaan sebelumnya.",
    counts: (added, gone) =>
      `Dibandingkan pemeriksaan sebelumnya: ${figure(added)} baru, ${figure(gone)} sudah hilang.`,
    added: "Baru",
    goneTitle: (count) => `Sudah hilang (${figure(count)})`,
    gone: "Sudah hilang",
  },
};
