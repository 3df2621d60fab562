import { apbdPrograms, parentOf, type Activity, type Growth } from "../activities";
import type { Draw } from "../draw";
import { rating, RENJA_SCALE } from "../indicators";
import { isCounted, sasaranName } from "../names";
import { rounded } from "../numbers";
import type { Datum, PlanRow, TablePlan } from "../plan";
import { reportYear, titleLines } from "../titles";
import { drawTreeStyle, treeRows } from "../tree-rows";
import { e81Columns } from "./e81-columns";

const TITLES = [
  "Evaluasi terhadap Hasil Renja Perangkat Daerah",
  "Formulir E.81 Evaluasi Hasil Renja",
  "Evaluasi terhadap Hasil RKPD",
];

/** The quarterly evaluation of a yearly plan against the medium-term plan. */
export function e81Plan(draw: Draw): TablePlan {
  const year = reportYear(draw);
  const style = drawTreeStyle(draw, [
    [60, "kode"],
    [40, "numbering"],
  ]);
  const growth: Growth = { details: false, unreported: false, grain: 1000, subs: draw.chance(0.7) };
  const programs = apbdPrograms(draw, growth, draw.int(1, 3));
  const form = e81Columns(draw, style, year);
  const reported = draw.weighted([
    [60, 4],
    [15, 3],
    [15, 2],
    [10, 1],
  ]);
  draw.note(`quarters reported ${String(reported)}`);
  const rows = treeRows(programs, style, (one) => ({ ...money(one, reported), ...work(one, reported) }));
  const whole = parentOf("total", "", "", "", programs);
  return {
    kind: "e81",
    titles: titleLines(draw, TITLES, year),
    header: form.header,
    rows: [...named(draw, rows), ...footer(draw, rows)],
    total: draw.chance(0.3)
      ? { row: { tier: "total", parent: null, leaf: false, data: money(whole, reported) }, at: "bottom" }
      : null,
    additive: ["rpAkhir", "rpLalu", "rpIni", "rp1", "rp2", "rp3", "rp4", "rpTahun", "rpSampai"],
    fillable: ["rpTahun", "kTahun", "kSampai", "rpSampai", "kCapaian", "rpCapaian"],
    nameKey: "uraian",
    numberingInside: form.isNumbered,
  };
}

/** Money in every column of the form; a quarter not yet reported is blank and counts as nothing. */
function money(one: Activity, reported: number): Record<string, Datum> {
  const [target, before, now] = [leafSum(one, 4.6), leafSum(one, 1.4), one.pagu];
  const quarters = [0.15, 0.25, 0.3, 0.3].map((share, at) => (at < reported ? spentSum(one, share) : null));
  const done = quarters.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const data: Record<string, Datum> = {
    rpAkhir: target,
    rpLalu: before,
    rpIni: now,
    rpTahun: done,
    rpSampai: before + done,
    rpRenja: rounded((done / now) * 100, 2),
    rpCapaian: rounded(((before + done) / target) * 100, 2),
    unit: one.children.length === 0 ? one.unit : null,
  };
  quarters.forEach((amount, at) => (data[`rp${String(at + 1)}`] = amount));
  return data;
}

/** A share of every leaf's pagu, whole thousands, added up. */
function leafSum(one: Activity, share: number): number {
  if (one.children.length > 0) return one.children.reduce((sum, child) => sum + leafSum(child, share), 0);
  return Math.round((one.pagu * share) / 1000) * 1000;
}

/** A share of what every leaf spent, whole thousands and never more than that, added up. */
function spentSum(one: Activity, share: number): number {
  if (one.children.length > 0) return one.children.reduce((sum, child) => sum + spentSum(child, share), 0);
  return Math.floor(((one.realisasi ?? 0) * share) / 1000) * 1000;
}

/** Physical targets and results: counts add up over quarters and years, percentages and scores replace the last. */
function work(one: Activity, reported: number): Record<string, Datum> {
  const adds = isCounted(one.satuan);
  const goal = adds ? one.target * 4 : one.target;
  const share = (one.done ?? 0) / one.target;
  const [akhir, lalu] = adds ? [goal * 5, goal * 2] : [Math.min(100, goal + 6), goal - 8];
  const reach = (quarter: number): number => rounded(((goal * share) / 4) * (adds ? 1 : quarter), adds ? 0 : 2);
  const quarters = [1, 2, 3, 4].map((quarter) => (quarter <= reported ? reach(quarter) : null));
  const done = adds ? quarters.reduce<number>((sum, value) => sum + (value ?? 0), 0) : reach(reported);
  const sofar = adds ? lalu + done : done;
  const data: Record<string, Datum> = {
    indikator: one.indikator,
    satuan: one.satuan,
    kAkhir: akhir,
    kLalu: lalu,
    kIni: goal,
    kTahun: done,
    kSampai: sofar,
    kRenja: rounded((done / goal) * 100, 2),
    kCapaian: rounded((sofar / akhir) * 100, 2),
  };
  quarters.forEach((amount, at) => {
    data[`k${String(at + 1)}`] = amount;
    data[`persen${String(at + 1)}`] = amount === null ? null : rounded((amount / goal) * 100, 2);
  });
  return data;
}

/** Sasaran printed beside the first programme. */
function named(draw: Draw, rows: readonly PlanRow[]): readonly PlanRow[] {
  return rows.map((row, at) => {
    const starts = row.tier === "program" && (at === 0 || draw.chance(0.5));
    return starts ? { ...row, data: { ...row.data, sasaran: sasaranName(draw) } } : row;
  });
}

/** Averages and ratings under the form: neither programmes nor sums. */
function footer(draw: Draw, rows: readonly PlanRow[]): readonly PlanRow[] {
  if (!draw.maybe(0.4, "average and rating rows")) return [];
  const mean = (key: string): number =>
    rounded(rows.reduce((sum, row) => sum + Number(row.data[key] ?? 0), 0) / rows.length, 2);
  const word = (key: string): Datum => rating(RENJA_SCALE, mean(key));
  const line = (banner: string, data: Record<string, Datum>): PlanRow => ({
    tier: "total",
    parent: null,
    leaf: false,
    optional: true,
    banner,
    data,
  });
  return [
    line("Rata-rata capaian kinerja (%)", { kCapaian: mean("kCapaian"), rpCapaian: mean("rpCapaian") }),
    line("Predikat kinerja", { kCapaian: word("kCapaian"), rpCapaian: word("rpCapaian") }),
  ];
}
