import type { FigureCode } from "../../../src/findings/codes/figures";
import type { ColumnRole, TableKind } from "../../../src/sheets/reading/table";
import type { Inject, Site } from "./site";

/** Another figure in a computed cell. */
function wrong(role: ColumnRole, kinds: readonly TableKind[], change: (old: number) => number): Inject {
  return (site) => {
    const [spot] = site.figures([role], ({ table, value, row }) => kinds.includes(table.kind) && value > 5 && row.leaf);
    return spot === undefined ? null : site.put(spot.row.row, spot.column.column, change(spot.value));
  };
}

/** The printed average, another one than the figures above it have. */
const average: Inject = (site) => {
  for (const table of site.draw.shuffled(site.tables)) {
    const column = site.column(table, "capaian")?.column;
    const row = table.optionalRows.find(
      (one) =>
        column !== undefined && typeof site.value(one, column) === "number" && site.formula(one, column) === null,
    );
    if (row === undefined || column === undefined || !/rata/i.test(textsOf(site, row))) continue;
    return site.put(row, column, Number(site.value(row, column)) + 5.43);
  }
  return null;
};

function textsOf(site: Site, row: number): string {
  return site.tables.flatMap(({ columns }) => columns.map(({ column }) => site.text(row, column))).join(" ");
}

/** A target of nothing beside a result. */
const targetZero: Inject = (site) => {
  const [spot] = site.figures(["target"], ({ table, row, value, column }) => {
    const years = table.columns.filter(({ role }) => role === "target");
    const result = site.column(table, "realisasi")?.column;
    const isReported = result !== undefined && Number(site.value(row.row, result) ?? 0) > 0;
    return table.kind === "indicator" && isReported && value > 0 && years.length === 1 && column.quarter === null;
  });
  return spot === undefined ? null : site.put(spot.row.row, spot.column.column, 0);
};

/** Weighted fisik that repeats the weighted money. */
const fisikCopied: Inject = (site) => {
  const [spot] = site.figures(["fisikTertimbang"], ({ table, row, value }) => {
    const source = site.column(table, "keuanganTertimbang")?.column;
    const money = source === undefined ? null : site.value(row.row, source);
    const [goal, done] = (["target", "realisasi"] as const).map((role) => site.column(table, role)?.column ?? -1);
    const isMeasured = [goal, done].every((at) => typeof site.value(row.row, at ?? -1) === "number");
    return row.leaf && isMeasured && typeof money === "number" && money > 1 && Math.abs(money - value) > 0.5;
  });
  const source = spot === undefined ? undefined : site.column(spot.table, "keuanganTertimbang")?.column;
  if (spot === undefined || source === undefined) return null;
  return site.put(spot.row.row, spot.column.column, site.value(spot.row.row, source));
};

/** What follows from the figures of its row, in a leaf: nothing is computed from it. */
export const FIGURE_INJECTIONS: Partial<Record<FigureCode, Inject>> = {
  "computed-mismatch": wrong("serapan", ["rfk", "budget", "recap"], (old) => old / 2 + 3.21),
  "deviasi-mismatch": wrong("deviasi", ["rfk", "recap"], (old) => old + 11.11),
  "capaian-mismatch": wrong("capaian", ["indicator"], (old) => old + 7.77),
  "efisiensi-mismatch": wrong("efisiensi", ["efficiency"], (old) => old + 7.77),
  "average-mismatch": average,
  "target-zero": targetZero,
  "fisik-copied": fisikCopied,
};
