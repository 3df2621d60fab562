import type { Draw } from "../draw";
import { programName, sasaranName } from "../names";
import { rounded } from "../numbers";
import { group, leaf, leavesOf, type Datum, type HeaderNode, type PlanRow, type TablePlan } from "../plan";
import { reportYear, titleLines } from "../titles";
import { WORDS } from "../words";

const TITLES = [
  "Tingkat Efisiensi Penggunaan Anggaran",
  "Efisiensi Penggunaan Sumber Daya",
  "Analisis Efisiensi Anggaran",
];

/** What was achieved against what was spent, per sasaran or programme. */
export function efficiencyPlan(draw: Draw): TablePlan {
  const byProgram = draw.chance(0.3);
  const header = columns(draw, byProgram);
  const rows = Array.from({ length: draw.int(3, 8) }, (_, at): PlanRow => ({
    tier: byProgram ? "program" : "sasaran",
    parent: null,
    leaf: true,
    data: { ...figures(draw), no: at + 1, uraian: byProgram ? programName(draw) : sasaranName(draw) },
  }));
  return {
    kind: "efficiency",
    titles: titleLines(draw, TITLES, reportYear(draw)),
    header,
    rows: [...rows, ...average(draw, rows)],
    total: null,
    additive: [],
    fillable: leavesOf(header).length > 3 ? ["efisiensi"] : [],
    nameKey: "uraian",
  };
}

function figures(draw: Draw): Record<string, Datum> {
  const pagu = draw.int(20, 900) * 1_000_000 + draw.int(0, 999_999);
  const spent = Math.floor(pagu * (0.8 + draw.next() * 0.2));
  const target = draw.int(40, 100);
  const done = rounded(target * draw.pick([1, 0.9, 1.1, 0.87, 1.5]), 2);
  const capaian = rounded((done / target) * 100, 2);
  const serapan = rounded((spent / pagu) * 100, 2);
  return {
    pagu,
    realisasiRp: spent,
    target,
    realisasi: done,
    capaian,
    serapan,
    efisiensi: rounded(capaian - serapan, 2),
    satuan: "%",
  };
}

function average(draw: Draw, rows: readonly PlanRow[]): readonly PlanRow[] {
  if (!draw.maybe(0.4, "average row")) return [];
  const mean = (key: string): number =>
    rounded(rows.reduce((sum, row) => sum + Number(row.data[key]), 0) / rows.length, 2);
  const data = { capaian: mean("capaian"), serapan: mean("serapan"), efisiensi: mean("efisiensi") };
  return [
    {
      tier: "total",
      parent: null,
      leaf: false,
      optional: true,
      banner: draw.pick(["Rata – rata", "Rata-rata", "RATA-RATA"]),
      data,
    },
  ];
}

function columns(draw: Draw, byProgram: boolean): readonly HeaderNode[] {
  const efficiency = leaf(
    "efisiensi",
    draw.pick(["Tingkat Efisiensi", "Efisiensi", "Tingkat Efisiensi (%)"]),
    "percent",
    "efisiensi",
  );
  const name = leaf(
    "uraian",
    draw.pick(byProgram ? ["Program", "Program/Kegiatan"] : ["Sasaran", "Sasaran Strategis"]),
    "text",
    "uraian",
  );
  return [
    ...(draw.chance(0.85) ? [leaf("no", draw.pick(WORDS.no), "mark", null)] : []),
    name,
    ...measures(draw),
    efficiency,
    ...(draw.chance(0.2) ? [leaf("keterangan", draw.pick(["Keterangan", "Ket"]), "none", null)] : []),
  ];
}

function measures(draw: Draw): readonly HeaderNode[] {
  if (draw.maybe(0.35, "efficiency with its sources")) {
    const work = [
      leaf("target", "Target", "volume", "target", { flat: "Target Kinerja" }),
      leaf("realisasi", "Realisasi", "volume", "realisasi", { flat: "Realisasi Kinerja" }),
      leaf("capaian", "Capaian", "percent", "capaian", { unit: "%", flat: "Capaian Kinerja (%)" }),
    ];
    const money = [
      leaf("pagu", draw.pick(["Pagu", "Alokasi"]), "rupiah", "pagu", { unit: "Rp", flat: "Pagu Anggaran (Rp)" }),
      leaf("realisasiRp", "Realisasi", "rupiah", "realisasiRp", { unit: "Rp", flat: "Realisasi Anggaran (Rp)" }),
      leaf("serapan", draw.pick(["Capaian", "Penyerapan"]), "percent", "serapan", {
        unit: "%",
        flat: "Penyerapan Anggaran (%)",
      }),
    ];
    return [group("Kinerja", draw.chance(0.6) ? work : [work[2]!]), group("Anggaran", money)];
  }
  const capaian = draw.pick([
    "% Capaian Kinerja",
    "Capaian Kinerja (%)",
    "Persentase Capaian Kinerja",
    "% Capaian Kinerja (≥ 100 %)",
  ]);
  const serapan = draw.pick([
    "% Capaian Realisasi Anggaran",
    "% Realisasi Anggaran",
    "% Penyerapan Anggaran",
    "Penyerapan Anggaran (%)",
    "Persentase Penyerapan Anggaran",
  ]);
  return [leaf("capaian", capaian, "percent", "capaian"), leaf("serapan", serapan, "percent", "serapan")];
}
