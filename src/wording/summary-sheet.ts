import type { SummaryWords } from "../sheets/summary/summary-words";
import { dayOf } from "./day";
import type { Language } from "./numbers";

/** What the summary sheet says in Indonesian. */
export const SUMMARY_SHEET_ID: SummaryWords = {
  sheetName: "Ringkasan",
  title: "RINGKASAN LAPORAN",
  made: (date) =>
    date === null
      ? "disusun dengan rumus dari lembar laporan"
      : `disusun ${dayOf(date, "id-ID")} dengan rumus dari lembar laporan`,
  blocks: {
    sections: "Realisasi per sumber dana dan bagian",
    programmes: "Realisasi per program",
    rests: "Sepuluh sisa anggaran (SIAP) terbesar",
    lagging: "Program dengan serapan di bawah serapan keseluruhan",
    findings: "Hasil pemeriksaan",
    charts: "Grafik",
  },
  indicatorsOf: (sheet) => `Capaian indikator · ${sheet}`,
  money: [
    "No",
    "Kode",
    "Uraian",
    "Pagu (Rp)",
    "Realisasi (Rp)",
    "Serapan (%)",
    "Sisa (Rp)",
    "Bobot (%)",
    "Fisik (%)",
    "Fisik − keuangan (poin)",
  ],
  place: "Tempat",
  indicator: ["No", "Indikator", "Sasaran", "Target", "Realisasi", "Capaian (%)", "Kategori"],
  total: "JUMLAH",
  average: "Rata-rata capaian",
  none: {
    rests: "Tidak ada sisa anggaran.",
    lagging: "Tidak ada program yang serapannya di bawah serapan keseluruhan.",
  },
  findings: ({ error, warning, info }) =>
    error + warning + info === 0
      ? "Tidak ada temuan pada tabel yang diperiksa."
      : `${String(error)} kesalahan, ${String(warning)} peringatan, ${String(info)} catatan. Rinciannya dapat dibuat sebagai lembar Temuan.`,
  copied: (count) =>
    `${String(count)} angka disalin, bukan dirumuskan, karena di laporan diketik sebagai teks. Ubah dahulu menjadi angka lewat Periksa, lalu perbarui ringkasan.`,
  charts: {
    serapan: "Serapan per program (%)",
    fisik: "Fisik dan keuangan per program (%)",
    capaian: "Capaian per indikator (%)",
  },
  series: { keuangan: "Keuangan", fisik: "Fisik", capaian: "Capaian" },
  end: "Akhir ringkasan. Baris di bawah ini milik Anda; tetap ada saat ringkasan diperbarui.",
  footer: "Halaman &P dari &N",
};

/** The same in English. */
export const SUMMARY_SHEET_EN: SummaryWords = {
  sheetName: "Summary",
  title: "REPORT SUMMARY",
  made: (date) =>
    date === null
      ? "made by formulas into the report's sheets"
      : `made on ${dayOf(date, "en-GB")} by formulas into the report's sheets`,
  blocks: {
    sections: "Spending by fund and section",
    programmes: "Spending by programme",
    rests: "The ten largest unspent amounts (SIAP)",
    lagging: "Programmes below the overall absorption",
    findings: "What the check found",
    charts: "Charts",
  },
  indicatorsOf: (sheet) => `Achievement of indicators · ${sheet}`,
  money: [
    "No",
    "Kode",
    "Description",
    "Budget (Rp)",
    "Spent (Rp)",
    "Absorption (%)",
    "Unspent (Rp)",
    "Weight (%)",
    "Physical (%)",
    "Physical − financial (points)",
  ],
  place: "Place",
  indicator: ["No", "Indicator", "Sasaran", "Target", "Actual", "Achievement (%)", "Category"],
  total: "TOTAL",
  average: "Mean achievement",
  none: { rests: "Nothing is left unspent.", lagging: "No programme is below the overall absorption." },
  findings: ({ error, warning, info }) =>
    error + warning + info === 0
      ? "Nothing was found in the tables that were checked."
      : `${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes. They can be listed on the sheet Findings.`,
  copied: (count) =>
    `${String(count)} figures are copied, not formulas, because the report holds them as text. Turn them into numbers with Check first, then update the summary.`,
  charts: {
    serapan: "Absorption by programme (%)",
    fisik: "Physical and financial progress by programme (%)",
    capaian: "Achievement by indicator (%)",
  },
  series: { keuangan: "Financial", fisik: "Physical", capaian: "Achievement" },
  end: "End of the summary. The rows below are yours; they stay when the summary is brought up to date.",
  footer: "Page &P of &N",
};

/** What the summary sheet says, by language. */
export const SUMMARY_SHEETS: Readonly<Record<Language, SummaryWords>> = { id: SUMMARY_SHEET_ID, en: SUMMARY_SHEET_EN };
