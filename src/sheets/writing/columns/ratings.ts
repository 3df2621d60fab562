import { rate, type GapRule } from "../../../regulations/rating";
import { DEFAULT_SCALE, SCALES, scaleById, type Scale } from "../../../regulations/scales";
import type { TableColumn } from "../../reading/table";
import type { CellFigure } from "../cell-figure";
import { sourceOf } from "../column-sources";
import type { Computed } from "../computed-cell";
import type { Workings } from "../workings";
import { isAverage, isRating } from "./average-marks";
import { skip } from "./percent";

/** Kategori of every capaian, and the rows of predikat under averages, on the chosen scale or the one whose labels stand there. */
export function addRatings(work: Workings): void {
  for (const column of work.columns("kategori")) {
    const capaian = sourceOf(work.table, column, "capaian");
    if (capaian !== null) addKategori(work, column, capaian);
  }
  addPredikat(work);
}

function addKategori(work: Workings, { column, header }: TableColumn, capaian: TableColumn): void {
  const labels = work.table.rows.map((row) => work.text(row, column)).filter((text) => text !== "");
  // Under "Keterangan" stands anything; a rating only where ratings stand there already.
  if (labels.length === 0 && /^ket/i.test(header.split("/").at(-1)?.trim() ?? "")) return;
  const scale = scaleOf(labels, work.options.scale);
  work.table.rows.forEach((row, index) => {
    if (row.cellAt[column] === undefined || isRating(row)) return;
    const figure = work.figure(row, capaian.column);
    const isNothing = figure === null && work.isBlank(row, capaian.column) && work.text(row, column) === "";
    if (isNothing) return;
    const computed =
      scale === null ? skip("skala-lain") : figure === null ? skip("capaian-tidak-ada") : labelOf(figure, scale, work);
    work.add(index, column, "kategori", computed);
  });
}

/** A rating row names the label of the average above it, in each column where that stands. */
function addPredikat(work: Workings): void {
  const columns = [...work.columns("capaian"), ...work.columns("serapan")];
  work.table.rows.forEach((row, index) => {
    const above = work.table.rows.slice(0, index).findLast(isAverage);
    if (!isRating(row) || above === undefined) return;
    for (const { column, role } of columns) {
      const figure = work.figure(above, column);
      const scale = scaleOf(
        [work.text(row, column)].filter((text) => text !== ""),
        work.options.scale,
      );
      if (figure === null || row.cellAt[column] === undefined || (role !== "capaian" && role !== "serapan")) continue;
      work.add(index, column, role, scale === null ? skip("skala-lain") : labelOf(figure, scale, work));
    }
  });
}

/** The chosen scale, unless the printed labels are of another one; null where they are of none. */
function scaleOf(labels: readonly string[], chosen: string): Scale | null {
  const own = scaleById(chosen) ?? scaleById(DEFAULT_SCALE);
  if (labels.length === 0) return own;
  const known = [own, ...SCALES].flatMap((scale) => scale ?? []);
  const fits = known.map((scale) => ({ scale, count: labels.filter((label) => hasLabel(scale, label)).length }));
  const best = fits.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count * 2 > labels.length ? best.scale : null;
}

function hasLabel({ steps, lowest }: Scale, label: string): boolean {
  const wanted = label.toLowerCase();
  return [...steps.map((step) => step.label), lowest].some((known) => known.toLowerCase() === wanted);
}

function labelOf(figure: CellFigure, scale: Scale, work: Workings): Computed {
  const { gapRule } = work.options;
  const inPoints = figure.stored === "points";
  const { label } = rate(inPoints ? figure.value : figure.value * 100, scale, gapRule);
  return { kind: "figure", value: label, formula: `=${nestedIf(figure.ref, scale, gapRule, inPoints)}` };
}

/** IF(F6>=91,"Sangat Tinggi",IF(F6>=76,"Tinggi",…)): an auditor sees the limits. */
function nestedIf(ref: string, scale: Scale, gapRule: GapRule, inPoints: boolean): string {
  const lowest = `"${scale.lowest}"`;
  return scale.steps.reduceRight((rest, step, at) => {
    const upper = gapRule === "batas-atas" ? (scale.uppers?.[at] ?? null) : null;
    const limit = upper ?? step.from;
    const sign = upper === null && step.inclusive ? ">=" : ">";
    return `IF(${ref}${sign}${String(inPoints ? limit : limit / 100)},"${step.label}",${rest})`;
  }, lowest);
}
