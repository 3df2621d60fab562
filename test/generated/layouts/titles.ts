import type { Draw } from "./draw";
import { officeName } from "./names";

export type Years = readonly number[];

/** The year a report is about. */
export const reportYear = (draw: Draw): number => draw.int(2019, 2026);

/** The lines above a table: what it is, whose it is, when. */
export function titleLines(draw: Draw, subject: readonly string[], year: number): readonly string[] {
  const upper = draw.chance(0.7);
  const lines = [
    draw.pick(subject),
    officeName(draw),
    draw.pick([
      `Tahun Anggaran ${String(year)}`,
      `Tahun ${String(year)}`,
      `TA ${String(year)}`,
      `Triwulan IV Tahun ${String(year)}`,
    ]),
    draw.pick(["Keadaan s.d. 31 Desember", "Bulan : Desember", "Kegiatan dan Anggaran", "Semester II"]),
    draw.pick(["Sumber Dana : APBD", "Formulir B.2", "Lampiran I"]),
    draw.pick(["(dalam rupiah)", "Kewenangan : Daerah", "Urusan : Tenaga Kerja"]),
  ];
  const count = draw.weighted([
    [8, 0],
    [10, 1],
    [20, 2],
    [35, 3],
    [15, 4],
    [7, 5],
    [5, 6],
  ]);
  draw.note(`title rows ${String(count)}`);
  return lines.slice(0, count).map((line, at) => (upper && at < 3 ? line.toUpperCase() : line));
}
