import { UNREPORTED } from "../body-style";
import type { Draw } from "../draw";
import { capaianOf, drawSasaran, drawScale, rating, type Measured, type Sasaran, type Scale } from "../indicators";
import { isCounted } from "../names";
import { rounded } from "../numbers";
import { leavesOf, type Datum, type HeaderNode, type PlanRow, type TablePlan } from "../plan";
import { reportYear, titleLines } from "../titles";
import { programmeIndicatorPlan } from "./programme-indicator";
import { indicatorColumns, INDICATOR_FORMS } from "./indicator-columns";

/** A table of indicators with targets and, mostly, what came of them. */
export function indicatorPlan(draw: Draw): TablePlan {
  if (draw.chance(0.1)) return programmeIndicatorPlan(draw);
  const form = draw.weighted(INDICATOR_FORMS);
  draw.note(`indicator ${form.name}`);
  const years = form.years(draw, reportYear(draw));
  const sasaran = drawSasaran(draw, years, draw.maybe(0.2, "indicators without realisasi"));
  const ranges = form.name === "IKU" && draw.maybe(0.5, "targets as ranges");
  const scale = drawScale(draw);
  const arrangement = draw.weighted([
    [55, "beside"],
    [25, "without sasaran"],
    [20, "own rows"],
  ] as const);
  draw.note(`sasaran ${arrangement}`);
  const header = indicatorColumns(draw, form, years, arrangement);
  const plain = rowsOf(draw, sasaran, years, scale, arrangement);
  const rows = ranges ? plain.map((row, at) => (at % 3 === 2 ? withRanges(row, years) : row)) : plain;
  return {
    kind: "indicator",
    titles: titleLines(draw, form.titles, years[years.length - 1] ?? 2024),
    header,
    rows: [...rows, ...averageRow(draw, header, sasaran, years)],
    total: null,
    additive: [],
    fillable: leavesOf(header).some((one) => one.words === "Ket.") ? ["capaian"] : ["capaian", "kategori"],
    spanning: arrangement === "beside" ? ["sasaran", "tujuan", "no"] : [],
    nameKey: arrangement === "own rows" ? "name" : "indikator",
  };
}

type Arrangement = "beside" | "without sasaran" | "own rows";

function rowsOf(
  draw: Draw,
  sasaran: readonly Sasaran[],
  years: readonly number[],
  scale: Scale,
  arrangement: Arrangement,
): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  const sections = arrangement === "without sasaran" && draw.maybe(0.25, "banner rows") ? draw.int(2, 3) : 0;
  const dash = arrangement === "own rows" && draw.chance(0.4) ? "- " : "";
  const inWords = arrangement === "without sasaran" && draw.maybe(0.15, "formula rows in words");
  let parent: number | null = null;
  let ordinal = 0;
  sasaran.forEach((one, index) => {
    if (arrangement === "own rows") parent = rows.push(sasaranRow(one, index)) - 1;
    if (index < sections) parent = rows.push(bannerRow(index)) - 1;
    const first = rows.length;
    one.indicators.forEach((indicator, at) => {
      ordinal++;
      const whole = { ...figures(indicator, years, scale), indikator: indicator.name, name: dash + indicator.name };
      const place = placed(sasaran, index, at, arrangement);
      rows.push({
        tier: "indikator",
        parent,
        ...(arrangement === "beside" && at > 0 ? { otherParents: [first] } : {}),
        leaf: true,
        blankBefore: at === 0,
        data: { ...whole, no: ordinal, noIndikator: ordinal, ...place },
      });
      if (inWords) rows.push(formulaRow(indicator.name, rows.length - 1));
    });
  });
  return rows;
}

/** Targets printed from–to, either bound first: "69,1-69,5", "3,2-3,0". */
function withRanges(row: PlanRow, years: readonly number[]): PlanRow {
  const data: Record<string, Datum> = { ...row.data };
  for (const key of [...years.map((year) => `target${String(year)}`), "akhir"]) {
    const value = data[key];
    if (typeof value !== "number") continue;
    const text = (part: number): string => String(rounded(part, 2)).replace(".", ",");
    data[key] = value % 2 < 1 ? `${text(value)}-${text(value * 1.05)}` : `${text(value * 1.05)}-${text(value)}`;
  }
  return { ...row, data };
}

