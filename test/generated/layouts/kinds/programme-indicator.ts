import { apbdPrograms, type Activity, type Growth } from "../activities";
import { UNREPORTED } from "../body-style";
import type { Draw } from "../draw";
import { sasaranName } from "../names";
import { rounded } from "../numbers";
import { group, leaf, type Datum, type HeaderNode, type Leaf, type TablePlan } from "../plan";
import { reportYear, titleLines } from "../titles";
import { drawTreeStyle, treeRows, type TreeStyle } from "../tree-rows";
import { WORDS } from "../words";
import { markColumn } from "./rfk-columns";

const TITLES = ["Capaian Kinerja Program dan Kegiatan", "Capaian Kinerja Program yang Mendukung Sasaran Strategis"];

/** Programmes with indicator, target and result, mostly beside the sasaran they serve. */
export function programmeIndicatorPlan(draw: Draw): TablePlan {
  draw.note("indicator programmes");
  const year = reportYear(draw);
  const style = drawTreeStyle(draw, [
    [45, "kode"],
    [30, "numbering"],
    [25, "capitals"],
  ]);
  const growth: Growth = {
    details: false,
    unreported: false,
    grain: 1,
    subs: style.marks !== "capitals" && draw.chance(0.5),
  };
  const programs = apbdPrograms(draw, growth, draw.int(2, 4));
  const withSasaran = draw.chance(0.6);
  const rows = treeRows(programs, style, measured).map((row) =>
    withSasaran && row.tier === "program" ? { ...row, data: { ...row.data, sasaran: sasaranName(draw) } } : row,
  );
  return {
    kind: "indicator",
    otherKinds: ["programme"],
    titles: titleLines(draw, TITLES, year),
    header: columns(draw, style, withSasaran, year),
    rows,
    total: null,
    additive: [],
    fillable: ["capaian"],
    nameKey: "uraian",
  };
}

function measured(one: Activity): Record<string, Datum> {
  const capaian = one.done === null ? UNREPORTED : rounded((one.done / one.target) * 100, 2);
  return {
    indikator: one.indikator,
    satuan: one.satuan,
    target: one.target,
    realisasi: one.done ?? UNREPORTED,
    capaian,
  };
}

function columns(draw: Draw, style: TreeStyle, withSasaran: boolean, year: number): readonly HeaderNode[] {
  const below = draw.maybe(0.4, "year below the header words");
  const dated = (one: Leaf): HeaderNode => (below ? group(one.words, [yearBelow(one, year, draw.chance(0.5))]) : one);
  return [
    ...markColumn(draw, style),
    ...(withSasaran ? [leaf("sasaran", "Sasaran", "text", null)] : []),
    leaf(
      "uraian",
      draw.pick(["Program / Kegiatan", "Program/Kegiatan", "Program", "Program dan Kegiatan"]),
      "text",
      "uraian",
    ),
    leaf(
      "indikator",
      draw.pick(["Indikator Kinerja", "Indikator", "Indikator Kinerja Program/Kegiatan"]),
      "text",
      "indikator",
    ),
    ...(draw.chance(0.4) ? [leaf("satuan", draw.pick(WORDS.satuan), "text", "satuan")] : []),
    dated(leaf("target", draw.pick(["Target Renstra", "Target", "Target Kinerja"]), "volume", "target")),
    dated(
      leaf(
        "realisasi",
        draw.pick(["Realisasi Capaian Renstra", "Realisasi", "Realisasi Kinerja"]),
        "volume",
        "realisasi",
      ),
    ),
    dated(
      leaf("capaian", draw.pick(["Rasio Capaian", "Capaian", "Tingkat Capaian"]), "percent", "capaian", { unit: "%" }),
    ),
  ];
}

function yearBelow(one: Leaf, year: number, asNumber: boolean): Leaf {
  const flat = `${String(one.words)} ${String(year)}`;
  return { ...one, words: asNumber ? year : String(year), unit: null, flat, truth: { ...one.truth, year } };
}
