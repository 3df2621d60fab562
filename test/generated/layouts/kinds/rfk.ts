import { apbdPrograms, apbnProgram, parentOf, type Activity, type Growth } from "../activities";
import { UNREPORTED } from "../body-style";
import type { Draw } from "../draw";
import { figuresOf, summed, volumeOf, type Base } from "../figures";
import { unitName } from "../names";
import { leavesOf, type Datum, type TablePlan } from "../plan";
import { reportYear, titleLines } from "../titles";
import { drawTreeStyle, treeRows, type Around, type TreeStyle } from "../tree-rows";
import { rfkColumns } from "./rfk-columns";

const TITLES = [
  "Laporan Realisasi Fisik dan Keuangan",
  "Program dan Realisasi Kegiatan Dana APBD",
  "Laporan Perkembangan Fisik dan Keuangan",
  "Rekapitulasi Laporan Kemajuan Pelaksanaan Kegiatan",
];

/** A report on physical and financial progress. */
export function rfkPlan(draw: Draw): TablePlan {
  const style = drawTreeStyle(draw, [
    [66, "kode"],
    [15, "numbering"],
    [10, "capitals"],
    [5, "hierarchical"],
    [4, "joined"],
  ]);
  const roots = drawRoots(draw, style);
  const base: Base = { pagu: roots.reduce((sum, one) => sum + one.pagu, 0), progress: draw.pick([100, 100, 75, 87.5]) };
  const whole = parentOf("total", "", "", "", roots);
  const header = rfkColumns(draw, style);
  const rows = rowsOf(draw, roots, style, base);
  return {
    kind: "rfk",
    otherKinds: leavesOf(header).some((one) => /fisik|bobot|target/.test(one.key)) ? [] : ["budget"],
    titles: titleLines(draw, TITLES, reportYear(draw)),
    header,
    rows,
    total:
      rows.some((row) => row.tier === "total") || draw.chance(0.85)
        ? {
            row: { tier: "total", parent: null, leaf: false, data: money(whole, base) },
            at: draw.chance(0.07) ? "top" : "bottom",
          }
        : null,
    additive: ["pagu", "realisasiRp", "kas", "siap", "bulanLalu", "bulanIni"],
    fillable: ["bobot", "siap", "keuanganTertimbang", "fisikTertimbang", "serapan", "siapPersen"],
    nameKey: "uraian",
  };
}

function rowsOf(draw: Draw, roots: readonly Activity[], style: TreeStyle, base: Base): TablePlan["rows"] {
  const measured = draw.chance(0.25);
  const isGrouped = roots.some((one) => one.tier === "kelompok");
  const subtotals = isGrouped && draw.maybe(0.3, "subtotals");
  const bare = subtotals && draw.chance(0.6);
  const words = draw.pick(["Jumlah", "Sub Total", "Sub Jumlah", "JUMLAH"]);
  const around: Around = {
    after: (one) =>
      subtotals && one.tier === "kelompok" ? { ...money(one, base), uraian: `${words} ${one.mark}` } : null,
  };
  const data = (one: Activity): Record<string, Datum> =>
    bare && one.tier === "kelompok" ? {} : shown(one, base, measured);
  return treeRows(roots, style, data, around);
}

function shown(one: Activity, base: Base, measured: boolean): Record<string, Datum> {
  const isLeaf = one.children.length === 0;
  return {
    ...money(one, base),
    ...(isLeaf || measured ? gaps(volumeOf(one)) : {}),
    ...(isLeaf ? { lokasi: one.lokasi, dana: one.dana, unit: one.unit } : {}),
    indikator: isLeaf || measured ? one.indikator : null,
  };
}

function money(one: Activity, base: Base): Record<string, Datum> {
  const before = summed(one, (leaf) => Math.floor((leaf.realisasi ?? 0) * 0.7));
  const months = { bulanLalu: before, bulanIni: (one.realisasi ?? 0) - before };
  return gaps({ ...figuresOf(one, base), ...(one.realisasi === null ? { bulanLalu: null, bulanIni: null } : months) });
}

function gaps(data: Readonly<Record<string, Datum>>): Record<string, Datum> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value ?? UNREPORTED]));
}

function drawRoots(draw: Draw, style: TreeStyle): readonly Activity[] {
  const growth: Growth = {
    details: draw.maybe(0.35, "details under sub kegiatan"),
    unreported: draw.maybe(0.25, "unreported rows"),
    grain: draw.pick([1, 1, 1000]),
    subs: draw.chance(0.85),
  };
  const shape =
    style.marks === "kode" ? draw.pick(["apbd", "apbd", "apbd", "apbn", "both", "grouped", "grouped"]) : "apbd";
  draw.note(`tree ${shape}`);
  if (shape === "apbn") return [apbnProgram(draw, growth)];
  if (shape === "both") return [...apbdPrograms(draw, growth, 2), apbnProgram(draw, growth)];
  const isFlat = style.marks === "capitals";
  const plain = style.marks === "joined" ? { ...growth, details: false } : growth;
  const programs = apbdPrograms(draw, isFlat ? { ...growth, subs: false, details: false } : plain, draw.int(1, 4));
  return shape === "grouped" ? lettered(draw, programs) : programs;
}

/** Programmes under lettered groups: A. Sekretariat, B. Bidang …. */
function lettered(draw: Draw, programs: readonly Activity[]): readonly Activity[] {
  const dot = draw.pick([".", ""]);
  return programs.map((program, at) =>
    parentOf("kelompok", "", `${String.fromCharCode(65 + at)}${dot}`, unitName(draw), [program]),
  );
}