/** The ordinal and the names standing beside an indicator. */
function placed(
  sasaran: readonly Sasaran[],
  index: number,
  at: number,
  arrangement: Arrangement,
): Record<string, Datum> {
  if (arrangement === "without sasaran") return {};
  if (arrangement === "own rows") return { no: `${String(index + 1)}.${String(at + 1)}` };
  if (at > 0) return { no: null, sasaran: null, tujuan: null };
  return { no: index + 1, sasaran: sasaran[index]!.name, tujuan: tujuanOf(sasaran, index) };
}

/** A tujuan is printed where it first holds. */
function tujuanOf(sasaran: readonly Sasaran[], index: number): Datum {
  const own = sasaran[index]!.tujuan;
  return index === 0 || sasaran[index - 1]!.tujuan !== own ? own : null;
}

function sasaranRow(one: Sasaran, index: number): PlanRow {
  return {
    tier: "sasaran",
    parent: null,
    leaf: false,
    blankBefore: true,
    data: { no: index + 1, name: one.name },
  };
}

function formulaRow(name: string, parent: number): PlanRow {
  const words = `Formula Pengukuran :\n= (${name} : Jumlah Seluruhnya) x 100 %`;
  return { tier: "indikator", parent, leaf: false, optional: true, data: { indikator: words } };
}

const SECTIONS = ["I. INDIKATOR KINERJA UTAMA (IKU)", "II. INDIKATOR KINERJA KUNCI (IKK)", "III. INDIKATOR LAINNYA"];

function bannerRow(index: number): PlanRow {
  return { tier: "kelompok", parent: null, leaf: false, data: {}, banner: SECTIONS[index]! };
}

function figures(one: Measured, years: readonly number[], scale: Scale): Record<string, Datum> {
  const last = years[years.length - 1]!;
  const done = (year: number): Datum => one.done[year] ?? UNREPORTED;
  const data: Record<string, Datum> = {
    satuan: one.satuan,
    unit: one.unit,
    dasar: one.base,
    target: one.target[last]!,
    realisasi: done(last),
    capaian: capaianOf(one, last) ?? UNREPORTED,
    kategori: rating(scale, capaianOf(one, last)),
    akhir: one.target[last]!,
    realisasiBerjalan: done(years[0]!),
    capaianAkhir: capaianOf(one, years[0]!, last) ?? UNREPORTED,
  };
  for (const year of years) {
    data[`target${String(year)}`] = one.target[year]!;
    data[`realisasi${String(year)}`] = done(year);
    data[`capaian${String(year)}`] = capaianOf(one, year) ?? UNREPORTED;
  }
  for (const quarter of [1, 2, 3, 4]) {
    data[`target${String(quarter)}`] = inQuarter(one.target[last] ?? 0, quarter, one.satuan);
    const reached = one.done[last] ?? null;
    data[`realisasi${String(quarter)}`] = reached === null ? UNREPORTED : inQuarter(reached, quarter, one.satuan);
  }
  return data;
}

/** What a quarter has of a year's figure: its own part of a count, all that is reached so far of a share or a score. */
function inQuarter(whole: number, quarter: number, satuan: string): number {
  if (!isCounted(satuan)) return rounded((whole * quarter) / 4, 2);
  const part = Math.floor(whole / 4);
  return quarter === 4 ? whole - 3 * part : part;
}

/** "Rata-rata capaian" below the indicators; neither an indicator nor a sum. */
function averageRow(
  draw: Draw,
  header: readonly HeaderNode[],
  sasaran: readonly Sasaran[],
  years: readonly number[],
): readonly PlanRow[] {
  const hasCapaian = leavesOf(header).some((one) => one.key === "capaian");
  if (!hasCapaian || !draw.maybe(0.25, "average row")) return [];
  const last = years[years.length - 1]!;
  const all = sasaran.flatMap((one) => one.indicators).flatMap((one) => capaianOf(one, last) ?? []);
  if (all.length === 0) return [];
  const words = draw.pick(["Rata-rata capaian kinerja", "Rata – rata Capaian", "RATA-RATA"]);
  const mean = rounded(all.reduce((sum, one) => sum + one, 0) / all.length, 2);
  return [{ tier: "total", parent: null, leaf: false, optional: true, banner: words, data: { capaian: mean } }];
}
