import type { FindingCode } from "../../../src/findings/catalogue";
import type { TrueRow, TrueTable } from "../layouts/truth";
import type { Inject, Site } from "./site";

interface Rating {
  readonly table: TrueTable;
  readonly row: TrueRow;
  /** Column of the label. */
  readonly column: number;
  readonly label: string;
  readonly points: number;
}

/** The labels beside one capaian, table by table. */
function rated(site: Site): readonly (readonly Rating[])[] {
  return site.tables.map((table) => {
    const [label, share] = [site.column(table, "kategori")?.column, site.column(table, "capaian")?.column];
    if (label === undefined || share === undefined || site.columns(table, "capaian").length !== 1) return [];
    return table.rows.flatMap((row): Rating[] => {
      const [text, points] = [site.text(row.row, label), site.points(row.row, share)];
      return text === "" || points === null ? [] : [{ table, row, column: label, label: text, points }];
    });
  });
}

/** A label of the same scale that is far from the figure. */
const ratingMismatch: Inject = (site) => {
  for (const ratings of rated(site)) {
    for (const one of site.draw.shuffled(ratings)) {
      const far = ratings.find(({ label, points }) => label !== one.label && Math.abs(points - one.points) > 12);
      if (far !== undefined && ratings.length >= 4) return site.put(one.row.row, one.column, far.label);
    }
  }
  return null;
};

const OWN_WORDS = ["Istimewa", "Memadai", "Lumayan", "Lemah", "Tertinggal"];

/** Two labels of one figure, on a scale of the office's own. */
const ratingConflict: Inject = (site) => {
  for (const ratings of rated(site)) {
    if (ratings.some(({ table }) => /^ket/i.test(site.column(table, "kategori")?.header ?? ""))) continue;
    const labels = [...new Set(ratings.map(({ label }) => label))];
    const pair = ratings.flatMap((one, at) => {
      const twin = ratings.findIndex(({ points }) => points === one.points);
      return twin < at ? [one] : [];
    })[0];
    if (pair === undefined) continue;
    const word = (label: string): string => OWN_WORDS[labels.indexOf(label)] ?? "Baik Sekali";
    for (const { row, column, label } of ratings) site.put(row.row, column, word(label));
    const other = OWN_WORDS.find((one) => one !== word(pair.label)) ?? "";
    return site.put(pair.row.row, pair.column, other);
  }
  return null;
};

/** A capaian of 90,5 where the scale says "76–90" and "91–100". */
const ratingGap: Inject = (site) => {
  for (const ratings of rated(site)) {
    const isGapped = ratings.some(({ label }) => /^sangat tinggi$/i.test(label));
    for (const { table, row, column } of site.draw.shuffled(ratings)) {
      const places = (["target", "realisasi", "capaian"] as const).map((role) => site.columns(table, role));
      const [target, done, share] = places.map((columns) => (columns.length === 1 ? columns[0]?.column : undefined));
      const goal = target === undefined ? null : site.value(row.row, target);
      if (
        !isGapped ||
        table.optionalRows.length > 0 ||
        done === undefined ||
        share === undefined ||
        typeof goal !== "number"
      )
        continue;
      if (site.formula(row.row, share) !== null || typeof site.value(row.row, done) !== "number") continue;
      if ([target, done].some((at) => site.format(row.row, at ?? 0).includes("%"))) continue;
      site.put(row.row, done, Math.round(goal * 90_500) / 100_000, { format: "General" });
      site.put(row.row, column, "Sangat Tinggi");
      return site.put(row.row, share, site.percent(row.row, share, 90.5));
    }
  }
  return null;
};

/** A baseline that the plan's last target stays below. */
const targetBelowBaseline: Inject = (site) => {
  for (const table of site.tables.filter(({ kind }) => kind === "indicator")) {
    const base = table.columns.find(({ period }) => period === "dasar")?.column;
    const rows = table.rows.filter(({ row }) => {
      const targets = site.columns(table, "target").map(({ column }) => site.value(row, column));
      const figures = targets.filter((value): value is number => typeof value === "number");
      const isFalling = table.columns.some(({ column }) => /turun/i.test(site.text(row, column)));
      return !isFalling && figures.length === targets.length && Number(figures[0]) < Number(figures.at(-1));
    });
    const row = site.draw.shuffled(rows)[0];
    const last = site.columns(table, "target").at(-1);
    if (base === undefined || row === undefined || last === undefined) continue;
    if (typeof site.value(row.row, base) !== "number") continue;
    const worse = site.value(row.row, last.column);
    site.put(row.row, base, Number(worse) * 1.4, { format: site.format(row.row, last.column) });
    return site.put(row.row, last.column, worse);
  }
  return null;
};

/** The sum in the row that is called average. */
const sumAsAverage: Inject = (site) => {
  for (const table of site.tables.filter(({ kind }) => kind === "efficiency" || kind === "indicator")) {
    const column = site.column(table, "capaian")?.column;
    if (column === undefined || site.columns(table, "capaian").length !== 1) continue;
    const row = table.optionalRows.find((at) => typeof site.value(at, column) === "number");
    const figures = table.rows
      .filter((one) => !table.optionalRows.includes(one.row))
      .map((one) => site.value(one.row, column))
      .filter((value) => typeof value === "number");
    const name = table.columns.map((one) => site.text(row ?? 0, one.column)).join(" ");
    if (row === undefined || figures.length < 3 || !/rata/i.test(name)) continue;
    return site.put(
      row,
      column,
      figures.reduce((all, one) => all + one, 0),
      { format: site.format(row, column) },
    );
  }
  return null;
};

/** A result left blank where all others have one. */
const realisasiMissing: Inject = (site) => {
  for (const table of site.tables.filter(({ kind }) => kind === "indicator")) {
    const [target, done] = (["target", "realisasi"] as const).map((role) => site.columns(table, role));
    if (target?.length !== 1 || done?.length !== 1) continue;
    const [goal, at] = [target[0]?.column ?? 0, done[0]?.column ?? 0];
    const rows = table.rows.filter(({ leaf, row }) => leaf && Number(site.value(row, goal) ?? 0) > 0);
    if (
      rows.length < 6 ||
      table.optionalRows.length > 0 ||
      rows.some(({ row }) => typeof site.value(row, at) !== "number")
    )
      continue;
    const row = site.draw.shuffled(rows)[0]?.row ?? 0;
    for (const role of ["capaian", "kategori"] as const)
      for (const { column } of site.columns(table, role)) site.put(row, column, null);
    return site.put(row, at, null);
  }
  return null;
};

/** Ratings, averages and targets of indicators. */
export const RATING_INJECTIONS: Partial<Record<FindingCode, Inject>> = {
  "rating-mismatch": ratingMismatch,
  "rating-conflict": ratingConflict,
  "rating-gap": ratingGap,
  "target-below-baseline": targetBelowBaseline,
  "sum-as-average": sumAsAverage,
  "realisasi-missing": realisasiMissing,
};
