import { parseA1 } from "../../src/sheets/address";
import type { CellValue } from "../../src/sheets/content";
import type { Finding } from "../../src/findings/finding";
import { findingsOf, type TypedSheet } from "./checking";

export type Rows = readonly (readonly CellValue[])[];

/** A consistent table of indicators: target E, realisasi F, capaian G on rows 2 to 6. */
export const INDICATORS: Rows = [
  ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Meningkatnya kesempatan kerja", "Jumlah pencari kerja terdaftar", "Orang", 500, 400, 80],
  [2, "Meningkatnya pelatihan kerja", "Persentase lulusan yang bekerja", "%", 80, 76, 95],
  [3, "Meningkatnya hubungan industrial", "Jumlah perusahaan yang dibina", "Perusahaan", 40, 36, 90],
  [4, "Meningkatnya penempatan kerja", "Jumlah tenaga kerja ditempatkan", "Orang", 200, 180, 90],
  [5, "Meningkatnya tata kelola", "Jumlah laporan kinerja", "Laporan", 12, 12, 100],
];

/** A consistent budget: pagu C, realisasi D, serapan E; kegiatan on rows 3 and 7, their parts below, the total on row 11. */
export const BUDGET: Rows = [
  ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
  ["2.07.01", "Program Penunjang", 21000000, 10500000, 50],
  ["2.07.01.1.01", "Perencanaan", 10000000, 5000000, 50],
  ["2.07.01.1.01.0001", "Dokumen perencanaan", 1000000, 500000, 50],
  ["2.07.01.1.01.0002", "Evaluasi kinerja", 2000000, 1000000, 50],
  ["2.07.01.1.01.0003", "Koordinasi", 7000000, 3500000, 50],
  ["2.07.01.1.02", "Keuangan", 11000000, 5500000, 50],
  ["2.07.01.1.02.0001", "Gaji", 5000000, 2500000, 50],
  ["2.07.01.1.02.0002", "Akuntansi", 4000000, 2000000, 50],
  ["2.07.01.1.02.0003", "Laporan keuangan", 2000000, 1000000, 50],
  [null, "JUMLAH", 21000000, 10500000, 50],
];

/** Serapan as a formula on every row of `BUDGET`. */
export const SERAPAN_FORMULAS: Readonly<Record<string, string>> = Object.fromEntries(
  BUDGET.slice(1).map((_, index) => {
    const row = String(index + 2);
    return [`E${row}`, `=ROUND(D${row}/C${row}*100,2)`];
  }),
);

/** The rows with some cells replaced, by A1. */
export function put(rows: Rows, cells: Readonly<Record<string, CellValue>>): Rows {
  const copy = rows.map((row) => [...row]);
  for (const [cell, value] of Object.entries(cells)) {
    const at = parseA1(cell);
    const row = at === null ? undefined : copy[at.row];
    if (at === null || row === undefined) throw new Error(`No cell ${cell}`);
    row[at.column] = value;
  }
  return copy;
}

/** The findings of one code on a sheet. */
export async function findingsOfCode(code: string, sheet: TypedSheet): Promise<readonly Finding[]> {
  return (await findingsOf(sheet)).filter((finding) => finding.code === code);
}

/** The formulas of a sheet but those of these cells, plus some others. */
export function formulas(other: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  const all = { ...SERAPAN_FORMULAS, ...other };
  return Object.fromEntries(Object.entries(all).flatMap(([cell, text]) => (text === null ? [] : [[cell, text]])));
}
