import type { CellValue } from "../../../src/sheets/content";
import type { TypedSheet } from "../../checks/checking";

/** Two programmes with three activities and a printed total; `spent` is the share of the realisasi of the whole year. */
export function rfkSheet(name: string, spent = 1): TypedSheet {
  const row = (
    kode: string | null,
    uraian: string,
    volumes: readonly CellValue[],
    pagu: number,
    realisasi: number,
    fisik: number,
  ): CellValue[] => {
    const done = realisasi * spent;
    return [kode, uraian, ...volumes, pagu, done, pagu / 10, done / 10, fisik, pagu - done];
  };
  return {
    name,
    rows: [
      [
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
      ],
      row("2.07.01", "Program Penunjang", [null, null], 600, 500, 40),
      row("2.07.01.1.01.0001", "Dokumen", [4, 4], 200, 200, 20),
      row("2.07.01.1.01.0002", "Rapat", [4, 2], 400, 300, 20),
      row("2.07.02", "Program Pelatihan", [null, null], 400, 100, 20),
      row("2.07.02.1.01.0001", "Pelatihan kerja", [10, 5], 400, 100, 20),
      row(null, "JUMLAH", [null, null], 1000, 600, 60),
    ],
  };
}
