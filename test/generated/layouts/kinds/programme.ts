import { parentOf, type Activity, type Growth } from "../activities";
import { drawBlocks } from "../blocks";
import type { Draw } from "../draw";
import { indicator, isCounted, sasaranName, tujuanName } from "../names";
import { leavesOf, type Datum, type PlanRow, type TablePlan } from "../plan";
import { reportYear, titleLines } from "../titles";
import { treeRows, type TreeStyle } from "../tree-rows";
import { renjaColumns, renstraColumns, threeMeasureColumns } from "./programme-columns";

const RENSTRA = [
  "Rencana Program, Kegiatan dan Pendanaan",
  "Rencana Program, Kegiatan, Indikator Kinerja dan Pendanaan Indikatif",
];
const RENJA = ["Rencana Program dan Kegiatan", "Rumusan Rencana Program dan Kegiatan Perangkat Daerah"];

/** A plan of programmes with targets and money: over the years of a Renstra, or for one year's Renja. */
export function programmePlan(draw: Draw): TablePlan {
  const form = draw.weighted([
    [65, renstra],
    [22, renja],
    [13, threeMeasures],
  ] as const);
  return form(draw);
}

const SCALES = [
  [85, 1],
  [15, 1_000_000],
] as const;

function renstra(draw: Draw): TablePlan {
  const first = reportYear(draw);
  const years = Array.from({ length: draw.int(3, 5) }, (_, at) => first + at);
  const scale = draw.weighted(SCALES);
  if (scale > 1) draw.note("rupiah in millions");
  const fiveCells = draw.maybe(0.35, "five kode cells");
  const roots = drawRoots(draw, scale, fiveCells);
  const columns = renstraColumns(draw, years, fiveCells, scale);
  draw.note("programme T-C.27");
  return planOf(draw, RENSTRA, first, roots, columns, (one) => ofYears(one, years, scale));
}

function renja(draw: Draw): TablePlan {
  draw.note("programme Renja");
  const year = reportYear(draw);
  const roots = drawRoots(draw, 1, false);
  const columns = renjaColumns(draw, year);
  return planOf(draw, RENJA, year, roots, columns, (one) => ofYears(one, [year, year + 1], 1));
}

/** The Renja form with outcome, result and output measured in columns of their own. */
function threeMeasures(draw: Draw): TablePlan {
  draw.note("programme with three measures");
  const year = reportYear(draw);
  const roots = drawRoots(draw, 1, false);
  return planOf(draw, RENJA, year, roots, threeMeasureColumns(draw, year), (one) => measures(one, year));
}

function measures(one: Activity, year: number): Record<string, Datum> {
  const at = one.tier === "program" ? 1 : one.tier === "kegiatan" ? 2 : 3;
  const whole = ofYears(one, [year], 1);
  const isMeasured = ["program", "kegiatan", "subKegiatan", "komponen"].includes(one.tier);
  const own = isMeasured ? { [`tolok${String(at)}`]: one.indikator, [`target${String(at)}`]: one.target } : {};
  return { ...whole, ...own };
}

function drawRoots(draw: Draw, scale: number, kodeInName: boolean): readonly Activity[] {
  const growth: Growth = {
    details: false,
    unreported: false,
    grain: Math.max(scale, draw.pick([1, 1000])),
    subs: draw.chance(0.85),
  };
  return drawBlocks(draw, growth, draw.int(1, 4), kodeInName);
}

function planOf(
  draw: Draw,
  titles: readonly string[],
  year: number,
  roots: readonly Activity[],
  header: TablePlan["header"],
  figures: (one: Activity) => Record<string, Datum>,
): TablePlan {
  const capitals = draw.maybe(0.5, "programmes in capitals");
  const style: TreeStyle = { marks: "kode", capitals };
  const hasIndicator = leavesOf(header).some((one) => one.key === "indikator");
  const second = hasIndicator && draw.maybe(0.2, "second indicator on its own line");
  const spanning = leavesOf(header).some((one) => one.key === "tujuan" || one.key === "sasaran");
  const further = (one: Activity): readonly Record<string, Datum>[] =>
    second && one.children.length === 0 && draw.chance(0.3) ? [line(draw)] : [];
  const rows = treeRows(roots, style, figures, { further });
  const whole = parentOf("total", "", "", "", roots);
  const sums = Object.fromEntries(Object.entries(figures(whole)).filter(([key]) => key.startsWith("pagu")));
  const hasOffice = roots.length === 1 && roots[0]!.tier === "organisasi";
  return {
    kind: "programme",
    titles: titleLines(draw, titles, year),
    header,
    rows: spanning ? beside(draw, rows) : rows,
    total:
      !hasOffice && draw.chance(0.6)
        ? { row: { tier: "total", parent: null, leaf: false, data: sums }, at: "bottom" }
        : null,
    additive: leavesOf(header).flatMap((one) => (one.key.startsWith("pagu") ? [one.key] : [])),
    fillable: ["paguAkhir"],
    nameKey: "uraian",
  };
}

function line(draw: Draw): Record<string, Datum> {
  const { name, satuan } = indicator(draw);
  const target = isCounted(satuan) ? draw.int(1, 40) : 90;
  const data: Record<string, Datum> = { indikator: name, satuan, targetAkhir: target };
  for (let year = 2015; year < 2035; year++) data[`target${String(year)}`] = target;
  return data;
}

/** Tujuan and sasaran printed once, on the first row of a programme. */
function beside(draw: Draw, rows: readonly PlanRow[]): readonly PlanRow[] {
  let first = true;
  return rows.map((row) => {
    if (row.tier !== "program") return row;
    const tujuan = first || draw.chance(0.3) ? tujuanName(draw) : null;
    first = false;
    return { ...row, data: { ...row.data, tujuan, sasaran: draw.chance(0.8) ? sasaranName(draw) : null } };
  });
}

/** Money and targets year by year, a little more each year; the end holds the sum of money and of counted targets. */
export function ofYears(one: Activity, years: readonly number[], scale: number): Record<string, Datum> {
  const amounts = years.map((_, at) => paguOf(one, at, scale) / scale);
  const isMeasured = !["organisasi", "bidang", "sasaran", "kelompok", "total"].includes(one.tier);
  const isShare = !isCounted(one.satuan);
  const targets = years.map((_, at) => (isShare ? Math.min(100, one.target + at) : one.target + at));
  const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);
  const data: Record<string, Datum> = { paguAkhir: sum(amounts), dana: one.dana, lokasi: one.lokasi, unit: one.unit };
  years.forEach((year, at) => {
    data[`pagu${String(year)}`] = amounts[at]!;
    if (isMeasured) data[`target${String(year)}`] = targets[at]!;
  });
  if (!isMeasured) return data;
  const end = isShare ? targets[targets.length - 1]! : sum(targets);
  return {
    ...data,
    targetAkhir: end,
    dasar: isShare ? Math.max(0, one.target - 3) : one.target,
    satuan: one.satuan,
    indikator: one.indikator,
  };
}

function paguOf(one: Activity, at: number, grain: number): number {
  if (one.children.length > 0) return one.children.reduce((sum, child) => sum + paguOf(child, at, grain), 0);
  return Math.round((one.pagu * (1 + 0.07 * at)) / grain) * grain;
}
