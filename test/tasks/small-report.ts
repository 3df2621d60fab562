import { MemoryHost } from "../../src/host/memory/memory-host";
import type { MemorySheet } from "../../src/host/memory/memory-sheet";
import type { CellValue } from "../../src/sheets/content";

/** The header of a small RFK table in columns A to J. */
export const HEADER: readonly CellValue[] = [
  "Kode",
  "Uraian",
  "Target Fisik",
  "Realisasi Fisik",
  "Pagu",
  "Realisasi (Rp)",
  "Bobot (%)",
  "Keuangan Tertimbang (%)",
  "Fisik Tertimbang (%)",
  "SIAP",
];

/** Two programmes, three sub kegiatan, a grand total; computed columns empty. */
export function smallRows(): CellValue[][] {
  return [
    [...HEADER],
    ["2.07.01", "Penunjang", null, null, 600, 500],
    ["2.07.01.1.01.0001", "Dokumen", 4, 4, 200, 200],
    ["2.07.01.1.01.0002", "Rapat", 4, 2, 400, 300],
    ["2.07.02", "Pelatihan", null, null, 400, 100],
    ["2.07.02.1.01.0001", "Pelatihan kerja", 10, 5, 400, 100],
    [null, "JUMLAH", null, null, 1000, 600],
  ];
}

/** A host with the small report on sheet "RFK". */
export function smallHost(
  change: (rows: CellValue[][]) => void = () => undefined,
  sheet: Partial<MemorySheet> = {},
): MemoryHost {
  const rows = smallRows();
  change(rows);
  return new MemoryHost([{ name: "RFK", rows, ...sheet }]);
}
