import type { FindingsSheetWords } from "../sheets/writing/findings-sheet";

/** What the sheet of findings says of its own; the sentences about findings are those of the pane. */
export type FindingsSheetFrame = Omit<FindingsSheetWords, "tell" | "code" | "severity">;

export const FINDINGS_SHEET_ID: FindingsSheetFrame = {
  sheetName: "Temuan",
  title: "LEMBAR TEMUAN PEMERIKSAAN LAPORAN",
  made: (date) =>
    date === null ? "hasil pemeriksaan buku kerja ini" : `hasil pemeriksaan tanggal ${dayOf(date, "id-ID")}`,
  summary: ({ error, warning, info }, decided) =>
    `${String(error + warning + info)} temuan: ${String(error)} kesalahan, ${String(warning)} peringatan, ${String(info)} catatan` +
    (decided === 0 ? "" : `; ${String(decided)} sudah diputuskan`),
  columns: [
    "No",
    "Tempat",
    "Sebab",
    "Tercetak",
    "Seharusnya",
    "Alasan dan perbaikan",
    "Tingkat",
    "Keputusan",
    "Tindak lanjut",
  ],
  verdict: { accepted: "Diterima", ignored: "Diabaikan" },
  cause: (name, sheet, cells, harm) => `${name} · ${sheet} · ${String(cells)} sel. ${harm}`,
  decision: (verdict, reason, date) => `${verdict}: ${reason} (${dayOf(date, "id-ID")})`,
  nothing: "Tidak ada temuan pada tabel yang diperiksa.",
  end: "Akhir daftar. Isian di kolom Tindak lanjut dan baris di bawah ini milik Anda; tetap ada saat daftar diperbarui.",
  footer: "Halaman &P dari &N",
  blank: "kosong",
};

export const FINDINGS_SHEET_EN: FindingsSheetFrame = {
  sheetName: "Findings",
  title: "FINDINGS OF THE REPORT CHECK",
  made: (date) =>
    date === null ? "what the check of this workbook found" : `what the check of ${dayOf(date, "en-GB")} found`,
  summary: ({ error, warning, info }, decided) =>
    `${String(error + warning + info)} findings: ${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes` +
    (decided === 0 ? "" : `; ${String(decided)} decided`),
  columns: ["No", "Place", "Cause", "Printed", "Expected", "Reason and remedy", "Severity", "Decision", "Follow-up"],
  verdict: { accepted: "Accepted", ignored: "Ignored" },
  cause: (name, sheet, cells, harm) => `${name} · ${sheet} · ${String(cells)} cell${cells === 1 ? "" : "s"}. ${harm}`,
  decision: (verdict, reason, date) => `${verdict}: ${reason} (${dayOf(date, "en-GB")})`,
  nothing: "Nothing was found in the tables that were checked.",
  end: "End of the list. The column Follow-up and the rows below are yours; they stay when the list is brought up to date.",
  footer: "Page &P of &N",
  blank: "blank",
};

/** A day such as 2026-01-31 in words. */
function dayOf(date: string, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return day.toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
