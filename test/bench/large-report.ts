import type { CellValue } from "../../src/sheets/content";

const HEADER = [
  ...["Kode", "Uraian", "Target Fisik", "Realisasi Fisik", "Satuan", "Pagu", "Realisasi (Rp)", "Bobot (%)"],
  ...["Keuangan Tertimbang (%)", "Fisik Tertimbang (%)", "SIAP"],
];
const CHILDREN = 9;

/** A consistent RFK of about `rows` rows: programmes of one kegiatan each with nine sub kegiatan, and a total. */
export function largeReport(rows: number): readonly (readonly CellValue[])[] {
  const programmes = Math.max(1, Math.round(rows / (CHILDREN + 2)));
  const pagu = CHILDREN * 1_000_000;
  const total = programmes * pagu;
  const share = (part: number): number => (part / total) * 100;
  const parent = (kode: string, name: string): readonly CellValue[] => [
    ...[kode, name, null, null, null, pagu, pagu / 2],
    ...[share(pagu), share(pagu / 2), share(pagu / 2), pagu / 2],
  ];
  const body = Array.from({ length: programmes }, (_, index) => {
    const program = `2.${two(Math.floor(index / 99) + 1)}.${two((index % 99) + 1)}`;
    const subs = Array.from({ length: CHILDREN }, (__, at): readonly CellValue[] => [
      ...[`${program}.2.01.000${String(at + 1)}`, `Sub kegiatan ${String(at + 1)}`, 4, 2, "Dokumen"],
      ...[1_000_000, 500_000, share(1_000_000), share(500_000), share(500_000), 500_000],
    ]);
    return [parent(program, `Program ${String(index)}`), parent(`${program}.2.01`, "Kegiatan"), ...subs];
  }).flat();
  const end = [null, "JUMLAH", null, null, null, total, total / 2, 100, 50, 50, total / 2];
  return [HEADER, ...body, end];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
