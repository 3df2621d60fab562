import type { Growth } from "../activities";
import type { Draw } from "../draw";
import { leavesOf, type Datum, type HeaderNode, type PlanRow, type TablePlan } from "../plan";
import { reportYear, titleLines } from "../titles";

const TITLES = [
  "Realisasi Anggaran",
  "Anggaran dan Realisasi Belanja",
  "Realisasi Anggaran per Program",
  "Laporan Realisasi Anggaran",
];

export const SPENDING = [
  "Belanja Pegawai",
  "Belanja Barang dan Jasa",
  "Belanja Hibah",
  "Belanja Modal Peralatan dan Mesin",
  "Belanja Modal Gedung dan Bangunan",
  "Belanja Modal Jalan, Jaringan, dan Irigasi",
  "Belanja Bantuan Sosial",
];

/** Leaves of a plain budget table. */
export const GROWTH: Growth = { details: false, unreported: false, grain: 1, subs: true };

/** A budget table with its columns, rows and sum. */
export function budgetOf(
  draw: Draw,
  header: readonly HeaderNode[],
  rows: readonly PlanRow[],
  total: Record<string, Datum>,
  nameKey = "uraian",
): TablePlan {
  const keys = leavesOf(header).map((one) => one.key);
  return {
    kind: "budget",
    titles: titleLines(draw, TITLES, reportYear(draw)),
    header,
    rows,
    total: draw.chance(0.85)
      ? { row: { tier: "total", parent: null, leaf: false, data: total }, at: draw.chance(0.06) ? "top" : "bottom" }
      : null,
    additive: keys.filter((key) => /^(pagu|realisasi|siap|murni)/.test(key)),
    fillable: keys.filter((key) => /^(serapan|siap)/.test(key)),
    nameKey,
  };
}
