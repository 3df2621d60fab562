import type { CellValue } from "../../../src/sheets/content";

/** A row of a budget table: its kode, its name, and its pagu in million; realisasi is half of it. */
export type BudgetRow = readonly [kode: string | number | null, name: string, pagu: number];

const MILLION = 1_000_000;

/** A table of realisasi anggaran with a total over `total`, the pagu of its outermost rows. */
export function budget(rows: readonly BudgetRow[], total: number): readonly (readonly CellValue[])[] {
  return [
    ["Kode", "Uraian", "Pagu", "Realisasi (Rp)", "Serapan (%)"],
    ...rows.map(([kode, name, pagu]) => [kode, name, pagu * MILLION, (pagu * MILLION) / 2, 50]),
    [null, "JUMLAH", total * MILLION, (total * MILLION) / 2, 50],
  ];
}

export const PROGRAM: BudgetRow = ["2.07.03", "Program Pelatihan Kerja", 1500];
export const KEGIATAN: BudgetRow = ["2.07.03.1.01", "Pelatihan Keterampilan", 1000];
export const SUBS: readonly BudgetRow[] = [
  ["2.07.03.1.01.0001", "Proses Pelatihan", 400],
  ["2.07.03.1.01.0002", "Pengadaan Sarana Pelatihan", 600],
];
export const SECOND: readonly BudgetRow[] = [
  ["2.07.03.1.02", "Pembinaan Lembaga", 500],
  ["2.07.03.1.02.0001", "Pembinaan Lembaga Swasta", 300],
  ["2.07.03.1.02.0002", "Perizinan Lembaga Swasta", 200],
];
/** A program of two kegiatan: rows 2 to 8, everything right. */
export const WHOLE: readonly BudgetRow[] = [PROGRAM, KEGIATAN, ...SUBS, ...SECOND];

/** The same rows with another kode in some of them, by their index. */
export function withKode(
  rows: readonly BudgetRow[],
  kodes: Readonly<Record<number, string | null>>,
): readonly BudgetRow[] {
  return rows.map(([kode, name, pagu], index) => [index in kodes ? (kodes[index] ?? null) : kode, name, pagu]);
}

/** The same rows with another name in some of them, by their index. */
export function withName(rows: readonly BudgetRow[], names: Readonly<Record<number, string>>): readonly BudgetRow[] {
  return rows.map(([kode, name, pagu], index) => [kode, names[index] ?? name, pagu]);
}

/** What a fix that types one kode looks like. */
export function typed(cell: string, value: string, format: string | null = "@") {
  return { cell, content: { kind: "value", value }, format };
}
