import type { Finding } from "../../../src/findings/finding";
import { parseA1 } from "../../../src/sheets/address";
import type { CellValue } from "../../../src/sheets/content";
import { findingsOf, type TypedSheet } from "../checking";

export type Rows = readonly (readonly CellValue[])[];

/** Kode, name, pagu, realisasi and sisa; two programmes, one with a kegiatan and two sub kegiatan. */
export const BUDGET: Rows = [
  ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi (Rp)", "Sisa (Rp)"],
  ["2.07.01", "Program Penunjang Urusan", 1_000_000, 800_000, 200_000],
  ["2.07.01.1.01", "Perencanaan", 1_000_000, 800_000, 200_000],
  ["2.07.01.1.01.0001", "Penyusunan dokumen", 400_000, 380_000, 20_000],
  ["2.07.01.1.01.0002", "Evaluasi kinerja", 600_000, 420_000, 180_000],
  ["2.07.02", "Program Perencanaan Tenaga Kerja", 500_000, 450_000, 50_000],
  [null, "JUMLAH", 1_500_000, 1_250_000, 250_000],
];

const YEARS = ["2024", null, "2025", null, "2026", null, "Kondisi Akhir", null];

/** Target and Rp of three years and the end of the period: K/E/G/I are targets from column E on, F/H/J/L rupiah. */
export const PROGRAMME: Rows = [
  ["Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator", "Satuan", ...YEARS],
  [null, null, null, null, "Target", "Rp", "Target", "Rp", "Target", "Rp", "Target", "Rp"],
  ["2.07.02", "Program Perencanaan", "Rencana dipakai", "%", 70, 300, 75, 400, 80, 500, 80, 1200],
  ["2.07.02.1.01", "Penyusunan Rencana", "Rencana", "Dokumen", 2, 300, 3, 400, 4, 500, 9, 1200],
  ["2.07.02.1.01.0001", "Rencana makro", "Dokumen makro", "Dokumen", 2, 100, 3, 150, 4, 200, 9, 450],
  ["2.07.02.1.01.0002", "Pelatihan", "Peserta", "Orang", 20, 200, 25, 250, 30, 300, 75, 750],
].map((row, at) =>
  at < 2 ? row : row.map((cell, column) => (column > 4 && column % 2 === 1 ? Number(cell) * 1e6 : cell)),
);

const QUARTERS = ["I", "II", "III", "IV"].flatMap((quarter) => [`Realisasi Triwulan ${quarter}`, null]);

/** The yearly evaluation: K and Rp of target akhir (E, F), lalu (G, H), target ini (I, J), TW I–IV (K–R), ini (S, T), sampai (U, V). */
export const E81: Rows = [
  [
    ...["Kode", "Program/Kegiatan", "Indikator Kinerja", "Satuan"],
    ...["Target Renstra Perangkat Daerah pada Akhir Periode", null],
    ...["Realisasi Capaian Kinerja Renstra s.d. Renja Tahun Lalu", null],
    ...["Target Kinerja dan Anggaran Renja Tahun Berjalan", null],
    ...QUARTERS,
    ...["Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi", null],
    ...["Realisasi Kinerja dan Anggaran Renstra s.d. Tahun Ini", null],
  ],
  [null, null, null, null, ...Array.from({ length: 9 }, () => ["K", "Rp"]).flat()],
  e81("2.07.02", "Program Perencanaan", "%", [80, 72, 75, 60, 65, 70, 74, 74, 74], [50, 15, 10, 1, 2, 3, 3, 9, 24]),
  e81("2.07.02.1.01", "Penyusunan Rencana", "Modul", [50, 20, 9, 2, 3, 1, 2, 8, 28], [50, 15, 10, 1, 2, 3, 3, 9, 24]),
  e81("2.07.02.1.01.0001", "Rencana", "Dokumen", [10, 4, 2, 0, 1, 0, 1, 2, 6], [20, 6, 4, 0.5, 1, 1, 1, 3.5, 9.5]),
  e81("2.07.02.1.01.0002", "Latihan", "Paket", [99, 40, 20, 5, 6, 5, 3, 19, 59], [30, 9, 6, 0.5, 1, 2, 2, 5.5, 14.5]),
];

function e81(kode: string, name: string, unit: string, k: readonly number[], rp: readonly number[]): CellValue[] {
  return [kode, name, `Ukuran ${name}`, unit, ...k.flatMap((figure, at) => [figure, (rp[at] ?? 0) * 1e6])];
}

/** The rows with some cells changed: `{ C3: 5 }`. */
export function changed(rows: Rows, cells: Readonly<Record<string, CellValue>>): Rows {
  const copy = rows.map((row) => [...row]);
  for (const [cell, value] of Object.entries(cells)) {
    const at = parseA1(cell);
    const row = copy[at?.row ?? -1];
    if (at === null || row === undefined) throw new Error(`no cell ${cell}`);
    row[at.column] = value;
  }
  return copy;
}

/** What the checks say under one code about a sheet, or about several. */
export async function found(code: string, ...sheets: readonly (Rows | TypedSheet)[]): Promise<readonly Finding[]> {
  const typed = sheets.map((sheet, at) => ("rows" in sheet ? sheet : { name: `Lembar${String(at + 1)}`, rows: sheet }));
  return (await findingsOf(typed)).filter((finding) => finding.code === code);
}

/** Severity, cell, found and expected of findings, for short comparisons. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ severity, cell, found: printed, expected }) => `${severity} ${cell} ${String(printed)} → ${String(expected)}`,
  );
}
